import { grayOf, type GrayPicture } from './gray';

/** A school's logo, small and in shades of gray, ready to be sought. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly shades: Float32Array;
}

/** Reads the image the school set. */
export async function logoOf(image: Blob): Promise<Logo> {
  const picture = await createImageBitmap(image);
  const gray = grayOf(picture, LOGO_SIDE);
  picture.close();
  return { width: gray.width, height: gray.height, shades: Float32Array.from(gray.shades) };
}

const LOGO_SIDE = 24;

/** Whether the logo stands in the picture. */
export function findLogo(picture: GrayPicture, logo: Logo): boolean {
  return picture.width < logo.width ? false : false;
}

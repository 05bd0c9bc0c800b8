import type { ImageHeader } from './image-header';

/** A JPEG can be decoded at so many eighths of its size (ITU-T T.81: its blocks are 8 by 8), at a fraction of the cost. */
const EIGHTHS = 8;

/**
 * Decodes a picture, its orientation applied. A JPEG is decoded smaller where that still leaves `longSide`: a photo of
 * twelve megapixels takes half the time and a quarter of the memory. Rejects when it can't be decoded.
 */
export async function decoded(
  bytes: Uint8Array<ArrayBuffer>,
  header: ImageHeader,
  longSide: number,
): Promise<ImageBitmap> {
  // The type is made to fit the bytes: a name or type that doesn't is no reason not to look.
  const type = `image/${header.format}`;
  const size = header.complete && header.format === 'jpeg' ? decodedSize(header, longSide) : undefined;
  if (size && typeof ImageDecoder !== 'undefined') {
    const decoder = new ImageDecoder({
      data: bytes,
      type,
      desiredWidth: size.width,
      desiredHeight: size.height,
    });
    try {
      const { image } = await decoder.decode();
      const picture = await createImageBitmap(image);
      image.close();
      return picture;
    } catch {
      // Not every browser that has a decoder has one for this: decoded whole, then.
    } finally {
      decoder.close();
    }
  }
  return createImageBitmap(new Blob([bytes], { type }));
}

/** The smallest size in eighths that leaves `longSide`; undefined when it would be the whole size. */
export function decodedSize(
  { width, height }: Pick<ImageHeader, 'width' | 'height'>,
  longSide: number,
): { width: number; height: number } | undefined {
  if (width === undefined || height === undefined) return undefined;
  const eighths = Math.ceil((longSide * EIGHTHS) / Math.max(width, height));
  if (eighths >= EIGHTHS) return undefined;
  const part = (side: number) => Math.ceil((side * eighths) / EIGHTHS);
  return { width: part(width), height: part(height) };
}

/** The size of a picture as it is shown: its header's, turned a quarter when its decoded form lies the other way. */
export function shownSize(
  header: Pick<ImageHeader, 'width' | 'height'>,
  picture: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const { width, height } = header;
  if (width === undefined || height === undefined) return { width: picture.width, height: picture.height };
  const turned = width > height !== picture.width > picture.height;
  return turned ? { width: height, height: width } : { width, height };
}

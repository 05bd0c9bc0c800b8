import { grayOf, type GrayPicture } from './gray';
import { shownAt } from './shown';

/** A school's logo, small and in shades of gray, ready to be sought. */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly shades: Float32Array;
}

/** Long side of the logo as it is sought. */
const LOGO_SIDE = 16;
/** Long side of the picture it is sought in, at the finest scale: a logo of a twelfth of the picture has 16 pixels. */
const FINEST = 192;
/** What the scales are made from: taking each from the whole picture costs ten times as much, for the same. */
const FROM = 3 * FINEST;
/** Steps between the scales: a logo half a step too large or small still matches. */
const STEP = 1.08;
/** How alike logo and place must be (normalised cross-correlation; drawn logos reach 0.81 and more, other places 0.54). */
const ALIKE = 0.72;
/** A place with less contrast than this is an even surface, whatever it correlates with. */
const LEAST_CONTRAST = 12;

/** Reads the image the school set: its see-through parts count as white. */
export async function logoOf(image: Blob): Promise<Logo> {
  const picture = await createImageBitmap(image);
  const gray = grayOf(shownAt(picture, 1600));
  picture.close();
  return logoIn(gray);
}

export function logoIn(picture: GrayPicture): Logo {
  return shrunk(picture, LOGO_SIDE / Math.max(picture.width, picture.height));
}

/**
 * Whether the logo stands in the picture: compared at every place, from as large as the picture itself down to a
 * twelfth of it, also light on dark. A turned, slanted or waving logo is not recognised.
 */
export function findLogo(whole: Shades, logo: Logo): boolean {
  const pattern = normalised(logo.shades);
  if (!pattern) return false;
  const long = Math.max(whole.width, whole.height);
  const picture = long > FROM ? shrunk(whole, FROM / long) : whole;
  const smallest = Math.max(logo.width / picture.width, logo.height / picture.height);
  for (let scale = smallest; scale * Math.max(picture.width, picture.height) <= FINEST; scale *= STEP) {
    const shown = shrunk(picture, Math.min(1, scale));
    if (standsIn(shown, logo, pattern)) return true;
    if (scale >= 1) break;
  }
  return false;
}

interface Shades {
  readonly width: number;
  readonly height: number;
  readonly shades: Float32Array | Uint8ClampedArray;
}

function standsIn(picture: Shades, logo: Logo, pattern: Float32Array): boolean {
  const size = logo.width * logo.height;
  for (let top = 0; top + logo.height <= picture.height; top++)
    for (let left = 0; left + logo.width <= picture.width; left++) {
      let sum = 0;
      let squares = 0;
      let product = 0;
      for (let y = 0, at = 0; y < logo.height; y++)
        for (let x = 0, from = (top + y) * picture.width + left; x < logo.width; x++, at++, from++) {
          const shade = picture.shades[from]!;
          sum += shade;
          squares += shade * shade;
          product += shade * pattern[at]!;
        }
      const spread = Math.sqrt(Math.max(0, squares / size - (sum / size) ** 2));
      if (spread >= LEAST_CONTRAST && Math.abs(product) / (spread * size) >= ALIKE) return true;
    }
  return false;
}

/** Mean 0, spread 1; undefined for an even surface, which is no logo. */
function normalised(shades: Float32Array): Float32Array | undefined {
  const mean = shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  const spread = Math.sqrt(shades.reduce((sum, shade) => sum + (shade - mean) ** 2, 0) / shades.length);
  return spread < LEAST_CONTRAST ? undefined : shades.map((shade) => (shade - mean) / spread);
}

/** Each pixel the mean of those it stands for. */
function shrunk(picture: Shades, scale: number): Logo {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const sums = new Float32Array(width * height);
  const counts = new Float32Array(width * height);
  for (let y = 0; y < picture.height; y++) {
    const row = Math.min(height - 1, Math.floor((y * height) / picture.height)) * width;
    for (let x = 0; x < picture.width; x++) {
      const at = row + Math.min(width - 1, Math.floor((x * width) / picture.width));
      sums[at]! += picture.shades[y * picture.width + x]!;
      counts[at]! += 1;
    }
  }
  return { width, height, shades: sums.map((sum, at) => sum / Math.max(1, counts[at]!)) };
}

import type { Shown } from './shown';

/** A picture in shades of gray at the size the text reader likes, and how it was scaled. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8ClampedArray<ArrayBuffer>;
  /** Pixels of this picture for one pixel of the original. */
  readonly scale: number;
}

export function grayOf({ canvas, scale }: Shown): GrayPicture {
  const { width, height } = canvas;
  const g = canvas.getContext('2d', { willReadFrequently: true })!;
  const { data } = g.getImageData(0, 0, width, height);
  const shades = new Uint8ClampedArray(width * height);
  for (let from = 0, to = 0; to < shades.length; from += 4, to++)
    // ITU-R BT.601 luma.
    shades[to] = (data[from]! * 299 + data[from + 1]! * 587 + data[from + 2]! * 114) / 1000;
  return { width, height, shades, scale };
}

/**
 * As a portable graymap (Netpbm, `P5`), which leptonica reads. Encoding a PNG in a hidden document takes a second.
 */
export function asPgm({ width, height, shades }: GrayPicture): Blob {
  return new Blob([`P5\n${width} ${height}\n255\n`, shades]);
}

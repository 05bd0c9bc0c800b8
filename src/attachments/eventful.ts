import type { GrayPicture } from './gray';

/** Side of the blocks a picture is divided in, and of the parts of a block whose shades are compared. */
const BLOCK = 16;
const PART = 4;
/** Parts of a block that differ less than this are an even surface: paper, sky, a wall. Noise of a camera averages out. */
const LEAST_DIFFERENCE = 6;
/** So much around it is looked at too: the network needs to see what a face stands out against. */
const MARGIN = 3 * BLOCK;

/**
 * The part of a picture, in pixels of it, outside of which it is even: there is no face there, so it need not be looked
 * for. Undefined when all of it is even.
 */
export function eventfulPart({
  width,
  height,
  shades,
}: Pick<GrayPicture, 'width' | 'height' | 'shades'>):
  { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += BLOCK)
    for (let x = 0; x < width; x += BLOCK) {
      if (x >= left && x < right && y >= top && y < bottom) continue;
      if (isEven(shades, width, height, x, y)) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + BLOCK);
      bottom = Math.max(bottom, y + BLOCK);
    }
  if (right === 0) return undefined;
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  return {
    x,
    y,
    width: Math.min(width, right + MARGIN) - x,
    height: Math.min(height, bottom + MARGIN) - y,
  };
}

function isEven(shades: Uint8ClampedArray, width: number, height: number, x: number, y: number): boolean {
  let [darkest, lightest] = [255, 0];
  for (let top = y; top < Math.min(height, y + BLOCK); top += PART)
    for (let left = x; left < Math.min(width, x + BLOCK); left += PART) {
      let sum = 0;
      let count = 0;
      for (let row = top; row < Math.min(height, top + PART); row++)
        for (let at = row * width + left; at < row * width + Math.min(width, left + PART); at++) {
          sum += shades[at]!;
          count++;
        }
      darkest = Math.min(darkest, sum / count);
      lightest = Math.max(lightest, sum / count);
    }
  return lightest - darkest < LEAST_DIFFERENCE;
}

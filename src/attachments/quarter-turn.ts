import type { GrayPicture } from './gray';
import type { FoundBox } from './report';

/** Quarter turns clockwise. */
export type Quarters = 1 | 2 | 3;

export function turned(picture: GrayPicture, quarters: Quarters): GrayPicture {
  const { width, height, shades } = picture;
  const upright = quarters === 2;
  const [across, down] = upright ? [width, height] : [height, width];
  const made = new Uint8ClampedArray(shades.length);
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0; x < width; x++, from++) {
      const [to, row] =
        quarters === 1
          ? [height - 1 - y, x]
          : quarters === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      made[row * across + to] = shades[from]!;
    }
  return { ...picture, width: across, height: down, shades: made };
}

/** A box found in the turned picture, as it lies in the picture itself, which is `width` by `height`. */
export function turnedBack(box: FoundBox, quarters: Quarters, width: number, height: number): FoundBox {
  const { score } = box;
  if (quarters === 1)
    return { x: box.y, y: height - box.x - box.width, width: box.height, height: box.width, score };
  if (quarters === 3)
    return { x: width - box.y - box.height, y: box.x, width: box.height, height: box.width, score };
  return { ...box, x: width - box.x - box.width, y: height - box.y - box.height };
}

/** Pixels summed into one step of a profile: less than a line of text that can be read. */
const STEP = 4;

/** Whether the lines of what is written run up and down: ink changes more from column to column than from row to row. */
export function liesSideways({ width, height, shades }: GrayPicture): boolean {
  const rows = new Float64Array(Math.ceil(height / STEP));
  const columns = new Float64Array(Math.ceil(width / STEP));
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      rows[Math.floor(y / STEP)]! += shades[at]!;
      columns[Math.floor(x / STEP)]! += shades[at]!;
    }
  return changes(columns) / height ** 2 / columns.length > changes(rows) / width ** 2 / rows.length;
}

/** The last step may be a part of one, so it doesn't count. */
function changes(profile: Float64Array): number {
  let sum = 0;
  for (let at = 1; at < profile.length - 1; at++) sum += (profile[at]! - profile[at - 1]!) ** 2;
  return sum;
}

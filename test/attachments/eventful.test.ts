import { describe, expect, test } from 'vitest';
import { eventfulPart } from '../../src/attachments/eventful';

const [width, height] = [640, 480];
const picture = (shadeAt: (x: number, y: number) => number) => ({
  width,
  height,
  shades: Uint8ClampedArray.from({ length: width * height }, (_, at) =>
    shadeAt(at % width, Math.floor(at / width)),
  ),
});
/** Noise of a camera: the same each time. */
const noise = (x: number, y: number) => ((x * 7919 + y * 104_729) % 17) / 2 - 4;
/** Something as large as a small face and hardly darker than the wall behind it. */
const spot = (left: number, top: number, side: number) => (x: number, y: number) =>
  x >= left && x < left + side && y >= top && y < top + side ? 188 : 200;

describe('the part of a picture in which there is something', () => {
  test.each<[string, (x: number, y: number) => number]>([
    ['a white page', () => 255],
    ['a wall in slanting light', (x) => 120 + x / 8],
    ['a wall, with the noise of a camera', (x, y) => 140 + noise(x, y)],
  ])('%s is even: nowhere', (_, shadeAt) => {
    expect(eventfulPart(picture(shadeAt))).toBeUndefined();
  });

  test.each([
    [0, 0],
    [631, 471],
    [300, 200],
    [17, 401],
  ])('a faint spot of 24 pixels at %i, %i lies in it, with room around', (left, top) => {
    const part = eventfulPart(picture(spot(left, top, 24)))!;
    expect(part.x).toBeLessThanOrEqual(Math.max(0, left - 32));
    expect(part.y).toBeLessThanOrEqual(Math.max(0, top - 32));
    expect(part.x + part.width).toBeGreaterThanOrEqual(Math.min(width, left + 24 + 32));
    expect(part.y + part.height).toBeGreaterThanOrEqual(Math.min(height, top + 24 + 32));
    expect(part.x + part.width).toBeLessThanOrEqual(width);
    expect(part.y + part.height).toBeLessThanOrEqual(height);
    expect(part.width * part.height).toBeLessThan((width * height) / 4);
  });

  test('two spots in opposite corners: all of it', () => {
    const [one, other] = [spot(8, 8, 24), spot(610, 450, 24)];
    expect(eventfulPart(picture((x, y) => Math.min(one(x, y), other(x, y))))).toEqual({
      x: 0,
      y: 0,
      width,
      height,
    });
  });
});

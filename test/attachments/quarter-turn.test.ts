import { expect, test } from 'vitest';
import { turned, turnedBack } from '../../src/attachments/quarter-turn';

test.each([1, 2, 3] as const)(
  'a spot found in a picture turned %i quarters lies where it was',
  (quarters) => {
    const [width, height, x, y] = [5, 3, 3, 0];
    const shades = new Uint8ClampedArray(width * height);
    shades[y * width + x] = 255;
    const picture = turned({ width, height, shades, scale: 1 }, quarters);
    const at = picture.shades.indexOf(255);
    const box = {
      x: at % picture.width,
      y: Math.floor(at / picture.width),
      width: 1,
      height: 1,
      score: 1,
    };
    expect(turnedBack(box, quarters, width, height)).toEqual({ x, y, width: 1, height: 1, score: 1 });
  },
);

import { describe, expect, test } from 'vitest';
import type { GrayPicture } from '../../src/attachments/gray';
import { findLogo, logoIn, type Logo } from '../../src/attachments/logo';

/** A tree in a ring: the kind of mark schools have. `x` and `y` run from 0 to 1. */
const mark = (x: number, y: number) => {
  const from = Math.hypot(x - 0.5, y - 0.5);
  if (from > 0.48) return 255;
  if (from > 0.4) return 20;
  if (Math.hypot(x - 0.5, y - 0.38) < 0.2) return 60;
  return Math.abs(x - 0.5) < 0.05 && y > 0.4 && y < 0.85 ? 90 : 230;
};
const SIDE = 256;
const LOGO = logoIn({
  width: SIDE,
  height: SIDE,
  scale: 1,
  shades: Uint8ClampedArray.from({ length: SIDE * SIDE }, (_, at) =>
    mark(((at % SIDE) + 0.5) / SIDE, (Math.floor(at / SIDE) + 0.5) / SIDE),
  ),
});

/** A number that looks random and is the same each time (mulberry32). */
function noise(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A picture of blurry patches, with the mark in it when a place is given. */
function picture(seed: number, at?: { x: number; y: number; side: number; light?: boolean }): GrayPicture {
  const [width, height] = [320, 240];
  const random = noise(seed);
  const patches = Array.from({ length: 14 }, () => ({ x: random() * width, y: random() * height, r: 10 + random() * 60, shade: random() * 255 }));
  const shades = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let shade = 128;
      for (const patch of patches) if (Math.hypot(x - patch.x, y - patch.y) < patch.r) shade = shade * 0.4 + patch.shade * 0.6;
      if (at && x >= at.x && x < at.x + at.side && y >= at.y && y < at.y + at.side) {
        const own = mark((x - at.x) / at.side, (y - at.y) / at.side);
        shade = at.light ? 255 - own * 0.8 : own * 0.8 + 20;
      }
      shades[y * width + x] = shade + (random() - 0.5) * 16;
    }
  return { width, height, shades, scale: 1 };
} // prettier-ignore

describe('the school’s logo', () => {
  test.each([32, 40, 50, 75, 115, 200])('is recognised %i pixels wide', (side) => {
    expect(findLogo(picture(side, { x: 33, y: 31, side }), LOGO)).toBe(true);
  });
  test('is recognised light on dark', () => {
    expect(findLogo(picture(7, { x: 150, y: 100, side: 60, light: true }), LOGO)).toBe(true);
  });
  test.each([1, 2, 3])('is not seen where it is not: picture %i', (seed) => {
    expect(findLogo(picture(seed), LOGO)).toBe(false);
  });
  test('an even surface is no logo', () => {
    const even: Logo = { width: 20, height: 20, shades: new Float32Array(400).fill(200) };
    expect(findLogo(picture(1, { x: 0, y: 0, side: 100 }), even)).toBe(false);
  });
});

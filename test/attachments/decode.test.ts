import { describe, expect, test } from 'vitest';
import { decodedSize, shownSize } from '../../src/attachments/decode';

describe('how large a photo is decoded', () => {
  test.each([
    [4000, 3000, { width: 2000, height: 1500 }],
    [3000, 4000, { width: 1500, height: 2000 }],
    [8000, 6000, { width: 2000, height: 1500 }],
    [1601, 900, undefined],
    [1024, 683, undefined],
    [20_000, 400, { width: 2500, height: 50 }],
  ])('%i by %i', (width, height, size) => {
    expect(decodedSize({ width, height }, 1600)).toEqual(size);
  });
  test('never smaller than asked', () => {
    for (let side = 1600; side < 10_000; side += 37)
      expect(decodedSize({ width: side, height: side / 2 }, 1600)?.width ?? side).toBeGreaterThanOrEqual(
        1600,
      );
  });
  test('whole, where the header names no size', () => {
    expect(decodedSize({}, 1600)).toBeUndefined();
  });
});

describe('how large a photo is shown', () => {
  test.each([
    ['as it is stored', { width: 4000, height: 3000 }, { width: 2000, height: 1500 }, { width: 4000, height: 3000 }],
    ['turned a quarter', { width: 4000, height: 3000 }, { width: 1500, height: 2000 }, { width: 3000, height: 4000 }],
    ['square', { width: 3000, height: 3000 }, { width: 1875, height: 1875 }, { width: 3000, height: 3000 }],
    ['of unknown size', {}, { width: 640, height: 480 }, { width: 640, height: 480 }],
  ])('%s', (_, header, picture, size) => {
    expect(shownSize(header, picture)).toEqual(size);
  }); // prettier-ignore
});

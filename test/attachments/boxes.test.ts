import { expect, test } from 'vitest';
import { strongestOfEach, within } from '../../src/attachments/boxes';

const box = (x: number, y: number, size: number, score: number) => ({
  x,
  y,
  width: size,
  height: size,
  score,
});

test('one face seen twice is one face, the surer one', () => {
  expect(strongestOfEach([box(0, 0, 100, 0.6), box(5, 5, 100, 0.9)])).toEqual([box(5, 5, 100, 0.9)]);
});
test('a face seen within a larger box of itself is one face', () => {
  expect(strongestOfEach([box(0, 0, 100, 0.9), box(20, 20, 60, 0.8)])).toEqual([box(0, 0, 100, 0.9)]);
});
test('faces cheek to cheek are two', () => {
  expect(strongestOfEach([box(0, 0, 100, 0.9), box(80, 0, 100, 0.8)])).toHaveLength(2);
});
test('a box that sticks out is cut off at the edge, in whole pixels', () => {
  expect(within({ x: -5.5, y: 90.2, width: 20, height: 20 }, 100, 100)).toEqual({
    x: 0,
    y: 90,
    width: 15,
    height: 10,
  });
});

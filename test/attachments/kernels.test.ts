import { expect, test } from 'vitest';
import { makeArena } from '../../src/attachments/arena';
import {
  depthwiseSize,
  makeKernels,
  packDepthwise,
  packPointwise,
  pointwiseSize,
} from '../../src/attachments/kernels';

const FLOAT = 4;
/** The same numbers each time, from -1 to 1. */
const numbers = (count: number, seed: number) =>
  Float32Array.from({ length: count }, (_, at) => Math.sin(at * 12.9898 + seed));
const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
const close = (found: Float32Array, wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, at) => expect(found[at]).toBeCloseTo(value, 4));
};

async function bench() {
  const kernels = await makeKernels();
  const arena = makeArena(kernels.memory);
  const lay = (values: Float32Array) => {
    const at = arena.take(values.length);
    arena.floats(at, values.length).set(values);
    return at;
  };
  return { kernels, arena, lay };
}

test.each([
  [1, 4, 8],
  [3, 28, 32],
  [5, 64, 16],
  [13, 128, 24],
])('a pointwise step of %i pixels from %i to %i channels', async (pixels, from, to) => {
  const { kernels, arena, lay } = await bench();
  const x = numbers(pixels * from, 1);
  const weights = numbers(from * to, 2);
  const biases = numbers(to, 3);
  const packed = new Float32Array(pointwiseSize(from, to));
  packPointwise(
    packed,
    from,
    to,
    (input, output) => weights[input * to + output]!,
    (output) => biases[output]!,
  );
  const [at, weightsAt] = [lay(x), lay(packed)];
  const y = arena.takeEmpty(pixels * to + 8);
  kernels.pointwise(at, weightsAt, y, pixels, from * FLOAT, to * FLOAT, -0.5, 2);

  const wanted = Array.from({ length: pixels * to }, (_, place) => {
    const [pixel, output] = [Math.floor(place / to), place % to];
    let sum = biases[output]!;
    for (let input = 0; input < from; input++)
      sum += x[pixel * from + input]! * weights[input * to + output]!;
    return between(-0.5, sum, 2);
  });
  // Nothing is written past the last pixel.
  close(arena.floats(y, pixels * to + 8), [...wanted, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('a step with fewer outputs than a block leaves the rest of it at zero', async () => {
  const { kernels, arena, lay } = await bench();
  const packed = new Float32Array(pointwiseSize(4, 5));
  packPointwise(
    packed,
    4,
    5,
    () => 1,
    () => 0.5,
  );
  const [x, weights] = [lay(new Float32Array([1, 2, 3, 4])), lay(packed)];
  const y = arena.take(8);
  kernels.pointwise(x, weights, y, 1, 4 * FLOAT, 8 * FLOAT, -Infinity, Infinity);
  expect([...arena.floats(y, 8)]).toEqual([10.5, 10.5, 10.5, 10.5, 10.5, 0, 0, 0]);
});

test.each([
  [32, 7, 1],
  [64, 5, 2],
  [1024, 3, 1],
] as const)('a depthwise row of %i channels, %i pixels, %i apart', async (channels, pixels, stride) => {
  const { kernels, arena, lay } = await bench();
  const width = (pixels - 1) * stride + 3;
  const rows = [4, 5, 6].map((seed) => numbers(width * channels, seed));
  const weights = numbers(9 * channels, 7);
  const biases = numbers(channels, 8);
  const packed = new Float32Array(depthwiseSize(channels));
  packDepthwise(
    packed,
    channels,
    (spot, channel) => weights[spot * channels + channel]!,
    (channel) => biases[channel]!,
  );
  const [top, middle, bottom] = rows.map(lay) as [number, number, number];
  const weightsAt = lay(packed);
  const y = arena.takeEmpty(pixels * channels + 4);
  kernels.depthwise(
    channels, top, middle, bottom, weightsAt, y, pixels, stride * channels * FLOAT, 0, 6,
  ); // prettier-ignore

  const wanted = Array.from({ length: pixels * channels }, (_, place) => {
    const [pixel, channel] = [Math.floor(place / channels), place % channels];
    let sum = biases[channel]!;
    for (let spot = 0; spot < 9; spot++)
      sum +=
        rows[Math.floor(spot / 3)]![(pixel * stride + (spot % 3)) * channels + channel]! *
        weights[spot * channels + channel]!;
    return between(0, sum, 6);
  });
  close(arena.floats(y, pixels * channels + 4), [...wanted, 0, 0, 0, 0]);
});

test('what is taken within some work is given back after it, also when it fails, and the memory grows', async () => {
  const { arena } = await bench();
  const before = arena.take(4);
  arena.floats(before, 4).set([1, 2, 3, 4]);
  const within = arena.within(() => arena.take(1_000_000));
  expect(() =>
    arena.within(() => {
      arena.take(4);
      throw new Error('broke');
    }),
  ).toThrow('broke');
  expect(arena.take(4)).toBe(within);
  expect([...arena.floats(before, 4)]).toEqual([1, 2, 3, 4]);
  expect([...arena.floats(arena.takeEmpty(3), 3)]).toEqual([0, 0, 0]);
});

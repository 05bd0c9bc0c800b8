import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faceNetwork } from '../../src/attachments/face-network';
import { readWeights, type Manifest, type Weights } from '../../src/attachments/face-weights';

// The network over rows and in WebAssembly, against the same layers written down in the plainest way, whole pictures at
// a time: the numbers of the true model, on a picture whose sides are odd at the coarser grids.

const MODEL = resolve(import.meta.dirname, '../../node_modules/@vladmandic/face-api/model');
const manifest = JSON.parse(
  readFileSync(resolve(MODEL, 'ssd_mobilenetv1_model-weights_manifest.json'), 'utf8'),
) as Manifest;
const bytes = () => new Uint8Array(readFileSync(resolve(MODEL, 'ssd_mobilenetv1_model.bin'))).buffer;
const weights = readWeights(manifest, bytes());

const [WIDTH, HEIGHT] = [160, 96];
const picture = {
  width: WIDTH,
  height: HEIGHT,
  data: Uint8ClampedArray.from({ length: WIDTH * HEIGHT * 4 }, (_, at) => 127 + 127 * Math.sin(at * 12.9898)),
};

interface Plane {
  readonly height: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** `weight` of a place of three by three (or the only one), of an input channel and an output. */
function layer(
  { height, width, values }: Plane,
  { from, to, side, stride }: { from: number; to: number; side: 1 | 3; stride: number },
  weight: (spot: number, input: number, output: number) => number,
  bias: (output: number) => number,
  most = 6,
): Plane {
  const [down, across] = [Math.ceil(height / stride), Math.ceil(width / stride)];
  const before = (whole: number, part: number) =>
    side === 1 ? 0 : Math.floor(Math.max((part - 1) * stride + 3 - whole, 0) / 2);
  const [above, left] = [before(height, down), before(width, across)];
  const out = new Float64Array(down * across * to);
  for (let output = 0; output < to; output++) {
    const all = Array.from({ length: side * side }, (_, spot) =>
      Float64Array.from({ length: from }, (__, input) => weight(spot, input, output)),
    );
    const first = bias(output);
    for (let y = 0; y < down; y++)
      for (let x = 0; x < across; x++) {
        let sum = first;
        for (let spot = 0; spot < side * side; spot++) {
          const [row, column] = [
            y * stride - above + Math.floor(spot / side),
            x * stride - left + (spot % side),
          ];
          if (row < 0 || row >= height || column < 0 || column >= width) continue;
          const at = (row * width + column) * from;
          for (let input = 0; input < from; input++) sum += values[at + input]! * all[spot]![input]!;
        }
        out[(y * across + x) * to + output] = most === 6 ? Math.min(6, Math.max(0, sum)) : sum;
      }
  }
  return { height: down, width: across, values: out };
}

function full(plane: Plane, name: string, from: number, to: number, side: 1 | 3, stride: number): Plane {
  const values = weights(`${name}/weights`);
  return layer(
    plane,
    { from, to, side, stride },
    (spot, input, output) => values((spot * from + input) * to + output),
    weights(`${name}/convolution_bn_offset`),
  );
}

/** The layer, then the batch normalisation, as they were trained. */
function depthwise(plane: Plane, name: string, channels: number, stride: number): Plane {
  const values = weights(`${name}/depthwise_weights`);
  const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map((each) =>
    weights(`${name}/BatchNorm/${each}`),
  ) as [ReturnType<Weights>, ReturnType<Weights>, ReturnType<Weights>, ReturnType<Weights>];
  const parts = Array.from({ length: channels }, (_, channel) => {
    const one = {
      ...plane,
      values: Float64Array.from(
        { length: plane.height * plane.width },
        (__, at) => plane.values[at * channels + channel]!,
      ),
    };
    const raw = layer(
      one,
      { from: 1, to: 1, side: 3, stride },
      (spot) => values(spot * channels + channel),
      () => 0,
      Infinity,
    );
    const normal = raw.values.map((value) =>
      Math.min(
        6,
        Math.max(
          0,
          ((value - mean(channel)) * gamma(channel)) / Math.sqrt(variance(channel) + 0.001) + beta(channel),
        ),
      ),
    );
    return { ...raw, values: normal };
  });
  const { height, width } = parts[0]!;
  return {
    height,
    width,
    values: Float64Array.from(
      { length: height * width * channels },
      (_, at) => parts[at % channels]!.values[Math.floor(at / channels)]!,
    ),
  };
}

/** The scores of all anchors, grid by grid. */
function plainScores(): number[] {
  const { data } = picture;
  let plane: Plane = {
    width: WIDTH,
    height: HEIGHT,
    values: Float64Array.from(
      { length: WIDTH * HEIGHT * 3 },
      (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)]! / 127.5 - 1,
    ),
  };
  const grids: [Plane, number][] = [];
  plane = full(plane, 'MobilenetV1/Conv2d_0_pointwise', 3, 32, 3, 2);
  const channels = [32, 64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024];
  for (let pair = 1; pair <= 13; pair++) {
    const [from, to] = [channels[pair - 1]!, channels[pair]!];
    const name = `MobilenetV1/Conv2d_${pair}`;
    plane = depthwise(plane, `${name}_depthwise`, from, [2, 4, 6, 12].includes(pair) ? 2 : 1);
    plane = full(plane, `${name}_pointwise`, from, to, 1, 1);
    if (pair === 11 || pair === 13) grids.push([plane, to]);
  }
  for (const [index, from, between, to] of [
    [0, 1024, 256, 512],
    [2, 512, 128, 256],
    [4, 256, 128, 256],
    [6, 256, 64, 128],
  ] as const) {
    plane = full(plane, `Prediction/Conv2d_${index}_pointwise`, from, between, 1, 1);
    plane = full(plane, `Prediction/Conv2d_${index + 1}_pointwise`, between, to, 3, 2);
    grids.push([plane, to]);
  }
  return grids.flatMap(([grid, from], index) => {
    const anchors = index === 0 ? 3 : 6;
    const name = `Prediction/BoxPredictor_${index}/ClassPredictor`;
    const values = weights(`${name}/weights`);
    const { values: classes } = layer(
      grid,
      { from, to: anchors * 3, side: 1, stride: 1 },
      (_, input, output) => values(input * anchors * 3 + output),
      weights(`${name}/biases`),
      Infinity,
    );
    return [...classes].filter((_, at) => at % 3 === 1).map((score) => 1 / (1 + Math.exp(-score)));
  });
}

test('says what the layers say when they are gone through in the plainest way', async () => {
  const network = await faceNetwork(weights);
  const scores = network.find(picture, 0).map(({ score }) => score);
  const wanted = plainScores();
  expect(scores).toHaveLength(wanted.length);
  wanted.forEach((score, at) => expect(scores[at]).toBeCloseTo(score, 5));
  expect(Math.max(...wanted)).toBeGreaterThan(2 * Math.min(...wanted));
});

test('the finest grid alone says the same, and each picture is seen for itself', async () => {
  const network = await faceNetwork(weights);
  const all = network.find(picture, 0);
  const other = { ...picture, data: picture.data.map((value) => 255 - value) };
  expect(network.find(other, 0)).not.toEqual(all);
  const small = network.find(picture, 0, true);
  expect(small).toEqual(all.slice(0, (WIDTH / 16) * (HEIGHT / 16) * 3));
});

test('a model that breaks off is refused, and so is one without a layer', () => {
  expect(() => readWeights(manifest, bytes().slice(0, 1_000_000))).toThrow('not whole');
  expect(() => weights('Conv2d_99/weights')).toThrow('Conv2d_99');
});

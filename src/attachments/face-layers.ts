import type { Arena } from './arena';
import type { Weights } from './face-weights';
import { BLOCK, depthwiseSize, packDepthwise, packPointwise, pointwiseSize, UNROLLED } from './kernels';

/** Channels that go into the pairs of a depthwise and a pointwise layer, and those that come out of the last. */
const BODY = [32, 64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024] as const;
/** The pairs, counted from one, that halve the picture. */
const HALVING = [2, 4, 6, 12];
/** After so many pairs the finest grid is read. */
export const FINEST_PAIRS = 11;
/** Channels between the coarser grids: of a pointwise layer and of the one of three by three, halving, after it. */
const TAIL = [
  [256, 512],
  [128, 256],
  [128, 256],
  [64, 128],
] as const;
/** Anchors in a cell of each grid. */
const ANCHORS = [3, 6, 6, 6, 6, 6] as const;
/** Cells across each grid for which the anchors are given. */
const CELLS = [32, 16, 8, 4, 2, 1] as const;
/** Numbers for an anchor: of its box, and of what is in it (nothing, a face, unused). */
export const OF_BOX = 4;
export const OF_CLASS = 3;
/** As the network was trained. */
const BATCH_NORM_EPSILON = 0.0010000000474974513;

const roundedUp = (count: number, by: number) => Math.ceil(count / by) * by;

/** A depthwise and a pointwise layer, by the addresses of their weights. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly stride: 1 | 2;
  readonly depthwise: number;
  readonly pointwise: number;
}
/** Two layers between the coarser grids. */
export interface Narrowing {
  readonly between: number;
  readonly to: number;
  readonly narrow: number;
  readonly halve: number;
}
/** What reads a grid: for every cell the numbers of its anchors' boxes, then those of their classes. */
export interface Head {
  readonly at: number;
  /** Numbers for one cell, rounded up. */
  readonly size: number;
  readonly cells: number;
  /** As parts of the whole picture, in the grid's first cell: top, left, bottom, right. */
  readonly anchors: readonly (readonly [number, number, number, number])[];
}
export interface FaceLayers {
  /** Three by three pixels of three colours, laid in a row of `patch` numbers. */
  readonly first: { readonly at: number; readonly patch: number; readonly to: number };
  readonly body: readonly Pair[];
  readonly tail: readonly Narrowing[];
  readonly heads: readonly Head[];
}

/** Lays the weights in memory, the way the kernels want them. */
export function layFaceLayers(weights: Weights, arena: Arena): FaceLayers {
  const lay = (
    inputs: number,
    outputs: number,
    weight: (input: number, output: number) => number,
    bias: (output: number) => number,
  ): number => {
    const from = roundedUp(inputs, UNROLLED);
    const at = arena.take(pointwiseSize(from, outputs));
    packPointwise(
      arena.floats(at, pointwiseSize(from, outputs)),
      from,
      outputs,
      (input, output) => (input < inputs ? weight(input, output) : 0),
      bias,
    );
    return at;
  };
  const layer = (name: string, inputs: number, outputs: number): number => {
    const values = weights(`${name}/weights`);
    const bias = weights(`${name}/convolution_bn_offset`);
    return lay(inputs, outputs, (input, output) => values(input * outputs + output), bias);
  };
  /** The batch normalisation is folded into weights and bias: one step of arithmetic instead of three. */
  const depthwise = (name: string, channels: number): number => {
    const values = weights(`${name}/depthwise_weights`);
    const gamma = weights(`${name}/BatchNorm/gamma`);
    const beta = weights(`${name}/BatchNorm/beta`);
    const mean = weights(`${name}/BatchNorm/moving_mean`);
    const variance = weights(`${name}/BatchNorm/moving_variance`);
    const factor = (channel: number) => gamma(channel) / Math.sqrt(variance(channel) + BATCH_NORM_EPSILON);
    const at = arena.take(depthwiseSize(channels));
    packDepthwise(
      arena.floats(at, depthwiseSize(channels)),
      channels,
      (spot, channel) => values(spot * channels + channel) * factor(channel),
      (channel) => beta(channel) - mean(channel) * factor(channel),
    );
    return at;
  };
  const all = weights('Output/extra_dim');
  let anchorsBefore = 0;
  /** The boxes and the classes of a grid as one layer. */
  const head = (from: number, index: number): Head => {
    const name = `Prediction/BoxPredictor_${index}`;
    const count = ANCHORS[index]!;
    const cells = CELLS[index]!;
    const [boxes, classes] = [count * OF_BOX, count * OF_CLASS];
    const box = weights(`${name}/BoxEncodingPredictor/weights`);
    const boxBias = weights(`${name}/BoxEncodingPredictor/biases`);
    const kind = weights(`${name}/ClassPredictor/weights`);
    const kindBias = weights(`${name}/ClassPredictor/biases`);
    const at = lay(
      from,
      boxes + classes,
      (input, output) =>
        output < boxes ? box(input * boxes + output) : kind(input * classes + output - boxes),
      (output) => (output < boxes ? boxBias(output) : kindBias(output - boxes)),
    );
    const anchors = Array.from({ length: count }, (_, anchor) => {
      const first = (anchorsBefore + anchor) * OF_BOX;
      return [all(first), all(first + 1), all(first + 2), all(first + 3)] as const;
    });
    anchorsBefore += cells * cells * count;
    return { at, size: roundedUp(boxes + classes, BLOCK), cells, anchors };
  };

  const tail = TAIL.map(([between, to], index) => {
    const from = index === 0 ? BODY.at(-1)! : TAIL[index - 1]![1];
    return {
      between,
      to,
      narrow: layer(`Prediction/Conv2d_${2 * index}_pointwise`, from, between),
      halve: layer(`Prediction/Conv2d_${2 * index + 1}_pointwise`, 9 * between, to),
    };
  });
  return {
    first: {
      at: layer('MobilenetV1/Conv2d_0_pointwise', 9 * 3, BODY[0]),
      patch: roundedUp(9 * 3, UNROLLED),
      to: BODY[0],
    },
    body: BODY.slice(1).map((to, index) => {
      const name = `MobilenetV1/Conv2d_${index + 1}`;
      const from = BODY[index]!;
      return {
        from,
        to,
        stride: HALVING.includes(index + 1) ? 2 : 1,
        depthwise: depthwise(`${name}_depthwise`, from),
        pointwise: layer(`${name}_pointwise`, from, to),
      };
    }),
    tail,
    heads: [BODY[FINEST_PAIRS], BODY.at(-1)!, ...tail.map(({ to }) => to)].map(head),
  };
}

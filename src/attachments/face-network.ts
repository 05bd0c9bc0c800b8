import { env, nets, tf as bundled } from '@vladmandic/face-api/dist/face-api.esm.js';
import type { FoundBox } from './report';

/**
 * The SSD MobileNet v1 face network of @vladmandic/face-api, its weights loaded by that library. Its own forward pass
 * takes pictures of 512 by 512 only; this one runs the same layers over a picture of any size, so that a whole photo
 * goes through at the scale that suits its faces, without tiles. The scores at 512 by 512 are the library's own.
 */
export interface FaceNetwork {
  /**
   * Boxes in pixels of `picture` whose score is at least `least`; one face may have several. `small`: only from the
   * finest grid, which takes a quarter less; it doesn't see what is large in this picture.
   */
  find(picture: Pick<ImageData, 'data' | 'width' | 'height'>, least: number, small?: boolean): FoundBox[];
}

/** What is used of TensorFlow.js: the typings that face-api brings along leave most of it out. */
interface Tensor {
  readonly shape: readonly number[];
  dataSync(): Float32Array;
  dispose(): void;
}
type Tensor1D = Tensor;
type Tensor4D = Tensor & { readonly shape: readonly [number, number, number, number] };
interface FusedStep {
  readonly x: Tensor4D;
  readonly filter: Tensor4D;
  readonly strides: 1 | 2;
  readonly pad: 'same';
  readonly bias: Tensor1D;
  readonly activation: 'relu6' | 'linear';
}
interface TensorFlow {
  env(): { set(flag: string, value: boolean): void };
  setWasmPaths(folder: string): void;
  setBackend(name: 'wasm'): Promise<boolean>;
  ready(): Promise<void>;
  tidy<T>(work: () => T): T;
  tensor4d(values: Float32Array, shape: readonly [number, number, number, number]): Tensor4D;
  reshape(x: Tensor, shape: readonly number[]): Tensor;
  add(a: Tensor, b: number): Tensor;
  sub(a: Tensor, b: Tensor): Tensor;
  mul(a: Tensor, b: Tensor): Tensor;
  div(a: Tensor, b: Tensor): Tensor;
  sqrt(x: Tensor): Tensor;
  readonly fused: { conv2d(step: FusedStep): Tensor4D; depthwiseConv2d(step: FusedStep): Tensor4D };
}
const tf = bundled as unknown as TensorFlow;

interface Layer {
  readonly depthwise: boolean;
  readonly filter: Tensor4D;
  readonly bias: Tensor1D;
  readonly stride: 1 | 2;
}
interface Convolution {
  readonly filters: Tensor4D;
  readonly bias: Tensor;
}
interface Pointwise {
  readonly filters: Tensor4D;
  readonly batch_norm_offset: Tensor;
}
interface Depthwise {
  readonly filters: Tensor4D;
  readonly batch_norm_scale: Tensor1D;
  readonly batch_norm_offset: Tensor1D;
  readonly batch_norm_mean: Tensor1D;
  readonly batch_norm_variance: Tensor1D;
}

/** The anchors are given for this input size, over grids of these sizes, with so many anchors in each cell. */
const ANCHOR_SIZE = 512;
const GRIDS = [
  { cells: 32, anchors: 3 },
  { cells: 16, anchors: 6 },
  { cells: 8, anchors: 6 },
  { cells: 4, anchors: 6 },
  { cells: 2, anchors: 6 },
  { cells: 1, anchors: 6 },
] as const;
/** As in face-api's depthwise layers. */
const BATCH_NORM_EPSILON = 0.0010000000474974513;
/** The network halves its input five times before the second grid. */
export const INPUT_MULTIPLE = 32;

/** `folder` is root-relative and ends in a slash: face-api mangles an extension's full address. */
export async function loadFaceNetwork(folder: string): Promise<FaceNetwork> {
  // face-api knows no workers: it looks for a window. All it uses of this while loading is `fetch`.
  env.setEnv({ fetch: (address: string) => fetch(address) } as unknown as Parameters<typeof env.setEnv>[0]);
  // With threads tfjs starts workers from blob: addresses, which the content security policy refuses, and waits for ever.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  tf.setWasmPaths(folder);
  if (!(await tf.setBackend('wasm'))) throw new Error('no wasm backend');
  await tf.ready();
  await nets.ssdMobilenetv1.loadFromUri(folder.replace(/\/$/, ''));
  const params = nets.ssdMobilenetv1.params;
  if (!params) throw new Error('no face model');

  const backbone = params.mobilenetv1 as unknown as Record<
    string,
    Pointwise & { depthwise_conv: Depthwise; pointwise_conv: Pointwise }
  >;
  const heads = params.prediction_layer as unknown as Record<
    string,
    Pointwise & { box_encoding_predictor: Convolution; class_predictor: Convolution }
  >;
  const body: Layer[] = [pointwise(backbone['conv_0']!, 2)];
  for (let index = 1; index <= 13; index++) {
    const pair = backbone[`conv_${index}`]!;
    body.push(depthwise(pair.depthwise_conv, [2, 4, 6, 12].includes(index) ? 2 : 1));
    body.push(pointwise(pair.pointwise_conv, 1));
  }
  const tail = Array.from({ length: 8 }, (_, index) =>
    pointwise(heads[`conv_${index}`]!, index % 2 === 0 ? 1 : 2),
  );
  // Made once: the arithmetic keeps what it prepares of a filter by the very tensors it was given.
  const flat = ({ filters, bias }: Convolution) => ({ filters, bias: tf.reshape(bias, [-1]) as Tensor1D });
  const predictors = GRIDS.map((_, index) => {
    const { box_encoding_predictor, class_predictor } = heads[`box_predictor_${index}`]!;
    return { boxes: flat(box_encoding_predictor), classes: flat(class_predictor) };
  });
  const anchors = params.output_layer.extra_dim.dataSync();

  /** The layer after which the finest grid is read: `conv_11`. */
  const FINEST = 22;

  const forward = (input: Float32Array, width: number, height: number, small: boolean) =>
    tf.tidy(() => {
      let x: Tensor4D = tf.tensor4d(input, [1, height, width, 3]);
      const maps: Tensor4D[] = [];
      // Each layer's input goes as soon as its output is there: kept to the end they take four times the memory.
      const next = (layer: Layer) => {
        const before = x;
        x = apply(layer, x);
        if (!maps.includes(before)) before.dispose();
      };
      body.slice(0, FINEST + 1).forEach(next);
      maps.push(x);
      if (!small) {
        body.slice(FINEST + 1).forEach(next);
        maps.push(x);
        tail.forEach((layer, index) => {
          next(layer);
          if (index % 2 === 1) maps.push(x);
        });
      }
      return maps.map((map, index) => ({
        rows: map.shape[1],
        columns: map.shape[2],
        boxes: predict(map, predictors[index]!.boxes),
        classes: predict(map, predictors[index]!.classes),
      }));
    });

  return {
    find(picture, least, small = false) {
      const maps = forward(normalised(picture), picture.width, picture.height, small);
      const found: FoundBox[] = [];
      let first = 0;
      maps.forEach(({ rows, columns, boxes, classes }, index) => {
        const grid = GRIDS[index]!;
        const step = ANCHOR_SIZE / grid.cells;
        for (let at = 0; at < rows * columns * grid.anchors; at++) {
          const score = 1 / (1 + Math.exp(-classes[at * 3 + 1]!));
          if (score < least) continue;
          const cell = Math.floor(at / grid.anchors);
          // The anchors of a grid's first cell; those of the others lie whole steps further.
          const anchor = (first + (at % grid.anchors)) * 4;
          const [top, left, bottom, right] = [0, 1, 2, 3].map(
            (side) => anchors[anchor + side]! * ANCHOR_SIZE,
          ) as [number, number, number, number];
          const [dy, dx, dh, dw] = [0, 1, 2, 3].map((side) => boxes[at * 4 + side]!) as [
            number,
            number,
            number,
            number,
          ];
          // Variances 10 and 5, as the network was trained.
          const height = Math.exp(dh / 5) * (bottom - top);
          const width = Math.exp(dw / 5) * (right - left);
          const y = (top + bottom) / 2 + Math.floor(cell / columns) * step + (dy / 10) * (bottom - top);
          const x = (left + right) / 2 + (cell % columns) * step + (dx / 10) * (right - left);
          found.push({ x: x - width / 2, y: y - height / 2, width, height, score });
        }
        first += grid.cells * grid.cells * grid.anchors;
      });
      return found;
    },
  };
}

function pointwise({ filters, batch_norm_offset }: Pointwise, stride: 1 | 2): Layer {
  return { depthwise: false, filter: filters, bias: tf.reshape(batch_norm_offset, [-1]), stride };
}

/** The batch normalisation is folded into filter and bias: one step of arithmetic instead of three. */
function depthwise(layer: Depthwise, stride: 1 | 2): Layer {
  const factor = tf.div(
    layer.batch_norm_scale,
    tf.sqrt(tf.add(layer.batch_norm_variance, BATCH_NORM_EPSILON)),
  );
  return {
    depthwise: true,
    filter: tf.mul(layer.filters, tf.reshape(factor, [1, 1, -1, 1])) as Tensor4D,
    bias: tf.sub(layer.batch_norm_offset, tf.mul(layer.batch_norm_mean, factor)),
    stride,
  };
}

function apply({ depthwise, filter, bias, stride }: Layer, x: Tensor4D): Tensor4D {
  const step = { x, strides: stride, pad: 'same', bias, activation: 'relu6' } as const;
  return depthwise ? tf.fused.depthwiseConv2d({ ...step, filter }) : tf.fused.conv2d({ ...step, filter });
}

function predict(
  x: Tensor4D,
  { filters, bias }: { readonly filters: Tensor4D; readonly bias: Tensor1D },
): Float32Array {
  return tf.fused
    .conv2d({ x, filter: filters, strides: 1, pad: 'same', bias, activation: 'linear' })
    .dataSync();
}

/** RGBA bytes to RGB from -1 to 1. */
function normalised({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): Float32Array {
  const rgb = new Float32Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    rgb[to++] = data[from]! / 127.5 - 1;
    rgb[to++] = data[from + 1]! / 127.5 - 1;
    rgb[to++] = data[from + 2]! / 127.5 - 1;
  }
  return rgb;
}

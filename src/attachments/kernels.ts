import * as w from './wasm-code';

/**
 * The arithmetic of a network of depthwise and pointwise convolutions, as WebAssembly written out here. It is made to
 * be fed row by row: a library that takes whole pictures needs five times the memory for a photo, and more time.
 * Addresses and sizes are in bytes; what is written is kept between `least` and `most`.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /**
   * Of each pixel (a run of `from` bytes at `x`) a pixel of `to` bytes at `y`, by weights as `packPointwise` lays them.
   * Both sizes are multiples: of four floats and of eight.
   */
  pointwise(
    x: number,
    weights: number,
    y: number,
    pixels: number,
    from: number,
    to: number,
    least: number,
    most: number,
  ): void;
  /**
   * A row of pixels of so many channels, each from three by three around it: `top`, `middle` and `bottom` are the
   * addresses of its upper left, left and lower left one; the next pixel's are `step` further.
   */
  depthwise(
    channels: number,
    top: number,
    middle: number,
    bottom: number,
    weights: number,
    y: number,
    pixels: number,
    step: number,
    least: number,
    most: number,
  ): void;
}

/** Numbers of channels a depthwise kernel is written for. */
const CHANNELS = [32, 64, 128, 256, 512, 1024] as const;
const FLOAT = 4;
const VECTOR = 16;
/** Output channels of a pointwise kernel's block, and the pixels it takes at once: together all the registers there are. */
export const BLOCK = 8;
const PIXELS = 5;
/** Input channels taken in one turn of its loop. */
export const UNROLLED = 4;

export async function makeKernels(): Promise<Kernels> {
  const fused = wasmModuleOf(true);
  const bytes = WebAssembly.validate(fused) ? fused : wasmModuleOf(false);
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } });
  const exported = instance.exports as Record<string, (...values: number[]) => void>;
  const many = exported['pointwise']!;
  const one = exported['pointwiseOne']!;
  return {
    memory,
    pointwise: (x, weights, y, pixels, ...rest) =>
      (pixels >= PIXELS ? many : one)(x, weights, y, pixels, ...rest),
    depthwise: (channels, ...rest) => exported[`depthwise${channels}`]!(...rest),
  };
}

function wasmModuleOf(relaxed: boolean): Uint8Array<ArrayBuffer> {
  return w.wasmModule([
    pointwise('pointwise', PIXELS, relaxed),
    pointwise('pointwiseOne', 1, relaxed),
    ...CHANNELS.map((channels) => depthwise(channels, relaxed)),
  ]);
}

/** Floats that the weights of a pointwise step take: per block of outputs their biases, then a row for each input. */
export const pointwiseSize = (from: number, to: number) => Math.ceil(to / BLOCK) * BLOCK * (from + 1);

export function packPointwise(
  place: Float32Array,
  from: number,
  to: number,
  weight: (input: number, output: number) => number,
  bias: (output: number) => number,
): void {
  let at = 0;
  for (let block = 0; block < to; block += BLOCK)
    for (let input = -1; input < from; input++)
      for (let output = block; output < block + BLOCK; output++)
        place[at++] = output >= to ? 0 : input < 0 ? bias(output) : weight(input, output);
}

/** Floats that the weights of a depthwise step take: per four channels their biases, then the nine places' weights. */
export const depthwiseSize = (channels: number) => channels * 10;

export function packDepthwise(
  place: Float32Array,
  channels: number,
  weight: (spot: number, channel: number) => number,
  bias: (channel: number) => number,
): void {
  let at = 0;
  for (let group = 0; group < channels; group += 4)
    for (let spot = -1; spot < 9; spot++)
      for (let channel = group; channel < group + 4; channel++)
        place[at++] = spot < 0 ? bias(channel) : weight(spot, channel);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** `count` pixels at a time; the last ones are taken together with some before them, so that they are as many too. */
function pointwise(name: string, count: number, relaxed: boolean): w.WasmFunction {
  const params = [w.I32, w.I32, w.I32, w.I32, w.I32, w.I32, w.F32, w.F32] as const;
  const [x, weights, y, pixels, from, to, least, most] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const addresses = upTo(count).map((at) => 8 + at);
  const after = 8 + count;
  const [pixel, weight, end, last, out] = [after, after + 1, after + 2, after + 3, after + 4] as const;
  const vectors = after + 5;
  const [low, high, left, right, value] = [
    vectors,
    vectors + 1,
    vectors + 2,
    vectors + 3,
    vectors + 4,
  ] as const;
  const sums = upTo(count).map((at) => [vectors + 5 + 2 * at, vectors + 6 + 2 * at] as const);
  const { get, set, add, number } = w;

  const turn = upTo(UNROLLED).map((input) => [
    set(left, w.load(get(weight), input * BLOCK * FLOAT)),
    set(right, w.load(get(weight), input * BLOCK * FLOAT + VECTOR)),
    sums.map(([a, b], at) => {
      return [
        set(value, w.loadSplat(get(addresses[at]!), input * FLOAT)),
        set(a, w.multiplyAdd(get(value), get(left), get(a), relaxed)),
        set(b, w.multiplyAdd(get(value), get(right), get(b), relaxed)),
      ];
    }),
  ]);
  const tile = [
    w.when(w.isGreater(get(pixel), w.subtract(get(pixels), number(count))), [
      set(pixel, w.subtract(get(pixels), number(count))),
    ]),
    addresses.map((address, at) =>
      set(
        address,
        at === 0 ? add(get(x), w.multiply(get(pixel), get(from))) : add(get(addresses[at - 1]!), get(from)),
      ),
    ),
    sums.map(([a, b]) => [set(a, w.load(get(weights))), set(b, w.load(get(weights), VECTOR))]),
    set(weight, add(get(weights), number(BLOCK * FLOAT))),
    w.repeat(
      [
        turn,
        addresses.map((address) => set(address, add(get(address), number(UNROLLED * FLOAT)))),
        set(weight, add(get(weight), number(UNROLLED * BLOCK * FLOAT))),
      ],
      w.isLess(get(weight), get(end)),
    ),
    set(out, add(get(y), w.multiply(get(pixel), get(to)))),
    sums.map(([a, b]) => [
      w.store(get(out), w.between(get(low), get(a), get(high))),
      w.store(get(out), w.between(get(low), get(b), get(high)), VECTOR),
      set(out, add(get(out), get(to))),
    ]),
    set(pixel, add(get(pixel), number(count))),
  ];
  return {
    name,
    params,
    locals: [...Array<w.ValueType>(count + 5).fill(w.I32), ...Array<w.ValueType>(5 + 2 * count).fill(w.V128)],
    body: [
      set(low, w.splat(get(least))),
      set(high, w.splat(get(most))),
      set(last, add(get(y), get(to))),
      w.repeat(
        [
          // The weights of this block end where those of the next begin.
          set(end, add(add(get(weights), number(BLOCK * FLOAT)), w.multiply(get(from), number(BLOCK)))),
          set(pixel, number(0)),
          w.repeat(tile, w.isLess(get(pixel), get(pixels))),
          set(weights, get(end)),
          set(y, add(get(y), number(BLOCK * FLOAT))),
        ],
        w.isLess(get(y), get(last)),
      ),
    ],
  };
}

function depthwise(channels: number, relaxed: boolean): w.WasmFunction {
  const params = [w.I32, w.I32, w.I32, w.I32, w.I32, w.I32, w.I32, w.F32, w.F32] as const;
  const [top, middle, bottom, weights, y, pixels, step, least, most] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const rows = [9, 10, 11] as const;
  const [weight, end, low, high, sum] = [12, 13, 14, 15, 16] as const;
  const { get, set, add, number } = w;
  const group = [
    set(sum, w.load(get(weight))),
    upTo(9).map((spot) =>
      set(
        sum,
        w.multiplyAdd(
          w.load(get(rows[Math.floor(spot / 3)]!), (spot % 3) * channels * FLOAT),
          w.load(get(weight), (spot + 1) * VECTOR),
          get(sum),
          relaxed,
        ),
      ),
    ),
    w.store(get(y), w.between(get(low), get(sum), get(high))),
    set(weight, add(get(weight), number(10 * VECTOR))),
    [...rows, y].map((address) => set(address, add(get(address), number(VECTOR)))),
  ];
  return {
    name: `depthwise${channels}`,
    params,
    locals: [w.I32, w.I32, w.I32, w.I32, w.I32, w.V128, w.V128, w.V128],
    body: [
      set(low, w.splat(get(least))),
      set(high, w.splat(get(most))),
      w.repeat(
        [
          [top, middle, bottom].map((row, at) => set(rows[at]!, get(row))),
          set(weight, get(weights)),
          set(end, add(get(y), number(channels * FLOAT))),
          w.repeat(group, w.isLess(get(y), get(end))),
          [top, middle, bottom].map((row) => set(row, add(get(row), get(step)))),
          set(pixels, w.subtract(get(pixels), number(1))),
        ],
        w.isGreater(get(pixels), number(0)),
      ),
    ],
  };
}

/**
 * Just enough of an assembler to write a WebAssembly module (WebAssembly Core 2.0, with the relaxed multiply-add of
 * 3.0): functions over 32-bit addresses and vectors of four floats, which share one memory that grows.
 */

/** Code as nested lists of bytes, flattened once at the end. */
export type Code = readonly (number | Code)[];

export const I32 = 0x7f;
export const F32 = 0x7d;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof F32 | typeof V128;

export interface WasmFunction {
  readonly name: string;
  readonly params: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

/** An unsigned number in as few bytes as it takes (LEB128). */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  do {
    const rest = value >>> 7;
    bytes.push((value & 0x7f) | (rest > 0 ? 0x80 : 0));
    value = rest;
  } while (value > 0);
  return bytes;
}

/** The same for a number that may be negative. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (;;) {
    const byte = value & 0x7f;
    value >>= 7;
    const isLast = (value === 0 && (byte & 0x40) === 0) || (value === -1 && (byte & 0x40) !== 0);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}

const vector = (instruction: number) => [0xfd, ...unsigned(instruction)];

export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)];
export const number = (value: number): Code => [0x41, signed(value)];
export const add = (a: Code, b: Code): Code => [a, b, 0x6a];
export const subtract = (a: Code, b: Code): Code => [a, b, 0x6b];
export const multiply = (a: Code, b: Code): Code => [a, b, 0x6c];
export const isGreater = (a: Code, b: Code): Code => [a, b, 0x4a];
export const isLess = (a: Code, b: Code): Code => [a, b, 0x48];
export const when = (condition: Code, then: Code): Code => [condition, 0x04, 0x40, then, 0x0b];
/** Done once, and again as long as the condition holds. */
export const repeat = (body: Code, again: Code): Code => [0x03, 0x40, body, again, 0x0d, 0, 0x0b];

export const load = (address: Code, offset = 0): Code => [address, vector(0x00), 2, unsigned(offset)];
/** One float, four times. */
export const loadSplat = (address: Code, offset = 0): Code => [address, vector(0x09), 2, unsigned(offset)];
export const store = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  vector(0x0b),
  2,
  unsigned(offset),
];
export const splat = (float: Code): Code => [float, vector(0x13)];
/** The value, not below `least` and not above `most`. */
export const between = (least: Code, value: Code, most: Code): Code => [
  most,
  [least, value, vector(0xeb)],
  vector(0xea),
];
/** `a × b + sum`; fused where the processor can, which takes half the time, if the browser knows `relaxed` arithmetic. */
export const multiplyAdd = (a: Code, b: Code, sum: Code, relaxed: boolean): Code =>
  relaxed ? [a, b, sum, vector(0x105)] : [[a, b, vector(0xe6)], sum, vector(0xe4)];

/** A module of these functions, exported by their names, over a memory imported as `env.memory`. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const text = (value: string) => [value.length, [...value].map((letter) => letter.charCodeAt(0))];
  const list = (items: readonly Code[]): Code => [unsigned(items.length), items];
  const sized = (content: Code): Code => {
    const bytes = flat(content);
    return [unsigned(bytes.length), bytes];
  };
  const section = (id: number, content: Code): Code => [id, sized(content)];
  return new Uint8Array(
    flat([
      [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, list(functions.map(({ params }) => [0x60, list(params.map((type) => [type])), 0]))),
      section(2, list([[text('env'), text('memory'), 2, 0, 0]])),
      section(3, list(functions.map((_, index) => unsigned(index)))),
      section(7, list(functions.map(({ name }, index) => [text(name), 0, unsigned(index)]))),
      section(
        10,
        list(functions.map(({ locals, body }) => sized([list(locals.map((type) => [1, type])), body, 0x0b]))),
      ),
    ]),
  );
}

const flat = (code: Code): number[] =>
  code.flatMap((part) => (typeof part === 'number' ? [part] : flat(part)));

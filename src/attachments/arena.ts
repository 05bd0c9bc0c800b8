const FLOAT = 4;
const PAGE = 65_536;

/** Floats in a WebAssembly memory, taken one after another from its start; it grows when it is full. Addresses are in bytes. */
export interface Arena {
  /** Room for so many floats: its address. What was there before is still there. */
  take(count: number): number;
  /** The same, all zero. */
  takeEmpty(count: number): number;
  /** The floats from an address on, until the memory grows. */
  floats(at: number, count: number): Float32Array<ArrayBuffer>;
  copy(from: number, to: number, count: number): void;
  /** What `work` took is given back. */
  within<T>(work: () => T): T;
}

export function makeArena(memory: WebAssembly.Memory): Arena {
  let free = 0;
  let all = new Float32Array(memory.buffer);
  const arena: Arena = {
    take(count) {
      const at = free;
      free += count * FLOAT;
      const lacking = free - memory.buffer.byteLength;
      if (lacking > 0) {
        memory.grow(Math.ceil(lacking / PAGE));
        all = new Float32Array(memory.buffer);
      }
      return at;
    },
    takeEmpty(count) {
      const at = arena.take(count);
      arena.floats(at, count).fill(0);
      return at;
    },
    floats: (at, count) => all.subarray(at / FLOAT, at / FLOAT + count),
    copy: (from, to, count) => void all.copyWithin(to / FLOAT, from / FLOAT, from / FLOAT + count),
    within(work) {
      const begin = free;
      try {
        return work();
      } finally {
        free = begin;
      }
    },
  };
  return arena;
}

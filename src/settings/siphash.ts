/**
 * SipHash-2-4 with 64 bits of output over the UTF-16 units of a word (Aumasson and Bernstein, "SipHash: a fast
 * short-input PRF", 2012), in 32-bit halves. A keyed pseudo-random function made for short inputs: a review asks it
 * some hundreds of times, which a general hash would make felt.
 */
export class SipHash {
  readonly #key: Uint32Array;
  /** The last hash. */
  high = 0;
  low = 0;

  /** `key` is 16 random bytes. */
  constructor(key: Uint8Array) {
    if (key.length !== 16) throw new Error('A SipHash key has 16 bytes');
    const view = new DataView(key.buffer, key.byteOffset, 16);
    this.#key = Uint32Array.from([0, 4, 8, 12], (at) => view.getUint32(at, true));
  }

  /** Hashes `word` without its unit at `without` (-1: all of it) into `high` and `low`. */
  hash(word: string, without = -1): void {
    const key = this.#key;
    const k0l = key[0]!;
    const k0h = key[1]!;
    const k1l = key[2]!;
    const k1h = key[3]!;
    let v0l = k0l ^ 0x70736575;
    let v0h = k0h ^ 0x736f6d65;
    let v1l = k1l ^ 0x6e646f6d;
    let v1h = k1h ^ 0x646f7261;
    let v2l = k0l ^ 0x6e657261;
    let v2h = k0h ^ 0x6c796765;
    let v3l = k1l ^ 0x79746573;
    let v3h = k1h ^ 0x74656462;
    let t = 0;

    const units = without < 0 ? word.length : word.length - 1;
    const bytes = units * 2;
    // Four UTF-16 units are one block of eight bytes; the last block carries the length in its top byte.
    const blocks = (bytes >> 3) + 1;
    let unit = 0;
    for (let block = 0; block < blocks + 4; block++) {
      let ml = 0;
      let mh = 0;
      let rounds = 1;
      if (block < blocks) {
        rounds = 2;
        for (let part = 0; part < 4 && unit < units; part++, unit++) {
          const code = word.charCodeAt(without >= 0 && unit >= without ? unit + 1 : unit);
          if (part < 2) ml |= code << (16 * part);
          else mh |= code << (16 * (part - 2));
        }
        if (block === blocks - 1) mh |= (bytes & 0xff) << 24;
        v3l ^= ml;
        v3h ^= mh;
      } else if (block === blocks) {
        v2l ^= 0xff;
      }
      for (let round = 0; round < rounds; round++) {
        // v0 += v1; v1 <<<= 13; v1 ^= v0; v0 <<<= 32
        t = (v0l >>> 0) + (v1l >>> 0);
        v0h = (v0h + v1h + (t > 0xffffffff ? 1 : 0)) | 0;
        v0l = t | 0;
        t = (v1l << 13) | (v1h >>> 19);
        v1h = ((v1h << 13) | (v1l >>> 19)) ^ v0h;
        v1l = t ^ v0l;
        t = v0l;
        v0l = v0h;
        v0h = t;
        // v2 += v3; v3 <<<= 16; v3 ^= v2
        t = (v2l >>> 0) + (v3l >>> 0);
        v2h = (v2h + v3h + (t > 0xffffffff ? 1 : 0)) | 0;
        v2l = t | 0;
        t = (v3l << 16) | (v3h >>> 16);
        v3h = ((v3h << 16) | (v3l >>> 16)) ^ v2h;
        v3l = t ^ v2l;
        // v0 += v3; v3 <<<= 21; v3 ^= v0
        t = (v0l >>> 0) + (v3l >>> 0);
        v0h = (v0h + v3h + (t > 0xffffffff ? 1 : 0)) | 0;
        v0l = t | 0;
        t = (v3l << 21) | (v3h >>> 11);
        v3h = ((v3h << 21) | (v3l >>> 11)) ^ v0h;
        v3l = t ^ v0l;
        // v2 += v1; v1 <<<= 17; v1 ^= v2; v2 <<<= 32
        t = (v2l >>> 0) + (v1l >>> 0);
        v2h = (v2h + v1h + (t > 0xffffffff ? 1 : 0)) | 0;
        v2l = t | 0;
        t = (v1l << 17) | (v1h >>> 15);
        v1h = ((v1h << 17) | (v1l >>> 15)) ^ v2h;
        v1l = t ^ v2l;
        t = v2l;
        v2l = v2h;
        v2h = t;
      }
      if (block < blocks) {
        v0l ^= ml;
        v0h ^= mh;
      }
    }
    this.low = (v0l ^ v1l ^ v2l ^ v3l) >>> 0;
    this.high = (v0h ^ v1h ^ v2h ^ v3h) >>> 0;
  }
}

import * as z from 'zod/mini';
import type { NameList } from '../core/draft';
import { foldWord } from '../core/text/fold';
import { later } from './later';
import { SipHash } from './siphash';

z.config({ jitless: true });

/**
 * A class list as it is kept: for each name its keyed hash, and for each name of six letters or more also the hashes of
 * that name with one letter left out, so that a typo is seen. With the key in storage.local nothing here can be read
 * back, exported or listed; it can only be asked about one word at a time.
 */
export const StoredNameListSchema = later(() =>
  z.object({
    format: z.literal('bezint-names/1'),
    importedOn: z.string(),
    /** How many names were imported. */
    count: z.number(),
    /** How many words the longest name has. */
    words: z.number(),
    /** Sixteen bytes, in base64. */
    key: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
    /** Entries of eight bytes, in base64: 48 bits of the hash, 16 bits of masked data. */
    entries: z.string().check(
      z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
      z.refine((text) => text.length % 4 === 0),
    ),
  }),
);
export type StoredNameList = z.infer<(typeof StoredNameListSchema)['schema']>;

/** Names of at least this many letters are also recognised with one typo. */
const NEAR_FROM = 6;
/** No longer name is looked for. */
const MAX_LENGTH = 60;
/** As data of an entry: the whole name. Otherwise the place (6 bits) and the low 10 bits of the letter left out. */
const WHOLE = 0xffff;

function dataOf(word: string, without: number): number {
  return without < 0 ? WHOLE : ((without & 0x3f) << 10) | (word.charCodeAt(without) & 0x3ff);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** One spelling of a name to hash: folded, one space between words. */
export function nameKey(name: string): string {
  return foldWord(name).trim().replace(/\s+/g, ' ');
}

/** Hashes names with a fresh key. `random` fills the key: `crypto.getRandomValues` outside tests. */
export function hashNames(
  names: readonly string[],
  count: number,
  importedOn: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): StoredNameList {
  const key = random(new Uint8Array(16));
  const sip = new SipHash(key);
  const spellings = new Set(
    names.map(nameKey).filter((name) => name.length > 1 && name.length <= MAX_LENGTH),
  );
  const entries: [number, number][] = [];
  for (const spelling of spellings) {
    for (let without = -1; without < (spelling.length >= NEAR_FROM ? spelling.length : 0); without++) {
      sip.hash(spelling, without);
      const masked = (sip.low & 0xffff) ^ dataOf(spelling, without);
      entries.push([sip.high, ((sip.low & 0xffff0000) | masked) >>> 0]);
    }
  }
  // In the order of the hashes, so that the order of the class is lost.
  entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const bytes = new Uint8Array(entries.length * 8);
  const view = new DataView(bytes.buffer);
  entries.forEach(([high, low], at) => {
    view.setUint32(at * 8, high, true);
    view.setUint32(at * 8 + 4, low, true);
  });
  return {
    format: 'bezint-names/1',
    importedOn,
    count,
    words: Math.max(0, ...[...spellings].map((name) => name.split(' ').length)),
    key: toBase64(key),
    entries: toBase64(bytes),
  };
}

/** The stored list, ready to be asked. The same words come back at every review: their answers are kept. */
export function openNameList(stored: StoredNameList): NameList {
  const sip = new SipHash(fromBase64(stored.key));
  const bytes = fromBase64(stored.entries);
  const view = new DataView(bytes.buffer);
  const size = bytes.length >> 3;
  let bits = 4;
  while (1 << bits < size * 2) bits++;
  // Open addressing: one probe says "not on the list" for nearly every word.
  const mask = (1 << bits) - 1;
  const highs = new Uint32Array(mask + 1);
  const lows = new Uint32Array(mask + 1);
  const used = new Uint8Array(mask + 1);
  for (let at = 0; at < size; at++) {
    const high = view.getUint32(at * 8, true);
    let slot = high & mask;
    while (used[slot] === 1) slot = (slot + 1) & mask;
    used[slot] = 1;
    highs[slot] = high;
    lows[slot] = view.getUint32(at * 8 + 4, true);
  }

  /** Whether some entry of the last hash has data that `accept` takes. */
  const found = (accept: (data: number) => boolean): boolean => {
    const { high, low } = sip;
    for (let slot = high & mask; used[slot] === 1; slot = (slot + 1) & mask) {
      if (highs[slot] !== high || ((lows[slot]! ^ low) & 0xffff0000) !== 0) continue;
      if (accept((lows[slot]! ^ low) & 0xffff)) return true;
    }
    return false;
  };

  const look = (word: string): 'exact' | 'near' | undefined => {
    let whole = false;
    let shorter = false;
    sip.hash(word);
    found((data) => {
      if (data === WHOLE) whole = true;
      else shorter = true;
      return whole;
    });
    if (whole) return 'exact';
    // A letter too few.
    if (shorter) return 'near';
    for (let without = 0; without < word.length; without++) {
      if (word.length < NEAR_FROM) break;
      sip.hash(word, without);
      const near = found((data) => {
        // A letter too many; the name itself has six letters or more.
        if (data === WHOLE) return word.length > NEAR_FROM;
        const place = data >> 10;
        // Another letter in the same place, or two neighbours that changed places.
        return (
          place === without ||
          ((place === without + 1 || place === without - 1) && data === dataAt(place, word, without))
        );
      });
      if (near) return 'near';
    }
    return undefined;
  };

  const answers = new Map<string, 'exact' | 'near' | undefined>();
  return {
    size: stored.count,
    hasSurnames: stored.words > 1,
    lookup(folded) {
      if (folded.length < 2 || folded.length > MAX_LENGTH + 1) return undefined;
      if (answers.has(folded)) return answers.get(folded);
      const answer = look(folded);
      if (answers.size > 5000) answers.clear();
      answers.set(folded, answer);
      return answer;
    },
  };
}

/** The data of an entry that left out at `place` the same letter `word` has at `without`. */
function dataAt(place: number, word: string, without: number): number {
  return ((place & 0x3f) << 10) | (word.charCodeAt(without) & 0x3ff);
}

export function parseNameList(stored: unknown): StoredNameList | undefined {
  const parsed = StoredNameListSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

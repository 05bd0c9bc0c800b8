import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashNames, nameKey, openNameList, parseNameList } from '../../src/settings/name-list';
import { SipHash } from '../../src/settings/siphash';

/** Not random: the same list in every run. */
const fixed = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((_, at) => at * 7 + 3);
const list = (names: string[]) => openNameList(hashNames(names, names.length, '2026-11-21', fixed));

/** SipHash-2-4 on bytes in 64-bit integers, straight from the paper: the yardstick for the 32-bit one. */
function siphash(key: Uint8Array, bytes: Uint8Array): bigint {
  const M = (1n << 64n) - 1n;
  const word = (from: Uint8Array, at: number) => {
    let value = 0n;
    for (let i = 7; i >= 0; i--) value = (value << 8n) | BigInt(from[at + i] ?? 0);
    return value;
  };
  const rotate = (v: bigint, by: bigint) => ((v << by) | (v >> (64n - by))) & M;
  const k0 = word(key, 0);
  const k1 = word(key, 8);
  let [a, b, c, d] = [
    k0 ^ 0x736f6d6570736575n,
    k1 ^ 0x646f72616e646f6dn,
    k0 ^ 0x6c7967656e657261n,
    k1 ^ 0x7465646279746573n,
  ];
  const round = () => {
    a = (a + b) & M;
    b = rotate(b, 13n) ^ a;
    a = rotate(a, 32n);
    c = (c + d) & M;
    d = rotate(d, 16n) ^ c;
    a = (a + d) & M;
    d = rotate(d, 21n) ^ a;
    c = (c + b) & M;
    b = rotate(b, 17n) ^ c;
    c = rotate(c, 32n);
  };
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at <= whole; at += 8) {
    let m = word(bytes.subarray(0, at === whole ? bytes.length : at + 8), at);
    if (at === whole) m |= BigInt(bytes.length & 0xff) << 56n;
    d ^= m;
    round();
    round();
    a ^= m;
  }
  c ^= 0xffn;
  for (let i = 0; i < 4; i++) round();
  return a ^ b ^ c ^ d;
}

describe('the keyed hash', () => {
  test('the yardstick gives the published test vector', () => {
    const key = Uint8Array.from({ length: 16 }, (_, at) => at);
    // Appendix A of the paper: the message 00 01 … 0e.
    expect(
      siphash(
        key,
        Uint8Array.from({ length: 15 }, (_, at) => at),
      ),
    ).toBe(0xa129ca6149be45e5n);
  });

  test('is SipHash-2-4 of the UTF-16 bytes, also with one unit left out', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.nat(),
        (key, word, nat) => {
          const sip = new SipHash(key);
          const without = word.length === 0 ? -1 : (nat % (word.length + 1)) - 1;
          const left = without < 0 ? word : word.slice(0, without) + word.slice(without + 1);
          sip.hash(word, without);
          const got = (BigInt(sip.high) << 32n) | BigInt(sip.low);
          expect(got).toBe(siphash(key, new Uint8Array(Buffer.from(left, 'utf16le'))));
        },
      ),
    );
  });
});

describe('a name list kept as hashes', () => {
  const names = list(['Daan', 'Sanne', 'Mohammed', 'Jesse de Vries', 'Zoë', 'Charlotte']);

  test('knows its names, folded, and nothing else', () => {
    for (const name of ['Daan', 'mohammed', 'JESSE de vries', 'zoe']) {
      expect(names.lookup(nameKey(name))).toBe('exact');
    }
    for (const name of ['daa', 'daann', 'jesse', 'vries', 'a', '', 'school', 'charl'.repeat(40)]) {
      expect(names.lookup(nameKey(name))).toBeUndefined();
    }
  });

  test.each([
    'mohamed',
    'mohammmed',
    'mohanmed',
    'mohmamed',
    'charlote',
    'xcharlotte',
    'harlotte',
    'jesse de vreis',
  ])('knows %s as one typo away', (typo) => expect(names.lookup(typo)).toBe('near'));

  test.each(['moamed', 'mohaxxed', 'carlote', 'charlottexx', 'omhammde', 'sane', 'dana'])(
    'does not know %s: two typos, or too short a name',
    (word) => expect(names.lookup(word)).toBeUndefined(),
  );

  test('near is exactly one insertion, deletion, change or swap of neighbours', () => {
    const letters = fc.constantFrom(...'abc');
    const word = fc.array(letters, { minLength: 5, maxLength: 9 }).map((some) => some.join(''));
    fc.assert(
      fc.property(word, word, (name, asked) => {
        const expected =
          name === asked ? 'exact' : name.length >= 6 && oneTypo(name, asked) ? 'near' : undefined;
        expect(list([name]).lookup(asked)).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  test('what is kept shows no name and no order', () => {
    const stored = hashNames(['Zoë Zwart', 'Anna Aarts'], 2, '2026-11-21', fixed);
    expect(JSON.stringify(stored)).not.toMatch(/zo|zwart|anna|aarts/i);
    expect(stored).toEqual(hashNames(['Anna Aarts', 'Zoë Zwart'], 2, '2026-11-21', fixed));
    expect(parseNameList(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(parseNameList({ format: 'bezint-names/9' })).toBeUndefined();
  });
});

function oneTypo(name: string, asked: string): boolean {
  const alphabet = 'abc';
  const typos = new Set<string>();
  for (let at = 0; at <= name.length; at++) {
    for (const letter of alphabet) {
      typos.add(name.slice(0, at) + letter + name.slice(at));
      if (at < name.length) typos.add(name.slice(0, at) + letter + name.slice(at + 1));
    }
    if (at < name.length) typos.add(name.slice(0, at) + name.slice(at + 1));
    if (at + 1 < name.length) typos.add(name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2));
  }
  return typos.has(asked);
}

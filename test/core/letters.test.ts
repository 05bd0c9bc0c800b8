import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasPicture,
  isLetter,
  isMark,
  isPicture,
  Letters,
  lettersIn,
  namesIn,
  partsOf,
  squash,
  wordsIn,
} from '../../src/core/text/letters';

const filled = (parts: string[]): string[] => parts.filter((part) => part !== '');

describe('letters', () => {
  it('are what Unicode says they are, in ASCII and beyond', () => {
    const text = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (any) => {
        expect(lettersIn(any)).toEqual(filled(any.split(/[^\p{L}]+/u)));
        expect(namesIn(any)).toEqual(filled(any.split(/[^\p{L}']+/u)));
        expect(wordsIn(any)).toEqual(filled(any.split(/[^\p{L}\p{N}']+/u)));
        expect(partsOf(any)).toEqual(any.match(/[\p{L}']+|[0-9]+/gu) ?? []);
        expect(squash(any)).toBe(any.replace(/[^\p{L}\p{N}]/gu, ''));
        expect(hasPicture(any)).toBe(/\p{Extended_Pictographic}/u.test(any));
      }),
    );
  });

  it('tells letters, marks and pictures by their number as Unicode does, every one of them', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (isLetter(character) !== /[\p{L}\p{M}]/u.test(character)) wrong.push(`letter ${code}`);
      if (isMark(character) !== /\p{M}/u.test(character)) wrong.push(`mark ${code}`);
      if (isPicture(character) !== /\p{Extended_Pictographic}/u.test(character))
        wrong.push(`picture ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keep what stands beside a class in its brackets', () => {
    const capital = new Letters("^[\\p{Lu}-][\\p{L}'.]+$");
    expect(["Jan's", '-aap', 'jan', 'J'].map((text) => capital.for(text).test(text))).toEqual([
      true, true, false, false,
    ]); // prettier-ignore
    expect(["Ëmma's", 'ëmma'].map((text) => capital.for(text).test(text))).toEqual([true, false]);
  });
});

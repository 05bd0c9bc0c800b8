import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIGITS,
  digitAt,
  drawerOf,
  readNumbers,
  Words,
  readWords,
  writeDigit,
  writeNumber,
  writeWords,
} from '../../src/core/text/compact';

describe('compact', () => {
  it('reads back any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (numbers) => {
        const text = numbers.map(writeNumber).join('');
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        expect([...readNumbers(text)]).toEqual(numbers);
      }),
    );
    expect(() => writeNumber(0x10000)).toThrow('no such number');
  });

  it('reads back every digit of a record, none of them one that must be escaped', () => {
    const digits = Array.from({ length: DIGITS }, (_, value) => writeDigit(value));
    expect(digits.map((digit) => digitAt(digit, 0))).toEqual(digits.map((_, value) => value));
    expect(new Set(digits).size).toBe(DIGITS);
    expect(digits.join('')).not.toMatch(/["'`$\\]/);
    expect(() => writeDigit(DIGITS)).toThrow();
  });

  it('reads back any words without capitals, those that share much too', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', "'", '1', '-', 'é') });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sorted = [...new Set(words)].sort();
        const text = writeWords(sorted);
        expect(readWords(text)).toEqual(sorted);
        const read = new Words(text);
        const places = sorted.map((one) => read.find(one)!);
        // Line by line, and in each line from its first word on.
        const drawers = [...new Set(sorted.map(drawerOf))];
        expect(places.map(({ drawer }) => drawers[drawer])).toEqual(sorted.map(drawerOf));
        places.forEach(({ drawer, at }, index) =>
          expect(at).toBe(places[index - 1]?.drawer === drawer ? places[index - 1]!.at + 1 : 0),
        );
        expect(read.has('aap')).toBe(false);
        expect(read.has('')).toBe(sorted.includes(''));
      }),
    );
    expect(readWords(writeWords(['a'.repeat(40), 'a'.repeat(41)]))).toEqual(['a'.repeat(40), 'a'.repeat(41)]);
    expect(() => writeWords(['Aap'])).toThrow('Aap');
  });
});

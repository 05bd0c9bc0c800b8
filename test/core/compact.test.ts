import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Numbers, Words, readWords, writeNumber, writeWords } from '../../src/core/text/compact';

describe('compact', () => {
  it('reads back any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const text = numbers.map(writeNumber).join('');
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        const reader = new Numbers(text);
        const read: number[] = [];
        while (!reader.done) read.push(reader.next());
        expect(read).toEqual(numbers);
      }),
    );
  });

  it('reads back any words without capitals, those that share much too', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', "'", '1', '-', 'é') });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sorted = [...new Set(words)].sort();
        const text = writeWords(sorted);
        expect(readWords(text)).toEqual(sorted);
        const read = new Words(text);
        expect(read.size).toBe(sorted.length);
        expect(sorted.map((one) => read.placeOf(one))).toEqual(sorted.map((_, place) => place));
        expect(read.has('aap')).toBe(false);
        expect(read.has('')).toBe(sorted.includes(''));
      }),
    );
    expect(readWords(writeWords(['a'.repeat(40), 'a'.repeat(41)]))).toEqual(['a'.repeat(40), 'a'.repeat(41)]);
    expect(() => writeWords(['Aap'])).toThrow('Aap');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/core/text/lexicon';
import { type Column, packLexicon } from '../../src/core/text/lexicon-pack';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', "'", '1', 'é'), maxLength: 6 });

function columnOf(limit: number, together = 1): fc.Arbitrary<Column> {
  const number = fc.nat(limit - 1);
  // Few different records, so that neighbours often have the same; and now and then a long one.
  const record = fc.oneof(
    fc.constantFrom(0, limit - 1).map((same) => Array<number>(together).fill(same)),
    fc.integer({ min: 0, max: 40 }).chain((count) => {
      const length = count * together;
      return fc.array(number, { minLength: length, maxLength: length });
    }),
  );
  return fc
    .array(fc.tuple(word, record), { maxLength: 60 })
    .map((records) => ({ of: new Map(records), limit, together }));
}

describe('the lexicon', () => {
  it('reads back whatever several lists say of words', () => {
    fc.assert(
      fc.property(columnOf(3000), columnOf(60), columnOf(71, 14), word, (sets, classes, rows, other) => {
        const columns = [sets, classes, rows];
        const packed = packLexicon(columns);
        const lexicon = new Lexicon(JSON.parse(JSON.stringify(packed)) as typeof packed);
        const words = columns.flatMap(({ of }) => [...of.keys()]);
        for (const one of [...words, other])
          columns.forEach(({ of }, column) =>
            expect(lexicon.numbers(column, one)).toEqual(of.get(one) ?? []),
          );
      }),
    );
  });

  it('takes no number a column can’t hold', () => {
    const column = (numbers: number[], limit: number): Column => ({ of: new Map([['a', numbers]]), limit });
    expect(() => packLexicon([column([80], 70)])).toThrow('not below 70');
  });
});

import { DIGITS, drawerOf, writeDigit, writeWords } from './compact';
import { type PackedColumn, type PackedLexicon, SAME, SEVERAL } from './lexicon';

/** What a list says of its words: some numbers of each, in order; below `limit`. */
export interface Column {
  readonly of: ReadonlyMap<string, readonly number[]>;
  readonly limit: number;
  /** So many numbers go together; 1 where it isn't said. */
  readonly together?: number;
}

/** Puts what several lists say into one dictionary. */
export function packLexicon(columns: readonly Column[]): PackedLexicon {
  const all = [...new Set(columns.flatMap(({ of }) => [...of.keys()]))].sort();
  const kindOf = (word: string): number =>
    columns.reduce((bits, { of }, at) => bits | (of.has(word) ? 1 << at : 0), 0);
  const kinds = [...new Set(all.map(kindOf))].sort((a, b) => a - b);
  const drawers: string[][] = [];
  for (const word of all) {
    const last = drawers.at(-1);
    if (last?.[0] !== undefined && drawerOf(last[0]) === drawerOf(word)) last.push(word);
    else drawers.push([word]);
  }
  return {
    words: writeWords(all),
    marks: drawers
      .map((drawer) => drawer.map((word) => writeDigit(kinds.indexOf(kindOf(word)))).join(''))
      .join('\n'),
    kinds,
    columns: columns.map((column) => packColumn(column, drawers)),
  };
}

function packColumn(
  { of, limit, together = 1 }: Column,
  drawers: readonly (readonly string[])[],
): PackedColumn {
  const digits = limit > DIGITS ? 2 : 1;
  // As few different digits as will do.
  const base = digits === 1 ? DIGITS : Math.ceil(Math.sqrt(limit));
  const writeOne = (number: number): string => {
    if (!(number >= 0 && number < limit)) throw new Error(`not below ${limit}: ${number}`);
    return (digits === 2 ? writeDigit(Math.floor(number / base)) : '') + writeDigit(number % base);
  };
  const write = (numbers: readonly number[]): string => {
    const record = numbers.map(writeOne).join('');
    return numbers.length === together ? record : SEVERAL.join(record);
  };
  const lines = drawers.map((drawer) => {
    let before: string | undefined;
    return drawer
      .flatMap((word) => {
        const numbers = of.get(word);
        if (numbers === undefined) return [];
        const record = write(numbers);
        const text = record === before ? SAME : record;
        before = record;
        return text;
      })
      .join('');
  });
  return { digits, base, together, lines: lines.join('\n') };
}

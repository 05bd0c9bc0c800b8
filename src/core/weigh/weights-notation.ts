/**
 * The weights' own small notation, made by the trainer: a line a feature; the mark of its kind, its name, and behind
 * a tab two characters a concern: its letter (a = the first; a capital when the weight counts against it) and the
 * weight in tenths, in base 36. The first line, without a name, holds the biases.
 */
export interface WrittenWeights {
  /** By concern, in tenths. */
  readonly biases: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The largest weight there is, in tenths. */
export const LARGEST = 35;

const A = 'a'.charCodeAt(0);

export function readWeights(lines: string): WrittenWeights {
  const [biases, ...rest] = lines.split('\n').map((line) => {
    const [name, row] = line.split('\t') as [string, string];
    return [name, readRow(row)] as const;
  });
  return { biases: biases![1], rows: new Map(rest) };
}

function readRow(text: string): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  for (let at = 0; at + 1 < text.length; at += 2) {
    const letter = text[at]!;
    const lower = letter.toLowerCase();
    const tenths = parseInt(text[at + 1]!, 36);
    row.set(lower.charCodeAt(0) - A, letter === lower ? tenths : -tenths);
  }
  return row;
}

/** Half as fine and the list is a sixth smaller, and no figure of `npm run evaluate` is another. */
const STEP = 2;

/** One weight in that notation, in fifths; nothing when it rounds to nought. Larger ones are cut at 3.4. */
export function writeWeight(concern: number, weight: number): string {
  const tenths = Math.min(LARGEST - 1, STEP * Math.round((Math.abs(weight) * 10) / STEP));
  if (tenths === 0) return '';
  const letter = String.fromCharCode(A + concern);
  return (weight > 0 ? letter : letter.toUpperCase()) + tenths.toString(36);
}

import { writeDigit } from '../text/compact';
import { LARGEST, type WrittenWeights } from './weights-notation';

/** The weights of all features that are no words; those of words stand in the dictionary, as long a row each. */
export interface PackedWeights {
  /** Concern and tenths, in turn. */
  readonly biases: readonly number[];
  /** The concerns in a row. */
  readonly concerns: readonly number[];
  /** A line a feature. */
  readonly features: string;
  /** Of each of these a row: a digit a concern, `NOUGHT` higher than its tenths. */
  readonly rows: string;
}

export const NOUGHT = LARGEST;

/** Packs the weights; those of words apart. */
export function packWeights({ biases, rows }: WrittenWeights): {
  readonly table: PackedWeights;
  readonly words: ReadonlyMap<string, readonly number[]>;
} {
  const concerns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const digitsOf = (row: ReadonlyMap<number, number>): number[] =>
    concerns.map((concern) => NOUGHT + (row.get(concern) ?? 0));
  const words = new Map<string, readonly number[]>();
  const features: string[] = [];
  let written = '';
  for (const [name, row] of rows) {
    if (name.startsWith('.')) words.set(name.slice(1), digitsOf(row));
    else {
      features.push(name);
      written += digitsOf(row).map(writeDigit).join('');
    }
  }
  return {
    table: { biases: [...biases].flat(), concerns, features: features.join('\n'), rows: written },
    words,
  };
}

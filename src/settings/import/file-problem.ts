/** Why a file that a person opened could not be used; `texts/problems` has the sentence of each. */
export type FileProblem =
  | 'too-large'
  | 'not-supported'
  | 'broken'
  | 'locked'
  | 'no-text'
  | 'old-excel'
  | 'not-text'
  | 'no-names'
  | 'too-many';

/** Larger than any protocol or class list. */
export const LARGEST_FILE = 10_000_000;

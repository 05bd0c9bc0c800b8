import type { Token } from './reading';

/** A word as it was met in a text, and what each list said of it: a word is compared with a list once, not per text. */
export interface Word {
  /** For each list, by its place: the phrases the word can open there. Absent where nobody asked yet. */
  readonly opens: (readonly unknown[] | undefined)[];
}

/** Words remembered at most, for a page that is open for days. */
export const REMEMBERED = 4096;

const known = new Map<string, Word>();
const readings = new WeakMap<readonly Token[], readonly Word[]>();

/** The words behind a text's tokens, looked up once for all lists. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  let words = readings.get(tokens);
  if (words === undefined) readings.set(tokens, (words = tokens.map(wordOf)));
  return words;
}

function wordOf({ kind, fold, squeezed }: Token): Word {
  // A letter spaced out may read as a number's digits do: the kind is part of what it is.
  const key = `${kind === 'number' ? '#' : ''}${squeezed === undefined ? fold : `${fold} ${squeezed}`}`;
  let word = known.get(key);
  if (word === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, (word = { opens: [] }));
  }
  return word;
}

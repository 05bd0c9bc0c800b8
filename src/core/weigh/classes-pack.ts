/** What words are about, out of its notation (see `word-classes.ts`). */
export interface PackedClasses {
  /** The classes' names. */
  readonly names: string;
  /** `pest*`, `*toets`: what words begin or end with, each behind the number of its class. */
  readonly parts: readonly (string | number)[];
}

/** The classes, and the whole words in them: the numbers of the classes of each. */
export function packClasses(lines: string): {
  readonly table: PackedClasses;
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
} {
  const names: string[] = [];
  const parts: (string | number)[] = [];
  const words = new Map<string, number[]>();
  for (const word of lines.trim().split(/\s+/)) {
    const name = names.length - 1;
    if (word.endsWith(':')) names.push(word.slice(0, -1));
    else if (word.includes('*')) parts.push(name, word);
    else {
      const known = words.get(word);
      if (known) known.push(name);
      else words.set(word, [name]);
    }
  }
  return { table: { names: names.join(' '), parts }, words, count: names.length };
}

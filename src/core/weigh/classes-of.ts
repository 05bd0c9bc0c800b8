import { WORD_CLASSES } from './word-classes';

interface Table {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Beginnings and ends of words, with their class. */
  readonly parts: readonly { readonly part: string; readonly end: boolean; readonly name: string }[];
}

const NONE: readonly string[] = [];
let table: Table | undefined;

function read(): Table {
  const whole = new Map<string, string[]>();
  const parts: { part: string; end: boolean; name: string }[] = [];
  let name = '';
  for (const word of WORD_CLASSES.split(/\s+/)) {
    if (word.endsWith(':')) name = word.slice(0, -1);
    else if (word.startsWith('*')) parts.push({ part: word.slice(1), end: true, name });
    else if (word.endsWith('*')) parts.push({ part: word.slice(0, -1), end: false, name });
    else if (word !== '') {
      const known = whole.get(word);
      if (known) known.push(name);
      else whole.set(word, [name]);
    }
  }
  return { whole, parts };
}

/** The classes a folded word belongs to; none for most words. */
export function classesOf(word: string): readonly string[] {
  const { whole, parts } = (table ??= read());
  const known = whole.get(word) ?? NONE;
  let more: string[] | undefined;
  for (const { part, end, name } of parts) {
    const fits = word.length > part.length && (end ? word.endsWith(part) : word.startsWith(part));
    if (fits && !known.includes(name) && !more?.includes(name)) (more ??= []).push(name);
  }
  return more ? [...known, ...more] : known;
}

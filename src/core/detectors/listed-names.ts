import type { NameList } from '../draft';
import { foldWord } from '../text/fold';
import { namesIn } from '../text/letters';
import { remembering } from '../text/remembering';

/** How a run of words stands on the school's imported list. `first` = the first name of somebody listed in full. */
export type Listed = 'full' | 'first' | 'near';

/** The imported list, ready to be asked. */
export interface ListedNames {
  readonly empty: boolean;
  /** Whether a listed name can begin with this word; a list of hashes doesn't tell. */
  mayBegin(word: string): boolean;
  /** `words` folded; the longest run that is listed. */
  longest(words: readonly string[]): { readonly length: number; readonly listed: Listed } | undefined;
  /** One typo away from a listed name of at least six letters. */
  near(word: string): boolean;
  isFirst(word: string): boolean;
  /** Whether everybody of this first name is listed with a surname; of hashes: whether the list has surnames. */
  hasSurnames(first: string): boolean;
}

const MOST_WORDS = 5;
const compiled = new WeakMap<object, ListedNames>();

/** Compiled once for each list: a draft is reviewed with the same array or the same hashed list again and again. */
export function listedNames(list: readonly string[] | NameList): ListedNames {
  const known = compiled.get(list);
  if (known) return known;
  const made = 'lookup' in list ? fromHashes(list) : fromStrings(list);
  compiled.set(list, made);
  return made;
}

function fromHashes(hashed: NameList): ListedNames {
  // Hashing a word costs more than all else done with it.
  const lookup = remembering((folded: string) => hashed.lookup(folded));
  return {
    empty: hashed.size === 0,
    mayBegin: () => true,
    longest(words) {
      for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
        if (lookup(words.slice(0, length).join(' ')) === 'exact')
          return { length, listed: length > 1 ? 'full' : 'first' };
      }
      return undefined;
    },
    near: (word) => word.length >= 6 && lookup(word) === 'near',
    isFirst: (word) => lookup(word) === 'exact',
    hasSurnames: () => hashed.hasSurnames,
  };
}

function fromStrings(list: readonly string[]): ListedNames {
  const firsts = new Set<string>();
  const alone = new Set<string>();
  const full = new Map<string, string[][]>();
  for (const name of list) {
    const words = namesIn(foldWord(name));
    const first = words[0];
    if (first === undefined) continue;
    firsts.add(first);
    if (words.length === 1) {
      alone.add(first);
      continue;
    }
    const known = full.get(first);
    if (known) known.push(words);
    else full.set(first, [words]);
  }
  for (const names of full.values()) names.sort((a, b) => b.length - a.length);

  let oneLess: Map<string, string[]> | undefined;
  const index = (): Map<string, string[]> => {
    if (oneLess) return oneLess;
    oneLess = new Map();
    const long = new Set<string>();
    for (const first of firsts) if (first.length >= 6) long.add(first);
    for (const names of full.values())
      for (const words of names) if (words[words.length - 1]!.length >= 7) long.add(words[words.length - 1]!);
    for (const word of long) {
      for (const variant of [word, ...withOneLess(word)]) {
        const known = oneLess.get(variant);
        if (known) known.push(word);
        else oneLess.set(variant, [word]);
      }
    }
    return oneLess;
  };

  // Looking for typos costs more than all else done with a word.
  const isNear = remembering((word: string): boolean =>
    [word, ...withOneLess(word)].some((variant) =>
      index()
        .get(variant)
        ?.some((name) => name !== word && oneTypoApart(word, name)),
    ),
  );

  return {
    empty: firsts.size === 0,
    mayBegin: (word) => firsts.has(word),
    longest(words) {
      const first = words[0];
      if (first === undefined || !firsts.has(first)) return undefined;
      for (const name of full.get(first) ?? []) {
        if (name.length <= words.length && name.every((word, at) => word === words[at]))
          return { length: name.length, listed: 'full' };
      }
      return { length: 1, listed: 'first' };
    },
    near: (word) => word.length >= 5 && !firsts.has(word) && isNear(word),
    isFirst: (word) => firsts.has(word),
    hasSurnames: (first) => !alone.has(first),
  };
}

function withOneLess(word: string): string[] {
  const variants = [];
  for (let at = 0; at < word.length; at++) variants.push(word.slice(0, at) + word.slice(at + 1));
  return variants;
}

/** One letter more, less or other, or two neighbours swapped. */
export function oneTypoApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  if (one.length === other.length) {
    return (
      one.slice(start + 1) === other.slice(start + 1) ||
      (one[start] === other[start + 1] &&
        one[start + 1] === other[start] &&
        one.slice(start + 2) === other.slice(start + 2))
    );
  }
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.slice(start) === long.slice(start + 1);
}

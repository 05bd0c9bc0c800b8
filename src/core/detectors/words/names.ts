import { foldWord } from '../../text/fold';
import {
  FIRST_NAMES,
  FIRST_NAMES_THAT_ARE_WORDS,
  FIRST_NAMES_WITH_A_CAPITAL,
  WORDS_THAT_COULD_BE_NAMES,
} from './first-names';
import { PUBLIC_NAMES } from './public-names';

/**
 * How much a first name proves by itself: `sure` also in small letters, `capital` when it has a capital, `word` when
 * more around it says so.
 */
export type NameKind = 'sure' | 'capital' | 'word';

let known: Map<string, NameKind> | undefined;

/** Cut from one string on first use, so that start-up costs nothing. */
export function nameKind(folded: string): NameKind | undefined {
  if (known === undefined) {
    known = new Map();
    for (const name of FIRST_NAMES.trim().split(/\s+/)) known.set(name, 'sure');
    for (const name of FIRST_NAMES_WITH_A_CAPITAL.trim().split(/\s+/)) known.set(name, 'capital');
    for (const name of FIRST_NAMES_THAT_ARE_WORDS.trim().split(/\s+/)) known.set(name, 'word');
  }
  return known.get(folded);
}

let ordinary: ReadonlySet<string> | undefined;

/** A word nobody would take for a name, were it not on the school's list ("Bever", "Zomer"). */
export function isOrdinaryWord(folded: string): boolean {
  ordinary ??= new Set(WORDS_THAT_COULD_BE_NAMES.trim().split(/\s+/));
  return ordinary.has(folded);
}

let publicNames: Map<string, readonly (readonly string[])[]> | undefined;

/** Public and fictional names by their first word, longest first; words only, marks left out. */
export function publicNamesFrom(first: string): readonly (readonly string[])[] {
  if (publicNames === undefined) {
    const made = new Map<string, (readonly string[])[]>();
    for (const name of PUBLIC_NAMES.split(/[\n·]/)) {
      const parts = foldWord(name)
        .trim()
        .split(/[^\p{L}\p{N}']+/u)
        .filter((part) => part !== '');
      if (parts.length === 0) continue;
      const list = made.get(parts[0]!);
      if (list) list.push(parts);
      else made.set(parts[0]!, [parts]);
    }
    for (const list of made.values()) list.sort((a, b) => b.length - a.length);
    publicNames = made;
  }
  return publicNames.get(first) ?? [];
}

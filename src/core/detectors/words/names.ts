import { foldWord } from '../../text/fold';
import { Words } from '../../text/compact';
import { PACKED_NAMES } from '../packed';
import { PUBLIC_NAMES } from './public-names';

/**
 * How much a first name proves by itself: `sure` also in small letters, `capital` when it has a capital, `word` when
 * more around it says so.
 */
export type NameKind = 'sure' | 'capital' | 'word';

let known: readonly (readonly [NameKind, Words])[] | undefined;

/** Of a name in two lists, the last speaks: it proves least. */
export function nameKind(folded: string): NameKind | undefined {
  known ??= [
    ['word', new Words(PACKED_NAMES.word)],
    ['capital', new Words(PACKED_NAMES.capital)],
    ['sure', new Words(PACKED_NAMES.sure)],
  ];
  for (const [kind, words] of known) if (words.has(folded)) return kind;
  return undefined;
}

let ordinary: Words | undefined;

/** A word nobody would take for a name, were it not on the school's list ("Bever", "Zomer"). */
export function isOrdinaryWord(folded: string): boolean {
  return (ordinary ??= new Words(PACKED_NAMES.ordinary)).has(folded);
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

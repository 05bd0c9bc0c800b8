import { Words } from '../../text/compact';
import { remembering } from '../../text/remembering';
import { PACKED_NAMES, PACKED_PUBLIC_NAMES } from '../packed';

/**
 * How much a first name proves by itself: `sure` also in small letters, `capital` when it has a capital, `word` when
 * more around it says so.
 */
export type NameKind = 'sure' | 'capital' | 'word';

let known: readonly (readonly [NameKind, Words])[] | undefined;

/** Of a folded word; undefined when it is no first name. Of a name in two lists, the last speaks: it proves least. */
export const nameKind = remembering((folded: string): NameKind | undefined => {
  known ??= [
    ['word', new Words(PACKED_NAMES.word)],
    ['capital', new Words(PACKED_NAMES.capital)],
    ['sure', new Words(PACKED_NAMES.sure)],
  ];
  for (const [kind, words] of known) if (words.has(folded)) return kind;
  return undefined;
});

let ordinary: Words | undefined;

/** A word nobody would take for a name, were it not on the school's list ("Bever", "Zomer"). */
export function isOrdinaryWord(folded: string): boolean {
  return (ordinary ??= new Words(PACKED_NAMES.ordinary)).has(folded);
}

type PublicName = readonly string[];
const NOBODY: readonly PublicName[] = [];
let publicNames: Map<string, string | readonly PublicName[]> | undefined;

/** Public and fictional names by their first word, longest first; words only, marks left out. */
export function publicNamesFrom(first: string): readonly PublicName[] {
  publicNames ??= new Map(
    PACKED_PUBLIC_NAMES.split('\n').map((line) => [line.slice(0, line.indexOf(',')), line]),
  );
  const names = publicNames.get(first);
  if (typeof names !== 'string') return names ?? NOBODY;
  const read = names
    .split(',')
    .slice(1)
    .map((rest) => (rest === '' ? [first] : [first, ...rest.split(' ')]));
  publicNames.set(first, read);
  return read;
}

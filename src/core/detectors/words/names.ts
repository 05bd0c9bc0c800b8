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

/** Public and fictional names by their first word, longest first; words only, marks left out. */
export const publicNamesFrom = remembering((first: string): readonly PublicName[] => {
  const at = PACKED_PUBLIC_NAMES.indexOf(`\n${first},`);
  if (at < 0) return NOBODY;
  return PACKED_PUBLIC_NAMES.slice(at + first.length + 2, PACKED_PUBLIC_NAMES.indexOf('\n', at + 1))
    .split(',')
    .map((rest) => (rest === '' ? [first] : [first, ...rest.split(' ')]));
});

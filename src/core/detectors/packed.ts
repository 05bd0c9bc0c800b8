import { writeWords } from '../text/compact';
import { pack } from '../text/pack';
import { PHRASE_LISTS } from './phrase-lists';
import {
  FIRST_NAMES,
  FIRST_NAMES_THAT_ARE_WORDS,
  FIRST_NAMES_WITH_A_CAPITAL,
  WORDS_THAT_COULD_BE_NAMES,
} from './words/first-names';

import { INCIDENT_CLASSES } from './words/online-incident';

// Worked out when the core is bundled (`test/run/packed.mjs`), so that no page spends time or space on it.

export const PACKED_PHRASES = pack(PHRASE_LISTS);

const packed = (names: string): string => writeWords([...new Set(names.trim().split(/\s+/))].sort());

/** First names: how much each proves by itself (see `words/names.ts`), and words that only a list makes names. */
export const PACKED_NAMES = {
  sure: packed(FIRST_NAMES),
  capital: packed(FIRST_NAMES_WITH_A_CAPITAL),
  word: packed(FIRST_NAMES_THAT_ARE_WORDS),
  ordinary: packed(WORDS_THAT_COULD_BE_NAMES),
};

// Small lists that stand beside large ones: by themselves they would take the large ones along.
export { FAMILY } from './words/belittling';
export { GENERIC, HOW, MINE, MY, OWN_PEOPLE, PRONOUNS, TIME } from './words/private-matters';
export { PLACEMENT_LOOSE } from './words/placement-words';
export { INCIDENT_HARMLESS, INCIDENT_TOPIC } from './words/online-incident';
export const INCIDENT_WHO: readonly string[] = INCIDENT_CLASSES.who;

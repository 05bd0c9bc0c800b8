import { writeWords } from '../text/compact';
import { foldWord } from '../text/fold';
import { wordsIn } from '../text/letters';
import { packLexicon } from '../text/lexicon-pack';
import { packPhrases } from '../text/pack';
import { packClasses } from '../weigh/classes-pack';
import { WORD_CLASSES } from '../weigh/word-classes';
import { WEIGHTS } from '../weigh/weights';
import { readWeights } from '../weigh/weights-notation';
import { NOUGHT, packWeights } from '../weigh/weights-pack';
import { PHRASE_LISTS } from './phrase-lists';
import {
  FIRST_NAMES,
  FIRST_NAMES_THAT_ARE_WORDS,
  FIRST_NAMES_WITH_A_CAPITAL,
  WORDS_THAT_COULD_BE_NAMES,
} from './words/first-names';
import { INCIDENT_CLASSES } from './words/online-incident';
import { PUBLIC_NAMES } from './words/public-names';

// Worked out when the core is bundled (`test/run/packed.mjs`), so that no page spends time or space on it.

const phrases = packPhrases(PHRASE_LISTS);
const classes = packClasses(WORD_CLASSES);
const weights = packWeights(readWeights(WEIGHTS));

export const PACKED_PHRASES = phrases.table;
export const PACKED_CLASSES = classes.table;
export const PACKED_WEIGHTS = weights.table;

/** In the order of the columns in `lexicon.ts`. */
export const PACKED_LEXICON = packLexicon([
  { of: phrases.words, limit: phrases.table.sets },
  { of: classes.words, limit: classes.count },
  { of: weights.words, limit: 2 * NOUGHT + 1, together: weights.table.concerns.length },
]);

const packed = (names: string): string => writeWords([...new Set(names.trim().split(/\s+/))].sort());

/** First names: how much each proves by itself (see `words/names.ts`), and words that only a list makes names. */
export const PACKED_NAMES = {
  sure: packed(FIRST_NAMES),
  capital: packed(FIRST_NAMES_WITH_A_CAPITAL),
  word: packed(FIRST_NAMES_THAT_ARE_WORDS),
  ordinary: packed(WORDS_THAT_COULD_BE_NAMES),
};

/** Public names, folded: between line breaks each first word, and behind it what follows it, the longest name first. */
export const PACKED_PUBLIC_NAMES = packPublicNames(PUBLIC_NAMES);

function packPublicNames(lines: string): string {
  const byFirst = new Map<string, string[][]>();
  for (const name of lines.split(/[\n·]/)) {
    const [first, ...rest] = wordsIn(foldWord(name));
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(rest);
    else byFirst.set(first, [rest]);
  }
  const written = [...byFirst]
    .map(([first, names]) => [
      first,
      ...names.sort((a, b) => b.length - a.length).map((rest) => rest.join(' ')),
    ])
    .map((line) => line.join(','))
    .sort()
    .join('\n');
  return `\n${written}\n`;
}

// Small lists that stand beside large ones: by themselves they would take the large ones along.
export { FAMILY } from './words/belittling';
export { GENERIC, HOW, MINE, MY, OWN_PEOPLE, PRONOUNS, TIME } from './words/private-matters';
export { PLACEMENT_LOOSE } from './words/placement-words';
export { INCIDENT_HARMLESS, INCIDENT_TOPIC } from './words/online-incident';
export const INCIDENT_WHO: readonly string[] = INCIDENT_CLASSES.who;

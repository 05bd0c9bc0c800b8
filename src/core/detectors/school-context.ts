import { Phrases } from '../text/phrases';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { SCHOOL_WORDS } from './words/school-words';

const phrases = new Phrases(SCHOOL_WORDS);

/** Words that say a text is about school; the rule names the kind: `class`, `pupil`, `staff`, `activity`, … */
export const schoolContext: Detector = {
  id: 'school-context',
  detect: (reading) =>
    phrases
      .match(reading)
      .map((match) => signalAt(reading, 'school-context', match.tag, match.first, match.last)),
};

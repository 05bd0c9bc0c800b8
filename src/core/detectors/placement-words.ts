import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('placement-words');

/** Words by which an intern tells of the placement (`told`), or of a placement sought or long past (`apart`). */
export const placementWords: Detector = {
  id: 'placement-words',
  detect: (reading, draft) => {
    if (draft.role !== 'intern' || reading.source !== 'text') return [];
    return phrases
      .match(reading)
      .map((match) => signalAt(reading, 'placement-words', match.tag, match.first, match.last));
  },
};

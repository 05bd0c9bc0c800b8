import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('described-person');

/** Somebody not named but so described that everyone around school knows who it is: "de moeder van de tweeling in groep 4". */
export const describedPerson: Detector = {
  id: 'described-person',
  detect: (reading) => {
    const found = [];
    let reached = -1;
    for (const match of phrases.match(reading)) {
      if (match.first <= reached) continue;
      reached = match.last;
      found.push(signalAt(reading, 'described-person', match.tag, match.first, match.last));
    }
    return found;
  },
};

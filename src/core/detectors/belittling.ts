import { quotations, quotedIn } from '../text/clause';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';
import { FAMILY } from './packed';

const phrases = phrasesOf('belittling');
const family = new Set(FAMILY);
const MINE = new Set(['mijn', "m'n", 'mn', 'mien', 'men', 'my']);

/** Negative talk about a school, its management, staff, parents or pupils. What is quoted is somebody else's. */
export const belittling: Detector = {
  id: 'belittling',
  detect(reading) {
    if (reading.source !== 'text') return [];
    const matches = phrases.match(reading);
    if (matches.length === 0) return [];
    const { tokens } = reading;
    const quotes = quotations(tokens);
    return matches
      .filter((match) => {
        if (quotedIn(quotes, match.first, match.last)) return false;
        for (let at = match.first; at <= match.last; at++) {
          const before = tokens[at - 1];
          if (before && family.has(tokens[at]!.fold) && MINE.has(before.fold)) return false;
        }
        return true;
      })
      .map((match) => signalAt(reading, 'belittling', match.tag, match.first, match.last));
  },
};

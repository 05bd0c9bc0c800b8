import { quotations, quotedIn } from '../text/clause';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';
import { FAMILY } from './packed';

const phrases = phrasesOf('belittling');
const family = new Set(FAMILY);
const I = new Set(['ik', 'i']);
const AM = new Set(['ben', 'was', 'bleef', 'lijk', 'leek', 'am']);
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
          // "Vroeger op school was ik een ramp": of the writer.
          if (I.has(tokens[at]!.fold) && [before, tokens[at + 1]].some((next) => next && AM.has(next.fold)))
            return false;
        }
        return true;
      })
      .map((match) => signalAt(reading, 'belittling', match.tag, match.first, match.last));
  },
};

import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import type { PHRASE_LISTS } from './phrase-lists';
import { phrasesOf } from './phrases';

/** A detector that is a word list: sees each phrase, and says by which of the list's headings (the rule). */
export function phraseDetector(id: keyof typeof PHRASE_LISTS): Detector {
  const phrases = phrasesOf(id);
  return {
    id,
    detect: (reading) =>
      phrases.match(reading).map((match) => signalAt(reading, id, match.tag, match.first, match.last)),
  };
}

import type { Classes } from '../text/phrases';
import { Phrases } from '../text/phrases';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';

/** A detector that is a word list: sees each phrase, and says by which of the list's headings (the rule). */
export function phraseDetector(
  id: string,
  lists: Readonly<Record<string, string>>,
  classes: Classes = {},
): Detector {
  const phrases = new Phrases(lists, classes);
  return {
    id,
    detect: (reading) =>
      phrases.match(reading).map((match) => signalAt(reading, id, match.tag, match.first, match.last)),
  };
}

import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('self-words');

/** Words by which what is attached shows the writer alone, the writer's own child, or nobody. */
export const selfWords: Detector = {
  id: 'self-words',
  detect: (reading, draft) => {
    if (draft.attachments.length === 0 || reading.source !== 'text') return [];
    return phrases
      .match(reading)
      .map((match) => signalAt(reading, 'self-words', match.tag, match.first, match.last));
  },
};

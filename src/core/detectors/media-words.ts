import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('media-words');

/** Words by which what is attached shows pupils, colleagues, parents or a school activity. */
export const mediaWords: Detector = {
  id: 'media-words',
  detect: (reading, draft) => {
    if (draft.attachments.length === 0 || reading.source !== 'text') return [];
    return phrases
      .match(reading)
      .map((match) => signalAt(reading, 'media-words', match.tag, match.first, match.last));
  },
};

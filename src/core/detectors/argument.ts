import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('argument');

/**
 * Moves of an argument in an answer: `hard` (blaming, defending, sneering), `soft` (plain correcting), and beside them
 * `theirs` (speaks to a parent or pupil), `inviting`, `thanks`. Whether it is an argument, the concern decides.
 */
export const argument: Detector = {
  id: 'argument',
  detect(reading, draft) {
    if (reading.source !== 'text') return [];
    if (draft.inReplyTo === undefined && draft.surface === 'post') return [];
    return phrases
      .match(reading)
      .map((match) => signalAt(reading, 'argument', match.tag, match.first, match.last));
  },
};

import { sentenceBounds } from '../text/clause';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('inside-talk');
/** Secrets everybody may be in on, and talk about talks. */
const HARMLESS = new Set(
  'sinterklaas sint verrassing surprise cadeau feest feestje musical taart jubileum lootje verjaardag eindshow tips training boek cursus hoe'.split(
    ' ',
  ),
);

/** What was said or settled in the management, team or parent talks of the own school. */
export const insideTalk: Detector = {
  id: 'inside-talk',
  detect(reading) {
    if (reading.source === 'reply') return [];
    return phrases
      .match(reading)
      .filter((match) => {
        const { first, last } = sentenceBounds(reading.tokens, match.first);
        return !reading.tokens.slice(first, last + 1).some((token) => HARMLESS.has(token.fold));
      })
      .map((match) => signalAt(reading, 'inside-talk', match.tag, match.first, match.last));
  },
};

import type { Signal } from '../signal';
import { sentenceBounds } from '../text/clause';
import { type Reading, signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';
import { INCIDENT_HARMLESS, INCIDENT_TOPIC, INCIDENT_WHO } from './packed';

const phrases = phrasesOf('online-incident');
const topic = new Set(INCIDENT_TOPIC);
const harmless = new Set(INCIDENT_HARMLESS);
const who = new Set(INCIDENT_WHO);
const HERE = new Set([
  'onze',
  'ons',
  'mijn',
  'mn',
  "m'n",
  'bij',
  'wie',
  'weet',
  'stage',
  'my',
  'our',
  'hier',
  'dit',
]);

/**
 * Cyberbullying and unwanted sharing of images that really happens: told, asked about or spread. Lessons, campaigns and
 * news about it are left out. Rules: `images`, `accounts`, `bullying`.
 */
export const onlineIncident: Detector = {
  id: 'online-incident',
  detect(reading) {
    if (reading.source === 'reply') return [];
    const signals: Signal[] = [];
    for (const match of phrases.match(reading)) {
      const scene = surroundings(reading, match.first);
      if (scene.harmless && match.tag === 'images?') continue;
      if (scene.topic && !scene.here) continue;
      if (match.tag.endsWith('?') && !scene.person) continue;
      signals.push(signalAt(reading, 'online-incident', match.tag.replace('?', ''), match.first, match.last));
    }
    return signals;
  },
};

const WINDOW = 90;

/** What the sentence of `at` and its neighbours say about it. */
function surroundings(
  reading: Reading,
  at: number,
): { topic: boolean; harmless: boolean; person: boolean; here: boolean } {
  const { tokens, sentences } = reading;
  const own = sentenceBounds(tokens, at);
  const { sentence } = tokens[at]!;
  const from = Math.max(sentences[Math.max(0, sentence - 1)] ?? 0, at - WINDOW);
  const to = Math.min(sentences[Math.min(sentences.length - 1, sentence + 2)] ?? tokens.length, at + WINDOW);
  const seen = { topic: false, harmless: false, person: false, here: false };
  for (let index = from; index < to; index++) {
    const { fold, kind } = tokens[index]!;
    const inside = index >= own.first && index <= own.last;
    if (
      inside &&
      (topic.has(fold) || (kind === 'number' && tokens[index + 1]?.fold === 'op') || fold === '%')
    )
      seen.topic = true;
    if (inside && harmless.has(fold)) seen.harmless = true;
    if (who.has(fold) || kind === 'mention') seen.person = true;
    if (inside && HERE.has(fold)) seen.here = true;
  }
  return seen;
}

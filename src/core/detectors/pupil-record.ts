import type { Signal } from '../signal';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const records = phrasesOf('pupil-record');
const shown = phrasesOf('pupil-record-shown');
/** Telephone numbers, postcodes and the like: a list of people has several. */
const PERSONAL = new Set(['phone', 'postcode', 'address', 'bsn', 'date-of-birth', 'email']);

/**
 * A screen of a pupil system, a class list, a pupil's file: read in an attachment (rule `screen`, `list`), or said by
 * the draft to be shown (`shown`).
 */
export const pupilRecord: Detector = {
  id: 'pupil-record',
  detect(reading, _draft, taken) {
    if (reading.source === 'reply') return [];
    if (reading.source === 'text')
      return shown
        .match(reading)
        .map((match) => signalAt(reading, 'pupil-record', match.tag, match.first, match.last));
    const signals: Signal[] = records
      .match(reading)
      .map((match) => signalAt(reading, 'pupil-record', match.tag, match.first, match.last));
    const personal = taken.filter(
      (signal) => PERSONAL.has(signal.detector) && signal.source === reading.source,
    );
    const group = reading.tokens.find(
      (token) => token.fold === 'groep' || token.fold === 'klas' || token.fold === 'gr',
    );
    if (group && personal.length >= 3) {
      signals.push(signalAt(reading, 'pupil-record', 'list', group.index));
      for (const signal of personal) signals.push({ ...signal, detector: 'pupil-record', rule: 'list' });
    }
    return signals;
  },
};

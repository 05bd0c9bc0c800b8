import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('school-logo');

/** Words by which the school's logo, house style or letterhead is used or talked about. */
export const schoolLogo: Detector = {
  id: 'school-logo',
  detect: (reading) => {
    if (reading.source !== 'text') return [];
    return phrases
      .match(reading)
      .map((match) => signalAt(reading, 'school-logo', match.tag, match.first, match.last));
  },
};

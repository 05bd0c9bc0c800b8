import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { peopleIn } from './named-people';

/** Somebody on the school's imported name list: in full, by first name, or one typo away. */
export const nameList: Detector = {
  id: 'name-list',
  detect: (reading, draft, taken) => {
    const isClaimed = claimed(taken);
    return peopleIn(reading, draft)
      .filter((person) => person.listed !== undefined)
      .map((person) => signalSpan(reading, 'name-list', person.rule, person.start, person.end))
      .filter((signal) => !isClaimed(signal));
  },
};

import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { peopleIn } from './named-people';

/** Somebody named who isn't on the school's list. The rule says by what a word was known for a name. */
export const personName: Detector = {
  id: 'person-name',
  detect: (reading, draft, taken) => {
    const isClaimed = claimed(taken);
    return peopleIn(reading, draft)
      .filter((person) => person.listed === undefined)
      .map((person) => signalSpan(reading, 'person-name', person.rule, person.start, person.end))
      .filter((signal) => !isClaimed(signal));
  },
};

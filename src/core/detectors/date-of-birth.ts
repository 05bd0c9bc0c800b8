import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { before, matches } from './surroundings';

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october)';
const DATE = new RegExp(
  `(?<![\\d-])(?:\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:e|th|st|nd|rd)? ${MONTH}\\.?,? '?(?:\\d{4}|\\d{2})|${MONTH} \\d{1,2}(?:th|st)?,? \\d{4})(?![\\d-])`,
  'g',
);
/** Without a word that says so a date is no date of birth. */
const SAYS_SO =
  /(?<![a-z])(?:geboren|geboorte\w*|geb\b\.?|geb\.?dat\w*|gebdat\w*|gbdatum|dob\b|date of birth|birth ?date|born\b|birthday|verjaardag\w*|jarig)[^.!?\n]{0,40}$/;
/** What each of those words holds: without it the dearer patterns needn't be asked. */
const MAY_SAY_SO = /geb|gbd|dob|birth|born|jarig|verjaar/;
const COLUMN = /(?<![a-z])(?:geboorte\w*|geb\b|geb\.?\s?dat\w*|gebdat\w*|geboren|dob\b)/;

export const dateOfBirth: Detector = {
  id: 'date-of-birth',
  detect: (reading) => {
    const found = [];
    if (!MAY_SAY_SO.test(reading.folded.text) || !/\d/.test(reading.folded.text)) return [];
    const list = reading.source.startsWith('attachment') && COLUMN.test(reading.folded.text);
    for (const match of matches(reading, DATE)) {
      if (!list && !SAYS_SO.test(before(reading, match.index, 60))) continue;
      const year = /\d{4}/.exec(match[0])?.[0];
      // Earlier years are told of in history lessons.
      if (year !== undefined && (Number(year) < 1930 || Number(year) > 2040)) continue;
      found.push(
        signalSpan(reading, 'date-of-birth', 'date-of-birth', match.index, match.index + match[0].length),
      );
    }
    return found;
  },
};

import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { inCapitals, matches } from './surroundings';

/** Dutch postcodes: 1000–9999 and two letters, never SA, SD or SS. Source: PostNL, postcodesysteem. */
const CANDIDATE = /(?<![a-z\d.,€$#-]|[€$] )[1-9]\d{3}( ?)([a-z]{2})(?![a-z\d]|-[a-z])/g;
/** Two letters that follow a year or an amount more often than they end a postcode. */
const OFTEN_ELSE = new Set(
  'nl be eu po vo wk ek os uk vs gb kb mb tb km kg cm mm ml gr px hz pk pm am kw mt mr nr jr ib bc ad ce tv pr ok'.split(
    ' ',
  ),
);

/** The example on every form, alone or with a town: nobody's address. */
const EXAMPLE = /^\s*1234 ?ab(?:,? [a-z -]{2,30})?\s*$/;

export const postcode: Detector = {
  id: 'postcode',
  detect: (reading, _draft, taken) => {
    const found = [];
    const isClaimed = claimed(taken);
    for (const match of matches(reading, CANDIDATE)) {
      const letters = match[2]!;
      const end = match.index + match[0].length;
      if (letters === 'sa' || letters === 'sd' || letters === 'ss') continue;
      const capitals = inCapitals(reading, end - 2, end);
      // "2024 en", "1500 km": apart and in small letters it is a number and a word.
      if (!capitals && (match[1] === ' ' || OFTEN_ELSE.has(letters))) continue;
      if (capitals && OFTEN_ELSE.has(letters) && /^(?:1[89]|20)/.test(match[0])) continue;
      if (EXAMPLE.test(reading.folded.text)) continue;
      const signal = signalSpan(reading, 'postcode', 'postcode', match.index, end);
      if (!isClaimed(signal)) found.push(signal);
    }
    return found;
  },
};

import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { before, matches, standsAlone } from './surroundings';

/** Dutch passport and identity card: two letters, six letters or digits, a digit; no O. Source: RvIG. */
const CANDIDATE = /(?<![a-z\d])(?=[a-z\d]*\d)[a-np-z]{2}[a-np-z\d]{6}\d(?![a-z\d])/g;
const SAYS_SO =
  /(?:paspoort\w*|identiteitskaart\w*|id-?kaart\w*|rijbewijs\w*|documentnummer|passport)[^.!?\n]{0,30}$/;

export const documentNumber: Detector = {
  id: 'document-number',
  detect: (reading, _draft, taken) => {
    const found = [];
    const isClaimed = claimed(taken);
    for (const match of matches(reading, CANDIDATE)) {
      const end = match.index + match[0].length;
      const said = SAYS_SO.test(before(reading, match.index, 50));
      if (!said && !(standsAlone(reading, match.index, end) && (match[0].match(/\d/g) ?? []).length >= 3))
        continue;
      const signal = signalSpan(reading, 'document-number', 'document-number', match.index, end);
      if (!isClaimed(signal)) found.push(signal);
    }
    return found;
  },
};

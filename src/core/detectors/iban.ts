import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { matches } from './surroundings';

/** Length of an IBAN by country. Source: SWIFT IBAN Registry, release 99 (2024), European countries and Turkey. */
const LENGTHS: Readonly<Record<string, number>> = {
  ad: 24, al: 28, at: 20, ba: 20, be: 16, bg: 22, ch: 21, cy: 28, cz: 24, de: 22, dk: 18, ee: 20, es: 24, fi: 18,
  fr: 27, gb: 22, ge: 22, gr: 27, hr: 21, hu: 28, ie: 22, il: 23, is: 26, it: 27, li: 21, lt: 20, lu: 20, lv: 21,
  mc: 27, md: 24, me: 22, mk: 19, mt: 31, nl: 18, no: 15, pl: 28, pt: 25, ro: 24, rs: 22, se: 24, si: 19, sk: 24,
  sm: 27, tr: 26, ua: 29, xk: 20,
}; // prettier-ignore

const CANDIDATE = /(?<![a-z0-9])[a-z]{2}[ .-]?\d{2}(?:[ .-]?[a-z0-9]){11,30}/g;

/** ISO 13616: moved to the end, letters as 10…35, the whole modulo 97 is 1. */
function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

export const iban: Detector = {
  id: 'iban',
  detect: (reading) => {
    const found = [];
    for (const match of matches(reading, CANDIDATE)) {
      // A candidate that fails may hide one that begins a word later.
      CANDIDATE.lastIndex = match.index + 2;
      const length = LENGTHS[match[0].slice(0, 2)];
      if (length === undefined) continue;
      let compact = '';
      let end = match.index;
      while (compact.length < length && end < match.index + match[0].length) {
        const character = reading.folded.text[end]!;
        if (!/[ .-]/.test(character)) compact += character;
        end++;
      }
      const next = reading.folded.text[end];
      if (compact.length < length || (next !== undefined && /[a-z0-9]/.test(next)) || !passesMod97(compact))
        continue;
      CANDIDATE.lastIndex = end;
      found.push(signalSpan(reading, 'iban', 'iban-mod97', match.index, end));
    }
    return found;
  },
};

import { signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { around, inCapitals, matches } from './surroundings';

/** Dutch sidecodes 1–14 (source: RDW, opbouw van het kenteken) and the Belgian 1-ABC-123 (DIV, 2010). */
const SIDECODES = [
  'aa-99-99', '99-99-aa', '99-aa-99', 'aa-99-aa', 'aa-aa-99', '99-aa-aa', '99-aaa-9', '9-aaa-99', 'aa-999-a',
  'a-999-aa', 'aaa-99-a', 'a-99-aaa', '9-aa-999', '999-aa-9', '9-aaa-999',
]; // prettier-ignore

function letters(run: string): string {
  if (run === '-') return '[- ]?';
  return `${run[0] === 'a' ? '[a-z]' : '\\d'}{${run.length}}`;
}

let candidate: RegExp | undefined;
const pattern = (): RegExp =>
  (candidate ??= new RegExp(
    `(?<![a-z\\d-])(?:${SIDECODES.map((code) => code.replace(/-|a+|9+/g, letters)).join('|')})(?![a-z\\d-])`,
    'g',
  ));
const SAYS_SO =
  /(?<![a-z])(?:kenteken\w*|nummerplaat|nummerbord|auto|autootje|wagen|bus|busje|scooter|brommer|motor|bestelbus\w*|geparkeerd|parkeert|parkeer\w*|foutparkeer\w*|rijdt|bestuurder|number ?plate|licen[cs]e plate|car)(?![a-z])/;

/** A vehicle for sale: its plate is in every advertisement. */
const FOR_SALE =
  /(?<![a-z])(?:te koop|tekoop|bouwjaar|apk|km-?stand|kilometerstand|vraagprijs|bieden vanaf|inruilen|ruilen tegen|for sale)(?![a-z])/;

export const licencePlate: Detector = {
  id: 'licence-plate',
  detect: (reading, _draft, taken) => {
    if (!SAYS_SO.test(reading.folded.text) || FOR_SALE.test(reading.folded.text)) return [];
    const found = [];
    const isClaimed = claimed(taken);
    for (const match of matches(reading, pattern())) {
      const end = match.index + match[0].length;
      const near = around(reading, match.index, end, 80);
      if (!SAYS_SO.test(near)) continue;
      const divided = match[0].includes('-') && (match[0].match(/-/g) ?? []).length === 2;
      const said = /kenteken|nummerplaat|nummerbord|plate/.test(near);
      if (!divided && !said) continue;
      if (!inCapitals(reading, match.index, end) && !said) continue;
      const signal = signalSpan(reading, 'licence-plate', 'licence-plate', match.index, end);
      if (!isClaimed(signal)) found.push(signal);
    }
    return found;
  },
};

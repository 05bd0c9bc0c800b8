import { type Reading, signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { after, before, matches, standsAlone } from './surroundings';

/**
 * Burgerservicenummer: nine digits that pass the eleven test (weights 9…2 and -1). Source: Logisch Ontwerp BSN,
 * Rijksdienst voor Identiteitsgegevens. Order and invoice numbers pass one time in eleven, so without a word that
 * says so it counts only when it is all there is.
 */
const CANDIDATE =
  /(?<![\d.,-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{8})(?![\d])(?![.,-]\d)/g;
const SAYS_SO =
  /(?<![a-z])(?:bsn\w*|burgerservice\w*|burger service nummer|sofi-?\w*|persoonsgebonden nummer|pgn|onderwijsnummer|persoonsnummer)/;
const SAYS_ELSE =
  /(?:order|bestel|factuur|klant|kenmerk|track|zending|serie|artikel|kvk|rekening|dossier|ticket|polis|referentie|isbn|bonnummer|lidnummer|relatie)\w*[ .:#]*(?:nr|nummer|no)?[ .:#]*(?:is )?$/;

/** Belgian rijksregisternummer, 97 minus the remainder of the first nine digits (a 2 before them from 2000 on). */
const RIJKSREGISTER = /(?<![\d.])(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- ]?(\d{3})[. ]?(\d{2})(?![\d])/g;

export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (nine.length !== 9 || /^(\d)\1{8}$/.test(nine) || nine.startsWith('00')) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(nine[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

function saidToBe(reading: Reading, start: number, end: number): boolean {
  // In a photographed list the word heads a column.
  if (reading.source.startsWith('attachment')) return SAYS_SO.test(reading.folded.text);
  return SAYS_SO.test(before(reading, start, 60)) || SAYS_SO.test(after(reading, end, 30));
}

export const bsn: Detector = {
  id: 'bsn',
  detect: (reading, _draft, taken) => {
    const found = [];
    const isClaimed = claimed(taken);
    for (const match of matches(reading, CANDIDATE)) {
      const digits = match[0].replace(/\D/g, '');
      const end = match.index + match[0].length;
      if (!passesElevenTest(digits)) continue;
      const said = saidToBe(reading, match.index, end);
      const alone = digits.length === 9 && standsAlone(reading, match.index, end);
      if (!said && !alone) continue;
      if (SAYS_ELSE.test(before(reading, match.index, 30))) continue;
      const signal = signalSpan(reading, 'bsn', said ? 'bsn-said' : 'bsn-alone', match.index, end);
      if (!isClaimed(signal)) found.push(signal);
    }
    for (const match of matches(reading, RIJKSREGISTER)) {
      const [whole, year, month, day, serial, check] = match as unknown as string[];
      if (Number(month) > 12 || Number(day) > 31) continue;
      const nine = `${year}${month}${day}${serial}`;
      const expected = [Number(nine), Number(`2${nine}`)].map((value) => 97 - (value % 97));
      if (!expected.includes(Number(check))) continue;
      const end = match.index + whole!.length;
      // Eleven bare digits pass one time in fifty: then a word must say so.
      if (
        !/[.-]/.test(whole!) &&
        !/rijksregister|insz|nationaal nummer/.test(before(reading, match.index, 60))
      )
        continue;
      const signal = signalSpan(reading, 'bsn', 'rijksregisternummer', match.index, end);
      if (!isClaimed(signal)) found.push(signal);
    }
    return found;
  },
};

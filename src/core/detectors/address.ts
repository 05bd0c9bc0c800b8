import type { Signal } from '../signal';
import { guarded } from '../text/guarded';
import { Letters } from '../text/letters';
import { type Reading, type Token, signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { claimed } from './masking';
import { after, around, before } from './surroundings';
import { NO_STREETS, STREET_ENDINGS, VENUES, WEAK_ENDINGS } from './words/street-words';

const LIVES =
  /(?<![a-z])(?:woont|wonen|woonde|woonden|woon|wonend|adres|adressen|thuisadres|huisadres|verhuisd|verhuist|verhuizen|thuis|huis|bezorg\w*|opsturen|stuur|sturen|langs|ophalen|afhalen|ophaaladres|lives?|living|moved|address)(?![a-z])/;
/** After these words and a preposition a name with a number is an address, street word or not: "woont op De Brink 3". */
const LIVES_AT = guarded(
  /woon|won|adres|addres|verhui|liv|moved/,
  /(?<![a-z])(?:woont|wonen|woonde|woonden|woon|wonend|adres|thuisadres|verhuisd|verhuist|verhuizen|lives?|living|moved|address)(?: [a-z]{1,14}){0,3}? ?(?:op|aan|in|naar|is|at|on|to|:)?:? ?(?:nr\.? ?)?$/,
);
/** What follows an amount, not a house number. */
const UNITS =
  /^(?:[ -]?(?:uur|u|uurtje|km|kilometer|meter|m|cm|euro|eur|minuten|min|sec|seconden|kinderen|kids|leerlingen|lln|mensen|keer|x|jaar|jaren|maanden|weken|dagen|procent|%|graden|ouders|groepen|klassen|punten|pagina|stuks|stappen|rondjes|rondes|t\/m|tot en met|year|years|kilo|auto|autos|huizen|en een half)(?![a-z])|[:.,]\d|%|-\d{4})/;
const LANE = /^(?:laan|plein|weg|hof|markt|park|kade|dijk|straat)$/;
const PARTICLES = new Set('van der den de het t ten ter in op aan en v d'.split(' '));
const PREFIXES = new Set(
  'lange korte oude nieuwe grote kleine hoge lage groene eerste tweede derde 1e 2e 3e st sint prins prinses koning koningin pastoor dr ds mr burgemeester burg jan'.split(
    ' ',
  ),
);

export const address: Detector = {
  id: 'address',
  detect: (reading, _draft, taken) => {
    const found: Signal[] = [];
    const isClaimed = claimed(taken);
    const push = (rule: string, start: number, end: number): void => {
      const signal = signalSpan(reading, 'address', rule, start, end);
      if (!isClaimed(signal)) found.push(signal);
    };
    for (const token of reading.tokens) {
      if (token.kind !== 'number' || token.fold.length > 4 || token.hashtag) continue;
      const place = numbered(reading, token);
      if (place && !UNITS.test(after(reading, place.end, 24))) push(place.rule, place.start, place.end);
    }
    if (found.length === 0) {
      const bare = reading.raw.trim();
      if (isStreetAndPlace(bare)) {
        const start = reading.raw.indexOf(bare);
        found.push({
          detector: 'address',
          source: reading.source,
          start,
          end: start + bare.length,
          text: bare,
          rule: 'street-and-place',
        });
      }
    }
    return found;
  },
};

/** "Julianastraat, Heel": nothing in the text but a street and a place. */
const STREET_AND_PLACE = new Letters(
  "^(?:(?:(?:St\\.?|Sint|Van|De|Den|Het|'t) )?[\\p{Lu}][\\p{L}'.-]{1,40}(?: (?:van|der|den|de|het)){0,2}(?: [\\p{Lu}][\\p{L}'-]{1,30})?(?:straat|laan|dijk|weg|plein|baan|gracht|singel|sngl|kade|dreef|steeg|hof|pad|park|str\\.|ln\\.?|wg)|(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage) [\\p{Lu}][\\p{L}'-]{2,30}|[\\p{Lu}][\\p{L}'-]{1,40}(?:straat|laan|dijk|weg|plein|gracht|singel|kade|dreef) (?:Noord|Oost|Zuid|West)(?:zijde)?), [\\p{Lu}][\\p{L}' -]{1,30}$",
);
/** One comma and no digit, near the end: told apart without the pattern, which few texts need. */
const TWO_PARTS = /^[^,\d!?]{3,130}, [^,\d.!?]{2,31}$/;

function isStreetAndPlace(text: string): boolean {
  return TWO_PARTS.test(text) && STREET_AND_PLACE.for(text).test(text);
}

function numbered(reading: Reading, number: Token): { rule: string; start: number; end: number } | undefined {
  const { tokens } = reading;
  // "12a", "12-14", "12 bis": what belongs to the house number.
  let end = number.end;
  const next = tokens[number.index + 1];
  if (next?.glued && next.kind === 'word' && next.fold.length === 1) end = next.end;
  else if (
    next?.glued &&
    next.fold === '-' &&
    tokens[number.index + 2]?.glued &&
    tokens[number.index + 2]!.end - tokens[number.index + 2]!.start <= 3 &&
    tokens[number.index + 2]!.kind !== 'mark'
  )
    end = tokens[number.index + 2]!.end;
  else if (next?.fold === 'bis') end = next.end;

  let at = number.index - 1;
  const said = tokens[at];
  if (said && /^(?:nr|no|nummer|huisnummer|numero)$/.test(said.fold)) at--;
  else if (said?.fold === '.' && /^(?:nr|no|str|ln|wg|pln|sngl)$/.test(tokens[at - 1]?.fold ?? ''))
    at -= /^(?:nr|no)$/.test(tokens[at - 1]!.fold) ? 2 : 1;
  const street = tokens[at];
  if (
    street === undefined ||
    street.kind !== 'word' ||
    street.hashtag ||
    tokens[number.index - 1]!.sentence !== number.sentence
  )
    return undefined;
  if (number.glued && tokens[number.index - 1] === street) return undefined;

  const word = street.fold;
  let start = street.start;
  let capital = street.capital;
  // "Jan van Galenstraat", "Laan van Meerdervoort", "De Brink": the words before that belong to it.
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const part = tokens[back]!;
    if (part.kind !== 'word' || part.sentence !== street.sentence || part.hashtag) break;
    const belongs =
      (!part.opening && back === at - 1 && !reading.source.startsWith('attachment')) ||
      PREFIXES.has(part.fold) ||
      /^(?:van|der|den|ten|ter|v)$/.test(tokens[back + 1]!.fold) ||
      STREET_ENDINGS.test(part.fold);
    const opens = street.capital && back < at - 1 && LANE.test(part.fold);
    if ((part.capital && belongs) || opens) {
      first = back;
      capital = true;
      start = part.start;
    } else if (!PARTICLES.has(part.fold)) break;
  }
  // A particle alone in front ("op de Kerkstraat 3") is no part of the name, a capital one ("De Brink 3") is.
  const lives = (): boolean => LIVES.test(around(reading, start, end, 60));
  const strong = STREET_ENDINGS.test(word) && !NO_STREETS.has(word) && word.length > 4;
  const weak =
    (WEAK_ENDINGS.test(word) || LANE.test(tokens[first]!.fold)) && !NO_STREETS.has(word) && word.length > 3;
  const list = reading.source.startsWith('attachment');
  const tail = after(reading, end, 24);
  const zip = /^[a-z]?[, ]{1,3}[1-9]\d{3} ?[a-z]{2}(?![a-z])/.test(tail);
  const year = number.fold.length === 4 && /^(?:1[89]|20)/.test(number.fold);
  if (strong) {
    if (
      !capital &&
      !lives() &&
      !list &&
      !zip &&
      /^(?: [a-z]|%)/.test(tail) &&
      !/^ (?:in|te|bij|en|is|om|heeft|wil|kom|kun)(?![a-z])/.test(tail)
    )
      return undefined;
    if (year && !zip) return undefined;
    return { rule: 'street-number', start, end };
  }
  if (number.fold.startsWith('0')) return undefined;
  if (year && !zip) return undefined;
  if (weak && (capital || lives() || zip)) {
    // "Plein 3" in a plan of the day, "Park 2": a capital alone at the start says little.
    if (street.opening && first === at && !lives() && !zip && !list) return undefined;
    if (!capital && !zip && !LIVES_AT.test(before(reading, start, 60).replace(/ (?:de|het|een) $/, ' ')))
      return undefined;
    return { rule: 'street-number', start, end };
  }
  if (zip && word.length > 2 && (capital || lives() || list)) return { rule: 'number-postcode', start, end };
  if (
    !/^(?:groep|klas|lokaal|unit|gr|school|team|fase|thema|blok|week|dag|kamer|jaar|nummer|op|in|van|met|bij|om|tot|en|met|na|plus|nog|al|zo|er|route|lijn|bus|spoor|perron|verdieping|flat|appartement|stap|les|hoofdstuk|bladzijde|blz|pagina|pag)$/.test(
      word,
    ) &&
    LIVES_AT.test(before(reading, start, 60).replace(/ (?:de|het) $/, ' ')) &&
    (street.capital || capital)
  )
    return { rule: 'lives-at', start, end };
  return undefined;
}

/** Whether the words around an address say that it is a public place. */
export function isVenue(reading: Reading, start: number, end: number): boolean {
  const near = around(reading, start, end, 90);
  return (
    VENUES.test(near) &&
    !/(?<![a-z])(?:woont|wonen|woon|thuis|thuisadres|moeder van|vader van|lives)(?![a-z])/.test(near)
  );
}

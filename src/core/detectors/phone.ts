import { type Reading, type Token, signalSpan } from '../text/reading';
import type { Signal } from '../signal';
import type { Detector } from './detector';
import { claimed } from './masking';
import { before, matches } from './surroundings';
import { AREA_CODES, DIGIT_WORDS } from './words/phone-numbers';

/** What people put between digits. */
const S = '(?: ?[.\\-/] ?| )?';
const digits = (count: number | string): string => `(?:${S}\\d){${count}}`;
const START = '(?<![\\d+@#a-z]|\\d[.,]|[€$£] ?)';
const END = '(?!\\d|[.,]\\d|[-/]\\d{1,2}\\b)';

/**
 * Shapes of phone numbers. Sources: ACM Nummerplan (NL), BIPT nummerplan (BE), ITU E.164 (abroad).
 * Each says how the rest is checked once separators are gone.
 */
const SHAPES: readonly { rule: string; pattern: RegExp; valid: (compact: string) => boolean }[] = [
  {
    rule: 'phone-nl-abroad',
    pattern: new RegExp(`${START}(?:\\+|00)${S}31${S}(?:\\(0\\)|0)?${digits(9)}${END}`, 'g'),
    valid: (compact) => isDutch(`0${compact.replace(/^(?:\+|00)31/, '').replace(/^0/, '')}`),
  },
  {
    rule: 'phone-nl-mobile',
    pattern: new RegExp(`${START}\\(?0${S}6\\)?${digits(8)}${END}`, 'g'),
    valid: () => true,
  },
  {
    rule: 'phone-nl-mobile',
    pattern: new RegExp(`${START}316\\d{8}${END}`, 'g'),
    valid: () => true,
  },
  {
    rule: 'phone-be',
    pattern: new RegExp(
      `${START}(?:(?:\\+|00)${S}32${S}(?:\\(0\\))?${digits('8,9')}|04\\d{2}${S}(?:\\d{2}${S}\\d{2}${S}\\d{2}|\\d{3}${S}\\d{3})|0\\d[ /.]{1,3}\\d{3}[ .]\\d{2}[ .]\\d{2}|0\\d{2}[ /.]{1,3}\\d{2}[ .]\\d{2}[ .]\\d{2})${END}`,
      'g',
    ),
    valid: (compact) => /^(?:(?:\+|00)32\d{8,9}|04[5-9]\d{7}|0[1-9]\d{7})$/.test(compact),
  },
  {
    rule: 'phone-nl',
    pattern: new RegExp(`${START}\\(?0\\d{1,3}\\)?${digits('6,8')}${END}`, 'g'),
    valid: (compact) => isDutch(compact),
  },
  {
    rule: 'phone-abroad',
    pattern: new RegExp(`${START}(?:\\+|00)[1-9]\\d{0,2}${S}(?:\\(0\\))?${digits('7,12')}${END}`, 'g'),
    valid: (compact) => !/^(?:\+|00)3[12]/.test(compact) && compact.replace(/^\+|^00/, '').length >= 9,
  },
];

/** Eight digits with little in between: fewer are no number, and then the shapes needn't be asked. */
const MAY_BE = /\d(?:[^\da-z\n]{0,5}\d){7}/;

function isDutch(compact: string): boolean {
  if (!/^0\d{9}$/.test(compact)) return false;
  return /^06/.test(compact) || AREA_CODES.has(compact.slice(0, 3)) || AREA_CODES.has(compact.slice(0, 4));
}

/** A number somebody says is something else. */
const SAYS_ELSE =
  /(?:order|bestel|factuur|klant|kenmerk|track|zending|serie|artikel|kvk|dossier|ticket|polis|referentie|isbn|barcode|lidnummer|btw)\w*[ .:#]*(?:nr|nummer|no)?[ .:#]*(?:is )?$/;

/** Digits only, as a Dutch person would dial it; for comparing numbers. */
export function dialled(text: string): string {
  const compact = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return compact.replace(/^(?:\+|00)31/, '0').replace(/^31(?=6\d{8}$)/, '0');
}

export const phone: Detector = {
  id: 'phone',
  detect: (reading, _draft, taken) => {
    const found: Signal[] = [];
    if (MAY_BE.test(reading.folded.text)) {
      const isClaimed = claimed(taken);
      const own: Signal[] = [];
      for (const { rule, pattern, valid } of SHAPES) {
        const isOwn = claimed(own);
        for (const match of matches(reading, pattern)) {
          if (!valid(match[0].replace(/\(0\)/g, '').replace(/[^\d+]/g, ''))) {
            pattern.lastIndex = match.index + 1;
            continue;
          }
          if (SAYS_ELSE.test(before(reading, match.index, 30))) continue;
          const signal = signalSpan(reading, 'phone', rule, match.index, match.index + match[0].length);
          if (!isClaimed(signal) && !isOwn(signal)) found.push(signal);
        }
        own.length = 0;
        own.push(...found);
      }
    }
    found.push(...spelled(reading));
    return found;
  },
};

/** "nul zes twaalf 34 vijf zes 78": digits said in words, at least one of them. */
function spelled(reading: Reading): Signal[] {
  const found: Signal[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    if (digitsOf(tokens[at]!) === undefined) continue;
    let last = at;
    let sum = '';
    let words = 0;
    let next = at;
    for (; next < tokens.length && sum.length < 16; next++) {
      const token = tokens[next]!;
      const value = digitsOf(token);
      if (value !== undefined) {
        sum += value;
        if (token.kind === 'word') words++;
        last = next;
      } else if (!(token.kind === 'mark' && /[-.,/]/.test(token.fold))) break;
    }
    if (words >= 2 && /^06\d{8}$/.test(sum))
      found.push(signalSpan(reading, 'phone', 'phone-spelled', tokens[at]!.start, tokens[last]!.end));
    at = Math.max(at, next - 1);
  }
  return found;
}

const digitWords = new Map(Object.entries(DIGIT_WORDS));

function digitsOf(token: Token): string | undefined {
  if (token.kind === 'number') return token.fold;
  if (token.kind !== 'word') return undefined;
  const digits = digitWords.get(token.fold);
  if (digits !== undefined) return digits;
  // Asked of every word, and nearly every word is told apart by its end.
  if (!token.fold.endsWith('tig')) return undefined;
  const both =
    /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/.exec(
      token.fold,
    );
  return both ? `${DIGIT_WORDS[both[2]!]![0]}${DIGIT_WORDS[both[1]!]}` : undefined;
}

import type { TextEdit } from './edit';
import { capitalised, opensSentence } from './sentence';

/** Words that only lead up to a number or address, and mean nothing without it. */
export const LABELS = String.raw`nr\.?|nummer|tel\.?|telefoon|telefoonnummer|mobiel|mobiele nummer|mail|e-?mail|mailadres|e-?mailadres|adres|bsn|burgerservicenummer|iban|rekening|rekeningnummer|bankrekening|postcode|geboren|geboren op|geboortedatum|geb\.?|kenteken|number|phone|email|address`;
const LABEL = new RegExp(String.raw`(^|[\s(,;])(?:${LABELS}|is)\s*:?\s*$`, 'i');
/** Before a verb one stops: "mail naar …" keeps its "mail". */
const PREPOSITION = /(^|[\s(,;])(?:op|via|naar|onder|on|at|to)\s+$/i;
const OWNER = /(^|[\s(,;])(?:het|mijn|m'n|zijn|z'n|haar|hun|ons|my|his|her|their)\s*$/i;
const OWNED =
  /(?:nummer|adres|bsn|iban|rekening|postcode|datum|kenteken|number|phone|address|mobiel|telefoon)/i;
const LIVES =
  /\b(woont|woon|wonen|woonde|woonden|lives|live|lived)\s+(?:op|aan|in|bij|at|on)?\s*(?:de|het|the)?\s*$/i;
/** "Lisa's BSN": without the number the name stands for nothing. */
const NAMED_OWNER = /(^|[\s(,;])\p{Lu}[\p{L}\p{M}-]*(?:['’]s|s|['’])\s*$/u;
/** The town after a postcode is part of the address. */
const TOWN =
  /^,?[^\S\n]+(?:(?:in|te)\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:aan|op)\s+)?(?:(?:de|den|het|’s|'s)\s+)?\p{Lu}[\p{L}-]+)*/u;
const POSTCODE_END = /\d{4}\s?[A-Z]{2}$/;
/** Left behind at the head of a sentence, these join nothing any more. */
const CONJUNCTION = /^(?:of|en|maar|or|and|but)\s+/i;
const JOINS = /\s+(?:of|en|or|and|&|\/)\s*$|\s*[/&]\s*$/i;

/** The edit that takes `start`–`end` out and leaves a sentence that reads well. */
export function removal(text: string, start: number, end: number): TextEdit {
  let from = start;
  let to = end;
  if (POSTCODE_END.test(text.slice(start, end))) to += TOWN.exec(text.slice(end))?.[0].length ?? 0;
  const lives = LIVES.exec(text.slice(0, from));
  if (lives) {
    const verbEnd = lives.index + lives[1]!.length;
    // "… woont op Dorpsstraat 12 in Gouda": the town says enough.
    const town = /^\s+(?:in|te)\s+\p{Lu}/u.test(text.slice(to));
    const near = town ? '' : /^(?:woon|wonen)/i.test(lives[1]!) ? ' in de buurt' : ' nearby';
    return { start: verbEnd, end: to, insert: near };
  }
  for (let round = 0; round < 4; round++) {
    const before = text.slice(0, from);
    const owned = OWNED.test(text.slice(from, start));
    const lead = LABEL.exec(before) ?? (owned ? (OWNER.exec(before) ?? NAMED_OWNER.exec(before)) : null);
    if (!lead) break;
    from = lead.index + lead[1]!.length;
  }
  const preposition = PREPOSITION.exec(text.slice(0, from));
  if (preposition) from = preposition.index + preposition[1]!.length;
  const opened = text.slice(0, from).search(/[([]\s*(?:(?:of|en|or|and)\s+)?$/i);
  if (opened >= 0 && /^\s*[)\]]/.test(text.slice(to))) {
    from = opened;
    to += /^\s*[)\]]/.exec(text.slice(to))![0].length;
  }
  const joins = JOINS.exec(text.slice(0, from));
  if (joins) from = joins.index;

  const left = text.slice(0, from);
  const right = text.slice(to);
  const startOfLine = /(?:^|\n)[^\S\n]*$/.test(left);
  const endOfLine = /^[^\S\n]*(?:\n|$)/.test(right);
  const closes = /^\s*[.,!?;:…)]/.test(right);
  if (startOfLine || (opensSentence(left) && !endOfLine)) {
    // The sentence lost its beginning: its punctuation and spaces go too, and what is next opens it.
    const skipped = /^[^\S\n]*[,;:.]?[^\S\n]*/.exec(right)![0].length;
    to += skipped;
    to += CONJUNCTION.exec(text.slice(to))?.[0].length ?? 0;
    const next = text[to];
    if (next !== undefined && /\p{Ll}/u.test(next) && /\p{Lu}/u.test(text[from] ?? '')) {
      return { start: from, end: to + 1, insert: capitalised(next) };
    }
    return { start: from, end: to, insert: '' };
  }
  const spaces = /[^\S\n]*$/.exec(left)![0].length;
  if (endOfLine || closes) {
    from -= spaces;
    const dangling = /[,;:–-]$/.test(text.slice(0, from)) && (endOfLine || /^\s*[.!?]/.test(right));
    const doubled = /[,;:]$/.test(text.slice(0, from)) && /^\s*[,;:]/.test(right);
    if (dangling || doubled) from -= 1;
  } else if (spaces > 0 && /^[^\S\n]/.test(right)) {
    to += /^[^\S\n]+/.exec(right)![0].length;
  }
  return { start: Math.max(0, from), end: to, insert: '' };
}

import type { Signal, Source } from '../signal';
import { type Folded, fold, unfoldSpan } from './fold';
import { isLetter as isUnicodeLetter, isPicture, Letters } from './letters';
import { remembering } from './remembering';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'mention' | 'link' | 'email' | 'break';

/** One token. Words and numbers are split where they touch ("groep6" = groep + 6); hyphens stand alone. */
export interface Token {
  readonly index: number;
  readonly kind: TokenKind;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Folded; letters repeated three times or more come down to two ("heeeel" → "heel"). */
  readonly fold: string;
  /** The same with such runs down to one ("leuuuk" → "leuk"); absent when nothing was stretched. */
  readonly squeezed?: string;
  /** The writer's first letter is a capital. */
  readonly capital: boolean;
  /** All letters capitals, at least two of them. */
  readonly shouted: boolean;
  /** Written with no white space before it. */
  readonly glued: boolean;
  /** Part of a #hashtag. */
  readonly hashtag: boolean;
  readonly sentence: number;
  /** First word of its sentence (a capital there says little). */
  readonly opening: boolean;
}

/** One source's text, folded and cut into tokens and sentences, once. */
export interface Reading {
  readonly source: Source;
  readonly raw: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** Index of each sentence's first token; one entry more, for the end. */
  readonly sentences: readonly number[];
}

const EMOJI = new Letters('[\\p{Emoji_Modifier}\\u{1f1e6}-\\u{1f1ff}]');
const LINK =
  /(?:https?:\/\/|www\.)[^\s]{1,2048}|[a-z0-9][a-z0-9-]{1,62}\.(?:nl|com|org|be|eu|net|school|sch|io)(?:\/[^\s]{0,2048})?(?![a-z0-9])/y;
const OPENS_ADDRESS = /[a-z0-9._%+]/;
const TAGGED = new Letters('[\\p{L}]');
const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}/y;
const MENTION = /@[a-z0-9_][a-z0-9_.-]{0,62}/y;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'dhr mevr mw mr dr drs ing ir prof st o.a bijv bv nl evt ca incl excl gr tel nr blz jl a.s vs resp ivm mbt tav z.o.z d.w.z m.a.w e.d enz i.p.v t.a.v'.split(
    ' ',
  ),
);

/** The same string for the same word: what is remembered of a word is then found by the string itself. */
const once = remembering((word) => word);

const STRETCH = /([a-z])\1{2,}/g;

/** Whether some letter stands three times or more in a row. */
function stretched(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2) && isSmall(code)) return true;
  }
  return false;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Cuts a text into tokens. Never throws; linear in the text's length. */
export function read(source: Source, raw: string): Reading {
  const folded = fold(raw);
  const text = folded.text;
  const tokens: Token[] = [];
  const sentences: number[] = [0];
  let sentence = 0;
  let opening = true;
  let glued = false;
  let tagged = false;
  let runEnd = 0;
  let lastAt = 0;
  let lastDot = 0;

  const push = (kind: TokenKind, start: number, end: number): void => {
    const spelled = once(text.slice(start, end));
    const isWord = kind === 'word';
    const index = tokens.length;
    const hashtag = tagged;
    const opens = opening && (isWord || kind === 'number');
    let capital = false;
    let shouted = false;
    if (isWord && !isSmall(raw.charCodeAt(folded.starts[start]!))) {
      const own = raw.slice(folded.starts[start], folded.ends[end - 1]);
      const lower = own.toLowerCase();
      capital = own[0] !== own[0]!.toLowerCase();
      shouted = own.length > 1 && own !== lower && own === own.toUpperCase();
    }
    if (isWord && stretched(text, start, end)) {
      const fold = spelled.replace(STRETCH, '$1$1');
      const squeezed = spelled.replace(STRETCH, '$1');
      tokens.push({
        index, kind, start, end, fold, squeezed, capital, shouted, glued, hashtag, sentence, opening: opens,
      }); // prettier-ignore
    } else {
      tokens.push({
        index, kind, start, end, fold: spelled, capital, shouted, glued, hashtag, sentence, opening: opens,
      }); // prettier-ignore
    }
    if (isWord || kind === 'number' || kind === 'mention') opening = false;
    glued = true;
  };
  const close = (): void => {
    if (tokens.length === sentences[sentences.length - 1]) return;
    sentences.push(tokens.length);
    sentence++;
    opening = true;
  };
  const sticky = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match ? at + match[0].length : at;
  };

  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    if (character === ' ') {
      glued = tagged = false;
      at++;
      continue;
    }
    if (character === '\n') {
      push('break', at, at + 1);
      glued = tagged = false;
      close();
      at++;
      continue;
    }
    if (!tagged && OPENS_ADDRESS.test(character) && (at === 0 || !isWordPart(text[at - 1]!))) {
      // Only where a scan can succeed: each run of characters is looked through once, so this stays linear.
      if (at >= runEnd) {
        runEnd = endOfRun(text, at);
        const run = text.slice(at, runEnd);
        lastAt = at + run.lastIndexOf('@');
        lastDot = at + run.lastIndexOf('.', run.length - 2);
      }
      if (lastAt > at && runEnd - at <= 320) {
        const end = sticky(EMAIL, at);
        if (end > at) {
          push('email', at, end);
          at = end;
          continue;
        }
      }
      if (lastDot > at) {
        const end = sticky(LINK, at);
        if (end > at) {
          push('link', at, end);
          at = end;
          continue;
        }
      }
    }
    if (character === '@') {
      const end = sticky(MENTION, at);
      if (end > at) {
        const trimmed = text[end - 1] === '.' || text[end - 1] === '-' ? end - 1 : end;
        push('mention', at, trimmed);
        at = trimmed;
        continue;
      }
    }
    if (character === '#' && at + 1 < text.length && opensTag(text[at + 1]!)) {
      push('mark', at, at + 1);
      tagged = true;
      at++;
      continue;
    }
    if (isDigit(character)) {
      let end = at + 1;
      while (end < text.length && isDigit(text[end]!)) end++;
      push('number', at, end);
      at = end;
      continue;
    }
    const surrogate = text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff;
    const whole = surrogate ? String.fromCodePoint(text.codePointAt(at)!) : character;
    if (isLetter(whole)) {
      let end = at + whole.length;
      while (end < text.length) {
        const next = text[end]!;
        // camelCase inside a hashtag starts a new word there.
        if (tagged && isHump(folded, end)) break;
        if (isLetter(next)) end++;
        else if (next === "'" && end + 1 < text.length && isLetter(text[end + 1]!)) end++;
        else break;
      }
      push('word', at, end);
      at = end;
      continue;
    }
    if (
      character === "'" &&
      !glued &&
      text[at + 1] !== undefined &&
      /^'[stnkm]\b/.test(text.slice(at, at + 3))
    ) {
      push('word', at, at + 2);
      at += 2;
      continue;
    }
    push(character > '\x7f' && isEmoji(whole) ? 'emoji' : 'mark', at, at + whole.length);
    at += whole.length;
    if (character !== '_') tagged = tagged && character === "'";
    if (character === '!' || character === '?') {
      while (at < text.length && /[!?.]/.test(text[at]!)) {
        push('mark', at, at + 1);
        at++;
      }
      close();
    } else if (character === '.' && endsSentence(text, at - 1, tokens)) {
      while (at < text.length && /[!?.]/.test(text[at]!)) {
        push('mark', at, at + 1);
        at++;
      }
      close();
    }
  }
  close();
  if (sentences[sentences.length - 1] !== tokens.length) sentences.push(tokens.length);
  return { source, raw, folded, tokens, sentences };
}

/** Where the run of non-space characters that begins at `at` ends. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end++;
  return end;
}

/** `\p{L}\p{M}0-9`, the common ones without the pattern. */
function isWordPart(character: string): boolean {
  return isDigit(character) || isLetter(character);
}

/** The common letters by their code; asking the pattern costs more than all else in a word. */
function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character > '\x7f' && isUnicodeLetter(character));
}

function isEmoji(character: string): boolean {
  return isPicture(character) || EMOJI.wide.test(character);
}

/** `\p{L}0-9` */
function opensTag(character: string): boolean {
  return character > '\x7f' ? TAGGED.wide.test(character) : isWordPart(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isHump(folded: Folded, at: number): boolean {
  const here = folded.raw[folded.starts[at]!]!;
  const before = folded.raw[folded.starts[at - 1]!]!;
  return here !== here.toLowerCase() && before !== before.toUpperCase();
}

function endsSentence(text: string, at: number, tokens: readonly Token[]): boolean {
  const next = text[at + 1];
  if (next === '.') return true;
  if (next !== undefined && next !== ' ' && next !== '\n' && !/["')\]]/.test(next)) return false;
  const before = tokens[tokens.length - 2];
  if (before === undefined) return true;
  if (before.kind === 'number') return next === undefined || /[^a-z0-9]/.test(next);
  return !(ABBREVIATIONS.has(before.fold) || (before.fold.length === 1 && before.kind === 'word'));
}

/** The writer's own characters behind tokens `first` up to and including `last`, as a signal. */
export function signalAt(
  reading: Reading,
  detector: string,
  rule: string,
  first: number,
  last = first,
): Signal {
  return signalSpan(reading, detector, rule, reading.tokens[first]!.start, reading.tokens[last]!.end);
}

/** The same for a span of the folded text. */
export function signalSpan(
  reading: Reading,
  detector: string,
  rule: string,
  start: number,
  end: number,
): Signal {
  const span = unfoldSpan(reading.folded, start, end);
  return { detector, source: reading.source, ...span, text: reading.raw.slice(span.start, span.end), rule };
}

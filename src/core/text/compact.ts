/**
 * Numbers and word lists as plain characters, so that tables can be written into the script: small, quick to read
 * back, and no line is longer for a quote or backslash that must be escaped.
 */
const BASE = 45;
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const BACKTICK = '`'.charCodeAt(0);

function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Digits in base 45, the highest first; a digit that another follows is written 45 higher. Below 65,536. */
export function writeNumber(number: number): string {
  if (!(number >= 0 && number < 0x10000)) throw new Error(`no such number: ${number}`);
  let text = digit(number % BASE);
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = digit(BASE + (rest % BASE)) + text;
  return text;
}

/** All numbers written behind each other, read in one go. */
export function readNumbers(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  let count = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = code < BACKSLASH ? code - FIRST : code - FIRST - 1;
    if (value < BASE) {
      numbers[count++] = number * BASE + value;
      number = 0;
    } else number = number * BASE + value - BASE;
  }
  return numbers.subarray(0, count);
}

const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
/** So many letters begin all words of one drawer. */
const KEY = 2;

export function drawerOf(word: string): string {
  return word.length > KEY ? word.slice(0, KEY) : word;
}

/**
 * Words in order, in a line for each beginning: that beginning, and of each word a capital (how many letters it shares
 * with the one before it, A = none) and the rest.
 */
export function writeWords(sorted: readonly string[]): string {
  let text = '';
  let drawer: string | undefined;
  let before = '';
  for (const word of sorted) {
    if (/[A-Z\n]/.test(word)) throw new Error(`no folded word: ${word}`);
    if (drawerOf(word) !== drawer) {
      text += (drawer === undefined ? '' : '\n') + (drawer = drawerOf(word));
      before = '';
    }
    const rest = word.slice(KEY);
    let shared = 0;
    while (shared < Z - A && shared < rest.length && rest[shared] === before[shared]) shared++;
    text += String.fromCharCode(A + shared) + rest.slice(shared);
    before = rest;
  }
  return text;
}

/** Where a word stands: its line, and its place in it. */
export interface WordPlace {
  readonly drawer: number;
  readonly at: number;
}

const WORD = /[A-Z][^A-Z]*/g;

/** Words written so. They stay as they are written: a draft asks for few of them. */
export class Words {
  private readonly lines: readonly string[];

  constructor(text: string) {
    this.lines = text === '' ? [] : text.split('\n');
  }

  has(word: string): boolean {
    return this.find(word) !== undefined;
  }

  find(word: string): WordPlace | undefined {
    const drawer = this.drawerFor(drawerOf(word));
    if (drawer < 0) return undefined;
    const line = this.lines[drawer]!;
    // Words that begin alike in one letter more stand together, the first of them behind an A.
    const from = word.length > KEY ? line.indexOf(`A${word[KEY]!}`) : keyLength(line);
    if (from < 0) return undefined;
    const next = line.indexOf('A', from + 1);
    const at = placeIn(line.slice(from, next < 0 ? undefined : next).match(WORD)!, word);
    return at < 0 ? undefined : { drawer, at: at + capitalsIn(line.slice(0, from)) };
  }

  /** Lines are in order of their beginnings. */
  private drawerFor(key: string): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const line = this.lines[middle]!;
      const found = line.slice(0, keyLength(line));
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function capitalsIn(text: string): number {
  return text.replace(/[^A-Z]+/g, '').length;
}

/** The place of a word among some in order, -1 when it isn't there. Nothing is spelled out: what is shared tells it. */
function placeIn(written: readonly string[], word: string): number {
  // So many letters of the word are those of the one looked at last, which comes before it.
  let alike = KEY;
  for (let at = 0; at < written.length; at++) {
    const piece = written[at]!;
    const shared = KEY + piece.charCodeAt(0) - A;
    if (shared > alike) continue;
    // From here on all differ from it sooner, and come after it; Z only says: at least so many.
    if (shared < alike) {
      if (piece.charCodeAt(0) !== Z) return -1;
      alike = shared;
    }
    let next = 1;
    while (next < piece.length && piece.charCodeAt(next) === word.charCodeAt(alike)) {
      next++;
      alike++;
    }
    if (next === piece.length) {
      if (alike >= word.length) return at;
    } else if (!(piece.charCodeAt(next) < word.charCodeAt(alike))) return -1;
  }
  return -1;
}

function keyLength(line: string): number {
  let length = 0;
  while (length < KEY && !isCapital(line.charCodeAt(length))) length++;
  return length;
}

function isCapital(code: number): boolean {
  return code >= A && code <= Z;
}

/** All of them, in order. */
export function readWords(text: string): string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const key = line.slice(0, keyLength(line));
    let rest = '';
    return line.match(WORD)!.map((piece) => {
      rest = rest.slice(0, piece.charCodeAt(0) - A) + piece.slice(1);
      return key + rest;
    });
  });
}

const ZERO = '0'.charCodeAt(0);
/** How many digits there are in a record (see `lexicon.ts`): the rest of ASCII divides records. */
export const DIGITS = '~'.charCodeAt(0) - ZERO + 1 - 2;

/** A digit of a record, from 0 on. */
export function writeDigit(value: number): string {
  if (!(value >= 0 && value < DIGITS)) throw new Error(`no digit: ${value}`);
  let code = ZERO + value;
  if (code >= BACKSLASH) code++;
  if (code >= BACKTICK) code++;
  return String.fromCharCode(code);
}

export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - ZERO - (code > BACKTICK ? 2 : code > BACKSLASH ? 1 : 0);
}

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
  private readonly text: string;
  /** By their beginning: which line it is. */
  private drawers: ReadonlyMap<string, number> | undefined;

  constructor(text: string) {
    this.text = `\n${text}\n`;
  }

  has(word: string): boolean {
    return this.placeInLine(word) >= 0;
  }

  find(word: string): WordPlace | undefined {
    const at = this.placeInLine(word);
    if (at < 0) return undefined;
    this.drawers ??= drawersOf(this.text);
    return { drawer: this.drawers.get(drawerOf(word))!, at };
  }

  /** -1 when it isn't there. */
  private placeInLine(word: string): number {
    const key = drawerOf(word);
    // The first word of a line shares nothing.
    const begin = this.text.indexOf(`\n${key}A`) + 1;
    if (begin === 0) return -1;
    const line = this.text.slice(begin, this.text.indexOf('\n', begin));
    // Words that begin alike in one letter more stand together, the first of them behind an A.
    const from = word.length > KEY ? line.indexOf(`A${word[KEY]!}`) : key.length;
    if (from < 0) return -1;
    const next = line.indexOf('A', from + 1);
    const at = placeIn(line.slice(from, next < 0 ? undefined : next).match(WORD)!, word);
    return at < 0 ? -1 : at + capitalsIn(line.slice(0, from));
  }
}

function drawersOf(text: string): ReadonlyMap<string, number> {
  const drawers = new Map<string, number>();
  let begin = 1;
  for (let drawer = 0; begin < text.length; drawer++) {
    drawers.set(text.slice(begin, text.indexOf('A', begin)), drawer);
    begin = text.indexOf('\n', begin) + 1;
  }
  return drawers;
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

/** The first word of a line shares nothing, which its A says. */
function keyLength(line: string): number {
  return line.indexOf('A');
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

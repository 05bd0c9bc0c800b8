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

/** Digits in base 45, the highest first; a digit that another follows is written 45 higher. */
export function writeNumber(number: number): string {
  let text = digit(number % BASE);
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = digit(BASE + (rest % BASE)) + text;
  return text;
}

/** Reads numbers back, one after another. */
export class Numbers {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    let number = 0;
    for (;;) {
      const code = this.text.charCodeAt(this.at++);
      const value = code < BACKSLASH ? code - FIRST : code - FIRST - 1;
      if (value < BASE) return number * BASE + value;
      number = number * BASE + value - BASE;
    }
  }
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

/** Words written so. A drawer is opened when a first word is looked for in it: a draft needs few of them. */
export class Words {
  private readonly lines: readonly string[];
  private readonly drawers = new Map<string, number>();
  private readonly places: (ReadonlyMap<string, number> | undefined)[] = [];

  constructor(text: string) {
    this.lines = text === '' ? [] : text.split('\n');
    for (let drawer = 0; drawer < this.lines.length; drawer++) {
      const line = this.lines[drawer]!;
      this.drawers.set(line.slice(0, keyLength(line)), drawer);
    }
  }

  has(word: string): boolean {
    return this.find(word) !== undefined;
  }

  find(word: string): WordPlace | undefined {
    const drawer = this.drawers.get(drawerOf(word));
    if (drawer === undefined) return undefined;
    const places = (this.places[drawer] ??= opened(this.lines[drawer]!));
    const at = places.get(word.slice(KEY));
    return at === undefined ? undefined : { drawer, at };
  }
}

function isCapital(code: number): boolean {
  return code >= A && code <= Z;
}

function keyLength(line: string): number {
  let length = 0;
  while (length < KEY && !isCapital(line.charCodeAt(length))) length++;
  return length;
}

/** The words of a line without their beginning, each with its place. */
function opened(line: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let rest = '';
  for (let at = keyLength(line), place = 0; at < line.length; place++) {
    let end = at + 1;
    while (end < line.length && !isCapital(line.charCodeAt(end))) end++;
    rest = rest.slice(0, line.charCodeAt(at) - A) + line.slice(at + 1, end);
    places.set(rest, place);
    at = end;
  }
  return places;
}

/** All of them, in order. */
export function readWords(text: string): string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const key = line.slice(0, keyLength(line));
    return [...opened(line).keys()].map((rest) => key + rest);
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

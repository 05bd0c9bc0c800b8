/**
 * Numbers and word lists as plain characters, so that tables can be written into the script: small, quick to read
 * back, and no line is longer for a quote or backslash that must be escaped.
 */
const BASE = 45;
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

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
    if (word.slice(0, KEY) !== drawer) {
      text += (drawer === undefined ? '' : '\n') + (drawer = word.slice(0, KEY));
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

/** Words written so. A drawer is opened when a first word is looked for in it: a draft needs few of them. */
export class Words {
  private readonly drawers = new Map<string, string | ReadonlyMap<string, number>>();
  private count = 0;

  constructor(text: string) {
    if (text === '') return;
    // Of each line its capitals: as many as it has words.
    const capitals = text.replace(/[^A-Z\n]+/g, '').split('\n');
    text.split('\n').forEach((line, index) => {
      this.drawers.set(line.slice(0, line.search(/[A-Z]/)), `${this.count} ${line}`);
      this.count += capitals[index]!.length;
    });
  }

  get size(): number {
    return this.count;
  }

  has(word: string): boolean {
    return this.placeOf(word) >= 0;
  }

  /** Its place in the order; -1 when it isn't among them. */
  placeOf(word: string): number {
    const key = word.length > KEY ? word.slice(0, KEY) : word;
    let drawer = this.drawers.get(key);
    if (drawer === undefined) return -1;
    if (typeof drawer === 'string') this.drawers.set(key, (drawer = opened(drawer, key)));
    return drawer.get(word.slice(KEY)) ?? -1;
  }
}

function opened(drawer: string, key: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const space = drawer.indexOf(' ');
  let place = Number(drawer.slice(0, space));
  let rest = '';
  for (const piece of drawer.slice(space + 1 + key.length).match(/[A-Z][^A-Z]*/g)!) {
    rest = rest.slice(0, piece.charCodeAt(0) - A) + piece.slice(1);
    places.set(rest, place++);
  }
  return places;
}

/** All of them, in order. */
export function readWords(text: string): string[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line) => {
    const key = line.slice(0, line.search(/[A-Z]/));
    return [...opened(`0 ${line}`, key).keys()].map((rest) => key + rest);
  });
}

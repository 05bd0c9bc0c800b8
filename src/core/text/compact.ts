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

/** Words in order, each as a capital (how many letters it shares with the one before: A = none) and the rest of it. */
export function writeWords(sorted: readonly string[]): string {
  let text = '';
  let before = '';
  for (const word of sorted) {
    if (/[A-Z]/.test(word)) throw new Error(`a folded word has no capitals: ${word}`);
    let shared = 0;
    while (shared < Z - A && shared < word.length && word[shared] === before[shared]) shared++;
    text += String.fromCharCode(A + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

export function readWords(text: string): string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (piece) => (word = word.slice(0, piece.charCodeAt(0) - A) + piece.slice(1)),
  );
}

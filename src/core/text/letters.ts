/**
 * A pattern with Unicode's classes, which are dear to compile and to ask. Nearly every text and word is ASCII: for those
 * a plain pattern that comes to the same is asked, and each of the two is made when it is first needed. In the source a
 * class of Unicode's always stands within brackets.
 */
export class Letters {
  private plain: RegExp | undefined;
  private full: RegExp | undefined;

  constructor(
    private readonly source: string,
    private readonly flags = '',
  ) {}

  for(text: string): RegExp {
    return ASCII.test(text) ? (this.plain ??= new RegExp(inAscii(this.source), this.flags)) : this.wide;
  }

  /** For text that isn't ASCII. */
  get wide(): RegExp {
    return (this.full ??= new RegExp(this.source, `u${this.flags}`));
  }
}

const ASCII = /^[\0-\x7f]*$/;

/** What Unicode's classes hold of ASCII; the others hold nothing of it. */
const CLASSES: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', N: '0-9' };

function inAscii(source: string): string {
  return source.replace(/\\p\{(\w+)\}/g, (_, name: string) => CLASSES[name] ?? '');
}

const LETTERS = new Letters('[^\\p{L}]+');
const NAMES = new Letters("[^\\p{L}']+");
const WORDS = new Letters("[^\\p{L}\\p{N}']+");
const PARTS = new Letters("[\\p{L}']+|[0-9]+", 'g');
const REST = new Letters('[^\\p{L}\\p{N}]', 'g');

function split(text: string, between: Letters): string[] {
  return text.split(between.for(text)).filter((part) => part !== '');
}

/** Runs of letters. */
export function lettersIn(text: string): string[] {
  return split(text, LETTERS);
}

/** Runs of letters and apostrophes. */
export function namesIn(text: string): string[] {
  return split(text, NAMES);
}

/** Runs of letters, digits and apostrophes. */
export function wordsIn(text: string): string[] {
  return split(text, WORDS);
}

/** Runs of letters and apostrophes, and runs of digits. */
export function partsOf(text: string): string[] {
  return text.match(PARTS.for(text)) ?? [];
}

/** Without all that is neither a letter nor a digit. */
export function squash(text: string): string {
  return text.replace(REST.for(text), '');
}

const MARK = new Letters('[\\p{M}]');
/** Where nearly all emoji are; nothing else is there. */
const PICTURES = [
  [0x1f400, 0x1f4fd],
  [0x1f5fa, 0x1f64f],
  [0x1f947, 0x1f9ff],
] as const;
const PICTURE = new Letters('[\\p{Extended_Pictographic}]');

/** Unicode's marks; of the characters that are met most, by their number. */
export function isMark(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x370) return code >= 0x300;
  if ((code >= 0x2000 && code < 0x20d0) || (code >= 0x1f000 && code < 0x20000)) return false;
  return MARK.wide.test(character);
}

const LETTER = new Letters('[\\p{L}\\p{M}]');

/** Unicode's letters and marks. Those that are met most, by their number. */
export function isLetter(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x250) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : LATIN_LETTERS.includes(code);
  if (code >= 0xd800 && code < 0xe000) return false;
  if ((code >= 0x2000 && code < 0x2071) || (code >= 0x2190 && code < 0x2c00)) return false;
  if (code >= 0x1f000 && code < 0x1fb00) return false;
  return LETTER.wide.test(character);
}
const LATIN_LETTERS: readonly number[] = [0xaa, 0xb5, 0xba];

/** Unicode's `Extended_Pictographic`: emoji and what may become one. Those that are met most, by their number. */
export function isPicture(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0xa9 || (code > 0xae && code < 0x203c)) return false;
  if (code >= 0x1f400 && PICTURES.some(([first, last]) => code >= first && code <= last)) return true;
  return PICTURE.wide.test(character);
}

export function hasPicture(text: string): boolean {
  if (ASCII.test(text)) return false;
  for (const character of text) if (isPicture(character)) return true;
  return false;
}

import { isMark } from './letters';

/**
 * Folding: one canonical spelling to match against, with a way back to the writer's own characters.
 * Lower case, no accents (NFD), look-alike letters to Latin (after Unicode UTS #39 confusables, the Cyrillic
 * and Greek letters that pass for Latin ones), full-width forms to ASCII, no zero-width characters, plain quotes,
 * dashes and spaces.
 */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its character starts in `raw`. One entry more, for the end. */
  readonly starts: ArrayLike<number>;
  /** For each UTF-16 unit of `text`: where its character ends in `raw`. */
  readonly ends: ArrayLike<number>;
}

const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    а: 'a', в: 'b', е: 'e', ё: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ѕ: 's',
    і: 'i', ї: 'i', ј: 'j', ԁ: 'd', ԛ: 'q', ԝ: 'w', α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o',
    ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe',
    ĳ: 'ij', ŉ: "'n", ħ: 'h', ŧ: 't', ƒ: 'f', ɑ: 'a', ɡ: 'g',
    '’': "'", '‘': "'", 'ʼ': "'", '´': "'", '`': "'", '′': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
    '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '…': '...', '＃': '#', '＠': '@',
  }),
); // prettier-ignore

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const SPACE = /[\u0009\u000b\u000c\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  const lower = character.toLowerCase();
  const direct = LOOK_ALIKES.get(lower);
  if (direct !== undefined) return direct;
  let bare = '';
  // NFKD also opens full-width letters, ligatures and mathematical alphabets.
  for (const part of lower.normalize('NFKD')) {
    if (isMark(part) || INVISIBLE.test(part)) continue;
    const small = part.toLowerCase();
    bare += SPACE.test(small) ? ' ' : (LOOK_ALIKES.get(small) ?? small);
  }
  return bare;
}

/** ASCII that folds to itself or its small letter: all but tab, carriage return and backtick. */
function isPlain(code: number): boolean {
  return code < 0x80 && code !== 9 && code !== 13 && code !== 96;
}

const foldedCharacters = new Map<string, string>();

/** The longest that one character folds to is 18. */
const LONGEST = 32;

/** Folds any string, lone surrogates included; never throws. Linear in its length. */
export function fold(raw: string): Folded {
  // Numbers of a fixed size: lists that grow would keep the collector of garbage busy for a long text.
  let starts = new Uint32Array(raw.length + LONGEST);
  let ends = new Uint32Array(raw.length + LONGEST);
  let text = '';
  let count = 0;
  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at);
    let next = at + 1;
    let out: string;
    if (isPlain(code)) {
      // A run at a time: nearly all of a text is this.
      while (next < raw.length && isPlain(raw.charCodeAt(next))) next++;
      text += raw.slice(at, next).toLowerCase();
      while (at < next) {
        starts[count] = at++;
        ends[count++] = at;
      }
      continue;
    }
    if (code < 0x80) {
      out = code === 9 ? ' ' : code === 96 ? "'" : raw.charCodeAt(next) === 10 ? '' : '\n';
    } else {
      const character = String.fromCodePoint(raw.codePointAt(at)!);
      next = at + character.length;
      let known = foldedCharacters.get(character);
      if (known === undefined) {
        known = foldCharacter(character);
        if (foldedCharacters.size < 4096) foldedCharacters.set(character, known);
      }
      out = known;
    }
    if (count + raw.length - at + LONGEST > starts.length) {
      starts = larger(starts);
      ends = larger(ends);
    }
    for (let unit = 0; unit < out.length; unit++) {
      starts[count] = at;
      ends[count++] = next;
    }
    // A mark or joiner that folds to nothing belongs to the character before it.
    if (out === '' && count > 0 && code >= 0x80 && ends[count - 1] === at) ends[count - 1] = next;
    text += out;
    at = next;
  }
  starts[count] = raw.length;
  return { raw, text, starts: starts.subarray(0, count + 1), ends: ends.subarray(0, count) };
}

function larger(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * numbers.length);
  copy.set(numbers);
  return copy;
}

/** Small letters are all there is to it: so is nearly every word. */
const PLAIN = /^[\0-\x08\n\x0b\x0c\x0e-_a-\x7f]*$/;

/** The folded spelling alone, for word lists and comparisons. */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : fold(word).text;
}

/** A span of the folded text as a span of the raw text. */
export function unfoldSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: folded.starts[start] ?? 0, end: folded.starts[start] ?? 0 };
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? folded.raw.length };
}

import { foldWord } from './fold';
import type { Reading, Token } from './reading';

/**
 * Phrases over tokens: a word list that knows a little grammar. One phrase a line; `//` starts a comment. Parts are
 * divided by spaces:
 *
 * | part          | means                                                         |
 * |---------------|---------------------------------------------------------------|
 * | `ziek`        | this word (folded; a stretched "zieeek" counts too)            |
 * | `ziek\|beroerd` | one of these words                                          |
 * | `pest*`       | a word that begins so                                         |
 * | `*pesten`     | a word that ends so (compounds)                               |
 * | `*medicat*`   | a word that holds it                                          |
 * | `<child>`     | a word of the class `child` (see `PhraseList`)                |
 * | `<num>`       | a number, in digits                                           |
 * | `~3`          | up to three tokens of any kind in between, same sentence      |
 * | `word?`       | may be missing                                                |
 * | `~3-<class>`  | the same, but none of those tokens may be of that class        |
 * | `!word`       | (first or last part) not preceded / followed by this          |
 *
 * Each word is compared with the lists once and remembered (up to a bound); after that a token costs two look-ups,
 * so matching is linear in the text for a fixed list.
 */
export interface PhraseMatch {
  /** The phrase as written in the list: the rule that explains the match. */
  readonly phrase: string;
  /** What the list says of it. */
  readonly tag: string;
  readonly first: number;
  readonly last: number;
}

/** Word classes a phrase may name: class name → words, or forms with `*` as above. */
export type Classes = Readonly<Record<string, readonly string[]>>;

type Test = (token: Token) => boolean;
interface Part {
  /** The plain words it may be; null when it holds wildcards or numbers. */
  readonly keys: readonly string[] | null;
  readonly test: Test;
  readonly gap: number;
  readonly barrier: Test | undefined;
  readonly optional: boolean;
}
interface Phrase {
  readonly source: string;
  readonly tag: string;
  readonly parts: readonly Part[];
  readonly notBefore: Test | undefined;
  readonly notAfter: Test | undefined;
}
interface Opener {
  readonly test: Test;
  readonly phrase: Phrase;
}

/** Words remembered at most, for a page that is open for days. */
const REMEMBERED = 4096;
const NONE: readonly Phrase[] = [];

export class Phrases {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly wild: Opener[] = [];
  private readonly seen = new Map<string, readonly Phrase[]>();

  /** `lists`: tag → lines. Throws on a phrase that names an unknown class: a list is checked when it is loaded. */
  constructor(lists: Readonly<Record<string, string>>, classes: Classes = {}) {
    const compiled = compileClasses(classes);
    for (const [tag, lines] of Object.entries(lists)) {
      for (const line of lines.split('\n')) {
        const source = line.replace(/\/\/.*$/, '').trim();
        if (source !== '') this.add(compilePhrase(source, tag, compiled));
      }
    }
  }

  private add(phrase: Phrase): void {
    // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
    const openers: Part[] = [];
    for (const part of phrase.parts) {
      openers.push(part);
      if (!part.optional) break;
    }
    if (openers.some((part) => part.keys === null)) {
      this.wild.push({ phrase, test: (token) => openers.some((part) => part.test(token)) });
      return;
    }
    for (const key of new Set(openers.flatMap((part) => part.keys ?? []))) {
      const list = this.byWord.get(key);
      if (list) list.push(phrase);
      else this.byWord.set(key, [phrase]);
    }
  }

  /** The phrases this token can open. */
  private openedBy(token: Token): readonly Phrase[] {
    const key = token.squeezed === undefined ? token.fold : `${token.fold} ${token.squeezed}`;
    let list = this.seen.get(key);
    if (list === undefined) {
      const plain = this.byWord.get(token.fold) ?? NONE;
      const also = token.squeezed === undefined ? NONE : (this.byWord.get(token.squeezed) ?? NONE);
      const wild = this.wild.filter((opener) => opener.test(token)).map((opener) => opener.phrase);
      list = also.length + wild.length === 0 ? plain : [...new Set([...plain, ...also, ...wild])];
      if (this.seen.size >= REMEMBERED) this.seen.clear();
      this.seen.set(key, list);
    }
    return list;
  }

  /** Every match, in order of where it begins; overlapping ones included. */
  match(reading: Pick<Reading, 'tokens'>): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const { tokens } = reading;
    for (const token of tokens) {
      if (token.kind === 'break') continue;
      for (const phrase of this.openedBy(token)) {
        const last = matchFrom(phrase.parts, 0, tokens, token.index);
        if (last < token.index) continue;
        if (phrase.notBefore && token.index > 0 && phrase.notBefore(tokens[token.index - 1]!)) continue;
        if (phrase.notAfter && tokens[last + 1] && phrase.notAfter(tokens[last + 1]!)) continue;
        found.push({ phrase: phrase.source, tag: phrase.tag, first: token.index, last });
      }
    }
    return found;
  }
}

/** Index of the last token matched, or -1. Gaps are small constants, so the depth and width are bounded. */
function matchFrom(parts: readonly Part[], at: number, tokens: readonly Token[], index: number): number {
  if (at === parts.length) return index - 1;
  const part = parts[at]!;
  const sentence = tokens[index - 1]?.sentence ?? tokens[index]?.sentence;
  for (let skip = 0; skip <= part.gap; skip++) {
    const token = tokens[index + skip];
    if (token === undefined || (at > 0 && token.sentence !== sentence)) break;
    if (part.test(token)) {
      const last = matchFrom(parts, at + 1, tokens, index + skip + 1);
      if (last >= 0) return last;
    }
    if (part.barrier?.(token)) break;
  }
  return part.optional ? matchFrom(parts, at + 1, tokens, index) : -1;
}

function compileClasses(classes: Classes): Map<string, Part> {
  const compiled = new Map<string, Part>();
  compiled.set(
    'num',
    part(null, (token) => token.kind === 'number'),
  );
  for (const [name, words] of Object.entries(classes)) compiled.set(name, compileWords(words));
  return compiled;
}

function part(keys: readonly string[] | null, test: Test): Part {
  return { keys, test, gap: 0, barrier: undefined, optional: false };
}

/** A test for words that may carry `*`; `keys` when all of them are plain, so that they can be indexed. */
function compileWords(words: readonly string[]): Part {
  const plain = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const holds: string[] = [];
  for (const word of words) {
    const bare = foldWord(word.replaceAll('*', ''));
    if (word.startsWith('*') && word.endsWith('*')) holds.push(bare);
    else if (word.endsWith('*')) starts.push(bare);
    else if (word.startsWith('*')) ends.push(bare);
    else plain.add(bare);
  }
  if (starts.length + ends.length + holds.length === 0) {
    return part([...plain], (token) => {
      return plain.has(token.fold) || (token.squeezed !== undefined && plain.has(token.squeezed));
    });
  }
  const seen = new Map<string, boolean>();
  const matches = (word: string): boolean => {
    let known = seen.get(word);
    if (known === undefined) {
      known =
        plain.has(word) ||
        starts.some((start) => word.startsWith(start)) ||
        ends.some((end) => word.endsWith(end)) ||
        holds.some((hold) => word.includes(hold));
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(word, known);
    }
    return known;
  };
  return part(
    null,
    (token) => matches(token.fold) || (token.squeezed !== undefined && matches(token.squeezed)),
  );
}

function compilePhrase(source: string, tag: string, classes: ReadonlyMap<string, Part>): Phrase {
  const parts: Part[] = [];
  let gap = 0;
  let barrier: Test | undefined;
  let notBefore: Test | undefined;
  let notAfter: Test | undefined;
  for (const piece of source.split(/\s+/)) {
    const skip = /^~(\d+)(?:-(.+))?$/.exec(piece);
    if (skip) {
      gap = Number(skip[1]);
      if (skip[2] !== undefined) barrier = compilePart(skip[2], classes, source).test;
      continue;
    }
    const negated = piece.startsWith('!') && piece.length > 1;
    const optional = piece.endsWith('?') && piece.length > 1;
    const body = piece.slice(negated ? 1 : 0, optional ? -1 : undefined);
    const compiled = compilePart(body, classes, source);
    if (negated) {
      if (parts.length === 0) notBefore = compiled.test;
      else notAfter = compiled.test;
      continue;
    }
    parts.push({ ...compiled, gap, barrier, optional });
    gap = 0;
    barrier = undefined;
  }
  if (parts.every((each) => each.optional)) throw new Error(`phrase without a fixed part: ${source}`);
  return { source, tag, parts, notBefore, notAfter };
}

function compilePart(body: string, classes: ReadonlyMap<string, Part>, source: string): Part {
  const alternatives = body.split('|');
  const named = alternatives.filter((word) => /^<.+>$/.test(word));
  const own = alternatives.filter((word) => !/^<.+>$/.test(word));
  const parts = named.map((word) => {
    const known = classes.get(word.slice(1, -1));
    if (!known) throw new Error(`unknown class ${word} in phrase: ${source}`);
    return known;
  });
  if (own.length > 0) parts.push(compileWords(own));
  if (parts.length === 1) return parts[0]!;
  const keys = parts.every((each) => each.keys !== null) ? parts.flatMap((each) => each.keys ?? []) : null;
  return part(keys, (token) => parts.some((each) => each.test(token)));
}

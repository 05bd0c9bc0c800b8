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
 * | `!word`       | (first or last part) not preceded / followed by this          |
 *
 * Matching looks each token up once, so it is linear in the text for a fixed list.
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
  readonly keys: readonly string[] | null;
  readonly test: Test;
  readonly gap: number;
  readonly optional: boolean;
}
interface Phrase {
  readonly source: string;
  readonly tag: string;
  readonly parts: readonly Part[];
  readonly notBefore: Test | undefined;
  readonly notAfter: Test | undefined;
}

export class Phrases {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly rest: Phrase[] = [];

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
      this.rest.push(phrase);
      return;
    }
    for (const key of new Set(openers.flatMap((part) => part.keys ?? []))) {
      const list = this.byWord.get(key);
      if (list) list.push(phrase);
      else this.byWord.set(key, [phrase]);
    }
  }

  /** Every match, in order of where it begins; overlapping ones included. */
  match(reading: Reading): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const { tokens } = reading;
    for (const token of tokens) {
      if (token.kind === 'break') continue;
      const seen = this.byWord.get(token.fold);
      const also = token.squeezed === undefined ? undefined : this.byWord.get(token.squeezed);
      for (const list of [seen, also, this.rest]) {
        if (!list) continue;
        for (const phrase of list) {
          const last = matchFrom(phrase.parts, 0, tokens, token.index);
          if (last < token.index) continue;
          if (phrase.notBefore && token.index > 0 && phrase.notBefore(tokens[token.index - 1]!)) continue;
          if (phrase.notAfter && tokens[last + 1] && phrase.notAfter(tokens[last + 1]!)) continue;
          found.push({ phrase: phrase.source, tag: phrase.tag, first: token.index, last });
        }
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
  }
  return part.optional ? matchFrom(parts, at + 1, tokens, index) : -1;
}

function compileClasses(classes: Classes): Map<string, Part> {
  const compiled = new Map<string, Part>();
  compiled.set('num', {
    keys: null,
    test: (token) => token.kind === 'number',
    gap: 0,
    optional: false,
  });
  for (const [name, words] of Object.entries(classes)) compiled.set(name, compileWords(words));
  return compiled;
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
  const wild = starts.length + ends.length + holds.length > 0;
  const matches = (word: string): boolean =>
    plain.has(word) ||
    (wild &&
      (starts.some((start) => word.startsWith(start)) ||
        ends.some((end) => word.endsWith(end)) ||
        holds.some((hold) => word.includes(hold))));
  const test: Test = (token) =>
    matches(token.fold) || (token.squeezed !== undefined && matches(token.squeezed));
  return { keys: wild ? null : [...plain], test, gap: 0, optional: false };
}

function compilePhrase(source: string, tag: string, classes: ReadonlyMap<string, Part>): Phrase {
  const parts: Part[] = [];
  let gap = 0;
  let notBefore: Test | undefined;
  let notAfter: Test | undefined;
  for (const piece of source.split(/\s+/)) {
    if (/^~\d+$/.test(piece)) {
      gap = Number(piece.slice(1));
      continue;
    }
    const negated = piece.startsWith('!') && piece.length > 1;
    const optional = piece.endsWith('?') && piece.length > 1;
    const body = piece.slice(negated ? 1 : 0, optional ? -1 : undefined);
    const part = compilePart(body, classes, source);
    if (negated) {
      if (parts.length === 0) notBefore = part.test;
      else notAfter = part.test;
      continue;
    }
    parts.push({ ...part, gap, optional });
    gap = 0;
  }
  if (parts.every((part) => part.optional)) throw new Error(`phrase without a fixed part: ${source}`);
  return { source, tag, parts, notBefore, notAfter };
}

function compilePart(body: string, classes: ReadonlyMap<string, Part>, source: string): Part {
  const alternatives = body.split('|');
  const named = alternatives.filter((word) => /^<.+>$/.test(word));
  const own = compileWords(alternatives.filter((word) => !/^<.+>$/.test(word)));
  if (named.length === 0) return own;
  const parts = named.map((word) => {
    const part = classes.get(word.slice(1, -1));
    if (!part) throw new Error(`unknown class ${word} in phrase: ${source}`);
    return part;
  });
  const all = [own, ...parts];
  const keys = all.every((part) => part.keys !== null) ? all.flatMap((part) => part.keys ?? []) : null;
  return { keys, test: (token) => all.some((part) => part.test(token)), gap: 0, optional: false };
}

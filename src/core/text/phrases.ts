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
/** What one part of a phrase may be; shared by all phrases of a list that say the same. */
interface Part {
  /** The plain words it may be; null when it holds wildcards or numbers. */
  readonly keys: Iterable<string> | null;
  readonly test: Test;
  /** Of a choice between classes: the choices, so that their words need not be copied. */
  readonly choices?: readonly Part[];
}
/** A part in its place. */
interface Step {
  readonly word: Part;
  readonly gap: number;
  readonly barrier: Test | undefined;
  readonly optional: boolean;
}
interface Phrase {
  readonly source: string;
  readonly tag: string;
  readonly parts: readonly Step[];
  readonly notBefore: Test | undefined;
  readonly notAfter: Test | undefined;
}
/** Words remembered at most, for a page that is open for days. */
const REMEMBERED = 4096;
const NONE: readonly Phrase[] = [];

export class Phrases {
  /** For each part that can open a phrase: the phrases. */
  private readonly opening = new Map<Part, Phrase[]>();
  /** For each part without choices: the openers it is a choice of. */
  private readonly byLeaf = new Map<Part, Part[]>();
  private readonly byWord = new Map<string, Part[]>();
  private readonly wild: Part[] = [];
  private readonly seen = new Map<string, readonly Phrase[]>();

  /** `lists`: tag → lines. Throws on a phrase that names an unknown class: a list is checked when it is loaded. */
  constructor(lists: Readonly<Record<string, string>>, classes: Classes = {}) {
    const words = new WordTests(classes);
    for (const [tag, lines] of Object.entries(lists)) {
      for (const line of lines.split('\n')) {
        const comment = line.indexOf('//');
        const source = (comment < 0 ? line : line.slice(0, comment)).trim();
        if (source !== '') this.add(compilePhrase(source, tag, words));
      }
    }
    for (const opener of this.opening.keys()) {
      for (const leaf of opener.choices ?? [opener]) {
        const openers = this.byLeaf.get(leaf);
        if (openers) {
          openers.push(opener);
          continue;
        }
        this.byLeaf.set(leaf, [opener]);
        if (leaf.keys === null) this.wild.push(leaf);
        for (const key of leaf.keys ?? []) {
          const leaves = this.byWord.get(key);
          if (leaves) leaves.push(leaf);
          else this.byWord.set(key, [leaf]);
        }
      }
    }
  }

  private add(phrase: Phrase): void {
    // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
    for (const part of phrase.parts) {
      const list = this.opening.get(part.word);
      if (list) list.push(phrase);
      else this.opening.set(part.word, [phrase]);
      if (!part.optional) break;
    }
  }

  /** The phrases this token can open. */
  private openedBy(token: Token): readonly Phrase[] {
    const key = token.squeezed === undefined ? token.fold : `${token.fold} ${token.squeezed}`;
    let list = this.seen.get(key);
    if (list === undefined) {
      const leaves = [
        ...(this.byWord.get(token.fold) ?? []),
        ...(token.squeezed === undefined ? [] : (this.byWord.get(token.squeezed) ?? [])),
        ...this.wild.filter((part) => part.test(token)),
      ];
      const openers = leaves.flatMap((leaf) => this.byLeaf.get(leaf) ?? []);
      list =
        openers.length === 0 ? NONE : [...new Set(openers.flatMap((part) => this.opening.get(part) ?? []))];
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
function matchFrom(parts: readonly Step[], at: number, tokens: readonly Token[], index: number): number {
  if (at === parts.length) return index - 1;
  const part = parts[at]!;
  const sentence = tokens[index - 1]?.sentence ?? tokens[index]?.sentence;
  for (let skip = 0; skip <= part.gap; skip++) {
    const token = tokens[index + skip];
    if (token === undefined || (at > 0 && token.sentence !== sentence)) break;
    if (part.word.test(token)) {
      const last = matchFrom(parts, at + 1, tokens, index + skip + 1);
      if (last >= 0) return last;
    }
    if (part.barrier?.(token)) break;
  }
  return part.optional ? matchFrom(parts, at + 1, tokens, index) : -1;
}

/** The classes of a list and every way of naming words in it, compiled once each. */
class WordTests {
  private readonly classes = new Map<string, Part>();
  private readonly bodies = new Map<string, Part>();

  constructor(classes: Classes) {
    this.classes.set('num', { keys: null, test: (token) => token.kind === 'number' });
    for (const [name, words] of Object.entries(classes)) this.classes.set(name, compileWords(words));
  }

  part(body: string, source: string): Part {
    let part = this.bodies.get(body);
    if (part === undefined) {
      part = this.compile(body, source);
      this.bodies.set(body, part);
    }
    return part;
  }

  private compile(body: string, source: string): Part {
    const own: string[] = [];
    const parts: Part[] = [];
    for (const word of body.split('|')) {
      if (!word.startsWith('<') || !word.endsWith('>') || word.length < 3) {
        own.push(word);
        continue;
      }
      const known = this.classes.get(word.slice(1, -1));
      if (!known) throw new Error(`unknown class ${word} in phrase: ${source}`);
      parts.push(known);
    }
    if (own.length > 0) parts.push(compileWords(own));
    if (parts.length === 1) return parts[0]!;
    return { keys: null, choices: parts, test: (token) => parts.some((each) => each.test(token)) };
  }
}

/** Folded without its stars. Lists are mostly written folded already, and folding is what start-up would spend its time on. */
function bareWord(word: string): string {
  const bare = word.includes('*') ? word.replaceAll('*', '') : word;
  return PLAIN.test(bare) ? bare : foldWord(bare);
}
const PLAIN = /^[a-z0-9'§,:;+-]*$/;

/** A test for words that may carry `*`; `keys` when all of them are plain, so that they can be indexed. */
function compileWords(words: readonly string[]): Part {
  const plain = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  const holds: string[] = [];
  for (const word of words) {
    const bare = bareWord(word);
    if (word.startsWith('*') && word.endsWith('*')) holds.push(bare);
    else if (word.endsWith('*')) starts.push(bare);
    else if (word.startsWith('*')) ends.push(bare);
    else plain.add(bare);
  }
  if (starts.length + ends.length + holds.length === 0) {
    const test: Test = (token) =>
      plain.has(token.fold) || (token.squeezed !== undefined && plain.has(token.squeezed));
    return { keys: plain, test };
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
  const test: Test = (token) =>
    matches(token.fold) || (token.squeezed !== undefined && matches(token.squeezed));
  return { keys: null, test };
}

const GAP = /^~(\d+)(?:-(.+))?$/;

function compilePhrase(source: string, tag: string, words: WordTests): Phrase {
  const parts: Step[] = [];
  let gap = 0;
  let barrier: Test | undefined;
  let notBefore: Test | undefined;
  let notAfter: Test | undefined;
  for (const piece of source.split(' ')) {
    if (piece === '') continue;
    const skip = piece.startsWith('~') ? GAP.exec(piece) : null;
    if (skip) {
      gap = Number(skip[1]);
      if (skip[2] !== undefined) barrier = words.part(skip[2], source).test;
      continue;
    }
    const negated = piece.startsWith('!') && piece.length > 1;
    const optional = piece.endsWith('?') && piece.length > 1;
    const word = words.part(piece.slice(negated ? 1 : 0, optional ? -1 : undefined), source);
    if (negated) {
      if (parts.length === 0) notBefore = word.test;
      else notAfter = word.test;
      continue;
    }
    parts.push({ word, gap, barrier, optional });
    gap = 0;
    barrier = undefined;
  }
  if (parts.every((each) => each.optional)) throw new Error(`phrase without a fixed part: ${source}`);
  return { source, tag, parts, notBefore, notAfter };
}

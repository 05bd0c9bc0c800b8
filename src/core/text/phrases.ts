import { foldWord } from './fold';
import type { Reading, Token } from './reading';
import { REMEMBERED, wordsOf } from './words';

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
 * A list costs nothing until it is first asked, and a phrase nothing until a word of the text can open it. Each word is
 * compared with a list once and remembered (see `words.ts`), so matching is linear in the text for a fixed list.
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
  readonly keys: ReadonlySet<string> | null;
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
  /** Place in the list: phrases that begin at the same word are told in this order. */
  readonly order: number;
  /** Absent until a word of a text could open it. */
  grammar?: Grammar;
}
interface Grammar {
  readonly parts: readonly Step[];
  readonly notBefore: Test | undefined;
  readonly notAfter: Test | undefined;
}
/** What opens a phrase: the part, and the phrases it opens. */
type Openings = Map<Part, Phrase[]>;

const NONE: readonly Phrase[] = [];
/** A class of more words than this is asked about each word rather than copied into the index. */
const FEW_KEYS = 12;

export class Phrases {
  /** Every list there is, so that a test can check them all. */
  static readonly all: Phrases[] = [];
  /** Which of all lists this is: where a `Word` keeps what it opens here. */
  private readonly place = Phrases.all.push(this) - 1;
  private index: Index | undefined;

  /** `lists`: tag → lines. */
  constructor(
    private readonly lists: Readonly<Record<string, string>>,
    private readonly classes: Classes = {},
  ) {}

  /** Throws on a phrase that names an unknown class or has no fixed part; a test asks it of every list. */
  check(): void {
    const index = (this.index ??= new Index(this.lists, this.classes));
    for (const phrases of index.opening.values()) for (const phrase of phrases) index.grammarOf(phrase);
  }

  /** Every match, in order of where it begins; overlapping ones included. */
  match(reading: Pick<Reading, 'tokens'>): PhraseMatch[] {
    const index = (this.index ??= new Index(this.lists, this.classes));
    const found: PhraseMatch[] = [];
    const { tokens } = reading;
    const words = wordsOf(tokens);
    const { place } = this;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const phrases = (word.opens[place] ??= index.openedBy(tokens[at]!)) as readonly Phrase[];
      if (phrases === NONE || tokens[at]!.kind === 'break') continue;
      for (const phrase of phrases) {
        const { parts, notBefore, notAfter } = index.grammarOf(phrase);
        const last = matchFrom(parts, 0, tokens, at);
        if (last < at) continue;
        if (notBefore && at > 0 && notBefore(tokens[at - 1]!)) continue;
        if (notAfter && tokens[last + 1] && notAfter(tokens[last + 1]!)) continue;
        found.push({ phrase: phrase.source, tag: phrase.tag, first: at, last });
      }
    }
    return found;
  }
}

/** A list's phrases by what can open them. */
class Index {
  /** For each part that can open a phrase: the phrases. */
  readonly opening: Openings = new Map();
  /** For each part without choices: the openers it is a choice of. */
  private readonly byLeaf = new Map<Part, Part[]>();
  private readonly byWord = new Map<string, Part[]>();
  /** Parts that each new word is tested against. */
  private readonly asked: Part[] = [];
  private readonly words: WordTests;

  constructor(lists: Readonly<Record<string, string>>, classes: Classes) {
    this.words = new WordTests(classes);
    let order = 0;
    for (const tag in lists) {
      for (const line of lists[tag]!.split('\n')) {
        const comment = line.indexOf('//');
        const source = (comment < 0 ? line : line.slice(0, comment)).trim();
        if (source !== '') this.add({ source, tag, order: order++ });
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
        if (leaf.keys === null || leaf.keys.size > FEW_KEYS) {
          this.asked.push(leaf);
          continue;
        }
        for (const key of leaf.keys) {
          const leaves = this.byWord.get(key);
          if (leaves) leaves.push(leaf);
          else this.byWord.set(key, [leaf]);
        }
      }
    }
  }

  private add(phrase: Phrase): void {
    const { source } = phrase;
    // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
    for (let from = 0; from < source.length;) {
      const space = source.indexOf(' ', from);
      const end = space < 0 ? source.length : space;
      const piece = source.slice(from, end);
      from = end + 1;
      if (piece === '' || isNegated(piece) || GAP.test(piece)) continue;
      const optional = isOptional(piece);
      const part = this.words.part(optional ? piece.slice(0, -1) : piece, source);
      const list = this.opening.get(part);
      if (list) list.push(phrase);
      else this.opening.set(part, [phrase]);
      if (!optional) break;
    }
  }

  grammarOf(phrase: Phrase): Grammar {
    return (phrase.grammar ??= compilePhrase(phrase.source, this.words));
  }

  /** The phrases this token can open. */
  openedBy(token: Token): readonly Phrase[] {
    const { fold, squeezed } = token;
    const leaves: Part[] = [...(this.byWord.get(fold) ?? [])];
    if (squeezed !== undefined) leaves.push(...(this.byWord.get(squeezed) ?? []));
    for (const part of this.asked) if (part.test(token)) leaves.push(part);
    if (leaves.length === 0) return NONE;
    const phrases = new Set<Phrase>();
    for (const leaf of leaves)
      for (const opener of this.byLeaf.get(leaf)!)
        for (const phrase of this.opening.get(opener)!) phrases.add(phrase);
    return [...phrases].sort((one, other) => one.order - other.order);
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

/** The classes of a list and every way of naming words in it, compiled once each, when first named. */
class WordTests {
  private readonly bodies = new Map<string, Part>();

  constructor(private readonly classes: Classes) {}

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
      const name = word.slice(1, -1);
      const known = name === 'num' ? undefined : this.classes[name];
      if (name !== 'num' && known === undefined)
        throw new Error(`unknown class ${word} in phrase: ${source}`);
      parts.push(known === undefined ? NUMBER : classOf(known));
    }
    if (own.length > 0) parts.push(compileWords(own));
    if (parts.length === 1) return parts[0]!;
    return { keys: null, choices: parts, test: (token) => parts.some((each) => each.test(token)) };
  }
}

const NUMBER: Part = { keys: null, test: (token) => token.kind === 'number' };
/** Classes are shared by lists: each is compiled once. */
const compiledClasses = new WeakMap<readonly string[], Part>();

function classOf(words: readonly string[]): Part {
  let part = compiledClasses.get(words);
  if (part === undefined) compiledClasses.set(words, (part = compileWords(words)));
  return part;
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
    if (plain.size === 1) {
      const [only] = plain;
      return { keys: plain, test: (token) => token.fold === only || token.squeezed === only };
    }
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

function isNegated(piece: string): boolean {
  return piece.length > 1 && piece.startsWith('!');
}

function isOptional(piece: string): boolean {
  return piece.length > 1 && piece.endsWith('?');
}

function compilePhrase(source: string, words: WordTests): Grammar {
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
    const negated = isNegated(piece);
    const optional = isOptional(piece);
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
  return { parts, notBefore, notAfter };
}

import { Numbers, Words, readWords } from './compact';
import type { Packed } from './pack';
import type { Reading, Token } from './reading';

/** A stretch of tokens that says a phrase. */
export interface PhraseMatch {
  /** What the list says of it. */
  readonly tag: string;
  /** Its place in the list, from 0. */
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** One list of phrases. */
export interface Phrases {
  /** Every match, in order of where it begins and then of the list; overlapping ones included. */
  match(reading: Pick<Reading, 'tokens'>): PhraseMatch[];
}

/** What is known of a word: it is looked up once, for all lists. */
interface Word {
  /** The numbers of the words and sets it is one of. */
  readonly is: ReadonlySet<number>;
  /** The phrases it can open, in order. */
  readonly opens: readonly number[];
}

/** Words remembered at most, for a page that is open for days. */
const REMEMBERED = 4096;
const UNKNOWN: Word = { is: new Set(), opens: [] };
const NUMBER = 0;
const NONE = -1;

/** A text's words, and for each list where what can open: token and phrase, in turn. */
interface Looked {
  readonly words: readonly Word[];
  readonly openings: readonly (readonly number[] | undefined)[];
}

/**
 * The packed lists of phrases, opened. Each word of a text is looked up once and remembered, and a list looks only where
 * one of its phrases can begin, so matching is linear in the text for fixed lists.
 */
export class Book {
  private readonly whole: Words;
  private readonly starts: Affixes;
  private readonly ends: Affixes;
  private readonly insides: readonly (readonly [string, number])[];
  private readonly sets: Table;
  private readonly opening: Table;
  private readonly grammar: Grammar;
  /** Of each phrase: its list, and what that says of it. */
  private readonly listOf: Uint8Array;
  private readonly tagOf: string[] = [];
  /** First phrase of each list. */
  private readonly firstOf: number[] = [];
  private readonly names: string[] = [];
  private readonly known = new Map<string, Word>();
  private readonly readings = new WeakMap<readonly Token[], Looked>();

  constructor(packed: Packed) {
    const [whole, starts, ends, insides] = packed.words as readonly [string, string, string, string];
    this.whole = new Words(whole);
    let number = 1 + this.whole.size;
    this.starts = new Affixes(readWords(starts).map((text) => [text, number++]));
    this.ends = new Affixes(readWords(ends).map((text) => [text, number++]));
    this.insides = readWords(insides).map((text) => [text, number++]);

    const sets = readSets(packed.sets, number);
    this.sets = new Table(sets.members, sets.owners, sets.end);
    this.grammar = new Grammar(packed, number);
    this.opening = new Table(this.grammar.openers, this.grammar.opened, sets.end);
    this.listOf = new Uint8Array(this.grammar.count);
    for (const [name, ...headings] of packed.lists) {
      this.firstOf.push(this.tagOf.length);
      for (let at = 0; at < headings.length; at += 2)
        for (let left = headings[at + 1] as number; left > 0; left--) {
          this.listOf[this.tagOf.length] = this.names.length;
          this.tagOf.push(headings[at] as string);
        }
      this.names.push(name);
    }
  }

  phrases(name: string): Phrases {
    const list = this.names.indexOf(name);
    if (list < 0) throw new Error(`no list of phrases is called ${name}`);
    return { match: ({ tokens }) => this.match(list, tokens) };
  }

  private match(list: number, tokens: readonly Token[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const { words, openings } = this.look(tokens);
    const places = openings[list];
    if (places === undefined) return found;
    for (let place = 0; place < places.length; place += 2) {
      const first = places[place]!;
      const phrase = places[place + 1]!;
      const last = this.grammar.match(phrase, tokens, words, first);
      if (last >= first)
        found.push({ tag: this.tagOf[phrase]!, line: phrase - this.firstOf[list]!, first, last });
    }
    return found;
  }

  private look(tokens: readonly Token[]): Looked {
    let looked = this.readings.get(tokens);
    if (looked === undefined) {
      const words = tokens.map((token) => this.word(token));
      const openings: number[][] = [];
      for (let at = 0; at < words.length; at++) {
        if (tokens[at]!.kind === 'break') continue;
        for (const phrase of words[at]!.opens) (openings[this.listOf[phrase]!] ??= []).push(at, phrase);
      }
      this.readings.set(tokens, (looked = { words, openings }));
    }
    return looked;
  }

  private word({ kind, fold, squeezed }: Token): Word {
    // A letter spaced out may read as a number's digits do: the kind is part of what it is.
    const isNumber = kind === 'number';
    const key = squeezed === undefined ? fold : `${fold} ${squeezed}`;
    let word = this.known.get(isNumber ? `#${key}` : key);
    if (word === undefined) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      word = this.lookUp(isNumber, squeezed === undefined ? [fold] : [fold, squeezed]);
      this.known.set(isNumber ? `#${key}` : key, word);
    }
    return word;
  }

  private lookUp(isNumber: boolean, spellings: readonly string[]): Word {
    const is: number[] = isNumber ? [NUMBER] : [];
    for (const spelling of spellings) {
      const place = this.whole.placeOf(spelling);
      if (place >= 0) is.push(1 + place);
      this.starts.of(spelling, is, (length) => spelling.slice(0, length));
      this.ends.of(spelling, is, (length) => spelling.slice(-length));
      for (const [text, number] of this.insides) if (spelling.includes(text)) is.push(number);
    }
    if (is.length === 0) return UNKNOWN;
    const all = new Set(is);
    // A set holds what is in the sets it takes in: what is added here is looked at in its turn.
    for (const number of all) this.sets.each(number, (set) => all.add(set));
    const opens = new Set<number>();
    for (const number of all) this.opening.each(number, (phrase) => opens.add(phrase));
    return { is: all, opens: [...opens].sort((a, b) => a - b) };
  }
}

/** Beginnings or ends of words, with their numbers. */
class Affixes {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly lengths: readonly number[];

  constructor(affixes: readonly (readonly [string, number])[]) {
    this.numbers = new Map(affixes);
    this.lengths = [...new Set(affixes.map(([text]) => text.length))];
  }

  of(word: string, found: number[], cut: (length: number) => string): void {
    for (const length of this.lengths) {
      if (length > word.length) continue;
      const number = this.numbers.get(cut(length));
      if (number !== undefined) found.push(number);
    }
  }
}

/** For each number, the values that belong to it. */
class Table {
  private readonly from: Uint32Array;
  private readonly values: Uint32Array;

  constructor(keys: readonly number[], values: readonly number[], end: number) {
    this.from = new Uint32Array(end + 1);
    for (const key of keys) this.from[key + 1]!++;
    for (let at = 0; at < end; at++) this.from[at + 1]! += this.from[at]!;
    this.values = new Uint32Array(keys.length);
    const next = this.from.slice();
    for (let at = 0; at < keys.length; at++) this.values[next[keys[at]!]!++] = values[at]!;
  }

  each(key: number, visit: (value: number) => void): void {
    for (let at = this.from[key]!; at < this.from[key + 1]!; at++) visit(this.values[at]!);
  }
}

/** Every word's and set's owners, the sets numbered from `first` on. */
function readSets(text: string, first: number): { members: number[]; owners: number[]; end: number } {
  const members: number[] = [];
  const owners: number[] = [];
  const numbers = new Numbers(text);
  let end = first;
  while (!numbers.done) {
    for (let left = numbers.next(); left > 0; left--) {
      members.push(first + numbers.next());
      owners.push(end);
    }
    let member = 0;
    for (let left = numbers.next(); left > 0; left--) {
      member += numbers.next();
      members.push(member);
      owners.push(end);
    }
    end++;
  }
  return { members, owners, end };
}

/** The phrases themselves: for each its steps, and what may not stand before or after it. */
class Grammar {
  readonly openers: number[] = [];
  readonly opened: number[] = [];
  private readonly firstStep: number[] = [0];
  private readonly notBefore: number[] = [];
  private readonly notAfter: number[] = [];
  private readonly part: number[] = [];
  private readonly gap: number[] = [];
  private readonly barrier: number[] = [];
  private readonly optional: boolean[] = [];

  constructor(packed: Packed, firstSet: number) {
    const shared: number[] = [];
    for (const numbers = new Numbers(packed.shared); !numbers.done;) shared.push(numbers.next());
    const parts = new Numbers(packed.parts);
    let nextSet = firstSet + packed.common;
    const next = (): number => {
      const part = parts.next();
      return part === 0 ? nextSet++ : part === 1 ? parts.next() : shared[part - 2]!;
    };
    const shapes = new Numbers(packed.shapes);
    while (!shapes.done) {
      const shape = shapes.next();
      const phrase = this.notBefore.length;
      this.notBefore.push(shape & 1 ? next() : NONE);
      // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
      let opens = true;
      for (let left = shape >> 2; left > 0; left--) {
        const step = shapes.next();
        const optional = (step & 2) > 0;
        this.gap.push(step >> 2);
        this.barrier.push(step & 1 ? next() : NONE);
        const part = next();
        this.part.push(part);
        this.optional.push(optional);
        if (!opens) continue;
        this.openers.push(part);
        this.opened.push(phrase);
        opens = optional;
      }
      this.notAfter.push(shape & 2 ? next() : NONE);
      this.firstStep.push(this.part.length);
    }
  }

  get count(): number {
    return this.notBefore.length;
  }

  /** The last token of a phrase that begins at `first`; before `first` when it doesn't. */
  match(phrase: number, tokens: readonly Token[], words: readonly Word[], first: number): number {
    const last = this.from(
      this.firstStep[phrase]!,
      this.firstStep[phrase]!,
      this.firstStep[phrase + 1]!,
      tokens,
      words,
      first,
    );
    if (last < first) return NONE;
    const notBefore = this.notBefore[phrase]!;
    if (notBefore !== NONE && first > 0 && words[first - 1]!.is.has(notBefore)) return NONE;
    const notAfter = this.notAfter[phrase]!;
    if (notAfter !== NONE && words[last + 1]?.is.has(notAfter)) return NONE;
    return last;
  }

  /** Gaps are small, so the depth and width are bounded. */
  private from(
    step: number,
    begin: number,
    end: number,
    tokens: readonly Token[],
    words: readonly Word[],
    index: number,
  ): number {
    if (step === end) return index - 1;
    const sentence = tokens[index - 1]?.sentence ?? tokens[index]?.sentence;
    const gap = this.gap[step]!;
    const part = this.part[step]!;
    const barrier = this.barrier[step]!;
    for (let at = index; at <= index + gap; at++) {
      const token = tokens[at];
      if (token === undefined || (step > begin && token.sentence !== sentence)) break;
      const { is } = words[at]!;
      if (is.has(part)) {
        const last = this.from(step + 1, begin, end, tokens, words, at + 1);
        if (last >= 0) return last;
      }
      if (barrier !== NONE && is.has(barrier)) break;
    }
    return this.optional[step]! ? this.from(step + 1, begin, end, tokens, words, index) : NONE;
  }
}

import { readNumbers, readWords } from './compact';
import { Grammar, NONE, type Word } from './grammar';
import type { PackedPhrases } from './pack';
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

/** Words remembered at most, for a page that is open for days. */
const REMEMBERED = 4096;
const UNKNOWN: Word = { is: new Set(), opens: new Int32Array() };
const NOWHERE = 0x7fffffff;

/** A text's words, and for each list where what can open: token and phrase, in turn. */
interface Looked {
  readonly words: readonly Word[];
  readonly openings: readonly (readonly number[] | undefined)[];
}

/**
 * The packed lists of phrases, opened. Each word of a text is looked up once and remembered, and a list looks only where
 * one of its phrases can begin and go on, so matching is linear in the text for fixed lists.
 */
export class Book {
  private readonly affixes: Affixes;
  /** By the set that is taken in: those that take it in. */
  private readonly within = new Map<number, number[]>();
  private readonly grammar: Grammar;
  /** First phrase of each list. */
  private readonly firstOf: number[] = [];
  /** The list of each phrase. */
  private readonly listOf: Uint8Array;
  private readonly known = new Map<string, Word>();
  private readonly readings = new WeakMap<readonly Token[], Looked>();

  constructor(
    private readonly packed: PackedPhrases,
    /** The sets a whole word is in. */
    private readonly setsOf: (word: string) => readonly number[],
  ) {
    this.affixes = new Affixes(packed);
    const within = readNumbers(packed.within);
    for (let at = 0; at < within.length; at += 2) {
      const known = this.within.get(within[at]!);
      if (known) known.push(within[at + 1]!);
      else this.within.set(within[at]!, [within[at + 1]!]);
    }
    this.grammar = new Grammar(packed);
    this.listOf = new Uint8Array(this.grammar.count);
    let phrase = 0;
    packed.lists.forEach((headings, list) => {
      this.firstOf.push(phrase);
      let next = phrase;
      for (let at = 2; at < headings.length; at += 2) next += headings[at] as number;
      this.listOf.fill(list, phrase, next);
      phrase = next;
    });
  }

  phrases(name: string): Phrases {
    const list = this.packed.lists.findIndex(([known]) => known === name);
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
      if (last < first) continue;
      const line = phrase - this.firstOf[list]!;
      found.push({ tag: this.tagOf(list, line), line, first, last });
    }
    return found;
  }

  private tagOf(list: number, line: number): string {
    const headings = this.packed.lists[list]!;
    let at = 1;
    for (let left = line - (headings[2] as number); left >= 0; left -= headings[at + 1] as number) at += 2;
    return headings[at] as string;
  }

  private look(tokens: readonly Token[]): Looked {
    let looked = this.readings.get(tokens);
    if (looked === undefined) this.readings.set(tokens, (looked = this.lookAt(tokens)));
    return looked;
  }

  private lookAt(tokens: readonly Token[]): Looked {
    const words = tokens.map((token) => this.word(token));
    const { listOf } = this;
    const openings: number[][] = [];
    // From the last token back, so that where the next word of a set stands is known.
    const nextOf = new Int32Array(this.packed.sets).fill(NOWHERE);
    let sentenceEnd = NOWHERE;
    for (let at = words.length - 1; at >= 0; at--) {
      const { is, opens } = words[at]!;
      const token = tokens[at]!;
      if (token.sentence !== tokens[at + 1]?.sentence) sentenceEnd = at;
      // The last of these comes first too: all is turned round in the end.
      for (let open = token.kind === 'break' ? 0 : opens.length; open > 0; open -= 3) {
        const needed = opens[open - 2]!;
        if (needed !== NONE) {
          const next = nextOf[needed]!;
          if (next > sentenceEnd || next - at >= opens[open - 1]!) continue;
        }
        const phrase = opens[open - 3]!;
        (openings[listOf[phrase]!] ??= []).push(phrase, at);
      }
      for (const set of is) nextOf[set] = at;
    }
    for (const places of openings) places?.reverse();
    return { words, openings };
  }

  private word({ kind, fold, squeezed }: Token): Word {
    // A letter spaced out may read as a number's digits do: the kind is part of what it is.
    const isNumber = kind === 'number';
    const spelled = squeezed === undefined ? fold : `${fold} ${squeezed}`;
    const key = isNumber ? `#${spelled}` : spelled;
    let word = this.known.get(key);
    if (word === undefined) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      word = this.lookUp(isNumber, squeezed === undefined ? [fold] : [fold, squeezed]);
      this.known.set(key, word);
    }
    return word;
  }

  private lookUp(isNumber: boolean, spellings: readonly string[]): Word {
    const is = new Set<number>(isNumber ? this.affixes.ofNumbers : []);
    for (const spelling of spellings) {
      for (const set of this.setsOf(spelling)) is.add(set);
      this.affixes.each(spelling, is);
    }
    if (is.size === 0) return UNKNOWN;
    // A set holds what is in the sets it takes in: what is added here is looked at in its turn.
    for (const set of is) {
      const takers = this.within.get(set);
      if (takers) for (const taker of takers) is.add(taker);
    }
    return { is, opens: this.grammar.openedBy(is) };
  }
}

interface Affix {
  readonly text: string;
  readonly sets: readonly number[];
}

/** Beginnings, ends and insides of words, with the sets these are in. */
class Affixes {
  /** By their first letter. */
  private readonly starts = new Map<string, Affix[]>();
  private readonly ends: readonly Affix[];
  private readonly insides: readonly Affix[];
  readonly ofNumbers: readonly number[];

  constructor({ affixes: [starts, ends, insides], affixSets }: PackedPhrases) {
    const numbers = readNumbers(affixSets);
    let at = 0;
    const next = (): number[] => {
      const sets: number[] = [];
      let set = 0;
      for (let left = numbers[at++]!; left > 0; left--) sets.push((set += numbers[at++]!));
      return sets;
    };
    const affix = (text: string): Affix => ({ text, sets: next() });
    for (const text of readWords(starts)) {
      const alike = this.starts.get(text[0]!);
      if (alike) alike.push(affix(text));
      else this.starts.set(text[0]!, [affix(text)]);
    }
    this.ends = readWords(ends).map(affix);
    this.insides = readWords(insides).map(affix);
    this.ofNumbers = next();
  }

  /** Adds the sets of all a word begins with, ends with and holds. */
  each(word: string, found: Set<number>): void {
    const starts = this.starts.get(word[0] ?? '');
    // Counted loops: this is asked of every new word, before the engine has made anything of it quick.
    if (starts !== undefined)
      for (let at = 0; at < starts.length; at++)
        if (word.startsWith(starts[at]!.text)) addAll(starts[at]!.sets, found);
    for (let at = 0; at < this.ends.length; at++)
      if (word.endsWith(this.ends[at]!.text)) addAll(this.ends[at]!.sets, found);
    for (let at = 0; at < this.insides.length; at++)
      if (word.includes(this.insides[at]!.text)) addAll(this.insides[at]!.sets, found);
  }
}

function addAll(sets: readonly number[], found: Set<number>): void {
  for (const set of sets) found.add(set);
}

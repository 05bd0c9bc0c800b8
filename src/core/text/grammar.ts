import { Numbers } from './compact';
import type { PackedPhrases } from './pack';
import type { Token } from './reading';

/** What is known of a word: it is looked up once, for all lists. */
export interface Word {
  /** The numbers of the sets it is in. */
  readonly is: ReadonlySet<number>;
  /** The phrases it can open, in order. */
  readonly opens: readonly number[];
}

const NONE = -1;

/** The phrases themselves: for each its steps, and what may not stand before or after it. */
export class Grammar {
  private readonly firstStep: number[] = [0];
  private readonly notBefore: number[] = [];
  private readonly notAfter: number[] = [];
  /** A set that must be somewhere in the text for the phrase to be there, beside the one that opens it. */
  private readonly needs: number[] = [];
  private readonly part: number[] = [];
  private readonly gap: number[] = [];
  private readonly barrier: number[] = [];
  private readonly optional: boolean[] = [];
  /** By set: the phrases it opens. */
  private readonly openings = new Map<number, number[]>();

  constructor({ parts, shapes, common }: PackedPhrases) {
    const numbers = new Numbers(parts);
    let nextSet = common;
    const next = (): number => {
      const part = numbers.next();
      return part === 0 ? nextSet++ : part - 1;
    };
    for (const steps = new Numbers(shapes); !steps.done;) {
      const shape = steps.next();
      const phrase = this.notBefore.length;
      this.notBefore.push(shape & 1 ? next() : NONE);
      // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
      let opens = true;
      let needs = NONE;
      for (let left = shape >> 2; left > 0; left--) {
        const step = steps.next();
        const optional = (step & 2) > 0;
        this.gap.push(step >> 2);
        this.barrier.push(step & 1 ? next() : NONE);
        const part = next();
        this.part.push(part);
        this.optional.push(optional);
        if (opens) {
          const known = this.openings.get(part);
          if (known) known.push(phrase);
          else this.openings.set(part, [phrase]);
        } else if (!optional) needs = part;
        opens &&= optional;
      }
      this.needs.push(needs);
      this.notAfter.push(shape & 2 ? next() : NONE);
      this.firstStep.push(this.part.length);
    }
  }

  get count(): number {
    return this.notBefore.length;
  }

  /** The phrases that a word in these sets can open, in order. */
  openedBy(sets: ReadonlySet<number>): readonly number[] {
    const phrases = new Set<number>();
    for (const set of sets) for (const phrase of this.openings.get(set) ?? []) phrases.add(phrase);
    return [...phrases].sort((a, b) => a - b);
  }

  /** Whether what a phrase needs is there, of all sets some word of the text is in. */
  mayGoOn(phrase: number, present: Uint8Array): boolean {
    const needs = this.needs[phrase]!;
    return needs === NONE || present[needs] === 1;
  }

  /** The last token of a phrase that begins at `first`; before `first` when it doesn't. */
  match(phrase: number, tokens: readonly Token[], words: readonly Word[], first: number): number {
    const begin = this.firstStep[phrase]!;
    const last = this.from(begin, begin, this.firstStep[phrase + 1]!, tokens, words, first);
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

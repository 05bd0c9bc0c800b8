import { readNumbers } from './compact';
import type { PackedPhrases } from './pack';
import type { Token } from './reading';

/** What is known of a word: it is looked up once, for all lists. */
export interface Word {
  /** The numbers of the sets it is in. */
  readonly is: ReadonlySet<number>;
  /**
   * The phrases it can open, in order. Of each three numbers: the phrase, a set that a word further on in the sentence
   * must be in (or `NONE`), and how far on at most.
   */
  readonly opens: Int32Array;
}

export const NONE = -1;

/** What is at a place: the place of its set among those the phrase says, or `NONE`. */
interface Step {
  readonly part: number;
  readonly barrier: number;
  readonly gap: number;
  readonly optional: boolean;
}

/** How a phrase is built. */
interface Shape {
  /** Where it stands in the numbers it is read from; its steps are read when it is first met. */
  readonly place: number;
  steps: readonly Step[] | undefined;
  readonly notBefore: number;
  readonly notAfter: number;
  /** How many sets it says. */
  readonly says: number;
  /** The parts that can open it. */
  readonly opens: readonly number[];
  /** A part that must be there beside the one that opens it. */
  readonly needs: number;
  /** So many tokens from its first to its last, at most. */
  readonly reach: number;
}

/** The phrases themselves: for each its shape, and the sets it says. */
export class Grammar {
  /** How many phrases there are. */
  readonly count: number;
  private readonly shapes: readonly Shape[];
  private readonly written: Uint16Array;
  private readonly shapeOf: Uint16Array;
  /** The sets all phrases say, and where those of each phrase begin. */
  private readonly sets: Uint16Array;
  private readonly firstSet: Uint16Array;
  /** By set: the last entry of the phrases it opens, from 1 on; by entry: the phrase, and the entry before it. */
  private readonly lastEntry: Uint16Array;
  private readonly opened: Uint16Array;
  private readonly before: Uint16Array;

  constructor(packed: PackedPhrases) {
    const written = readNumbers(packed.shapes);
    const shapes = readShapes(written);
    const shapeOf = readNumbers(packed.shapeOf);
    const sets = readNumbers(packed.parts);
    const count = shapeOf.length;
    const firstSet = new Uint16Array(count);
    const lastEntry = new Uint16Array(packed.sets);
    const opened = new Uint16Array(sets.length + 1);
    const before = new Uint16Array(sets.length + 1);
    // All of it in one go: it runs once, before the engine has made anything of it quick.
    let next = packed.common;
    let at = 0;
    let entry = 0;
    for (let phrase = 0; phrase < count; phrase++) {
      const { opens, says } = shapes[shapeOf[phrase]!]!;
      const first = at;
      firstSet[phrase] = first;
      for (const end = first + says; at < end; at++) {
        const part = sets[at]!;
        sets[at] = part === 0 ? next++ : part - 1;
      }
      for (let open = 0; open < opens.length; open++) {
        const set = sets[first + opens[open]!]!;
        opened[++entry] = phrase;
        before[entry] = lastEntry[set]!;
        lastEntry[set] = entry;
      }
    }
    this.written = written;
    this.shapes = shapes;
    this.shapeOf = shapeOf;
    this.sets = sets;
    this.count = count;
    this.firstSet = firstSet;
    this.lastEntry = lastEntry;
    this.opened = opened;
    this.before = before;
  }

  /** What a word in these sets can open (see `Word`). */
  openedBy(isIn: ReadonlySet<number>): Int32Array {
    const phrases = new Set<number>();
    for (const set of isIn)
      for (let entry = this.lastEntry[set]!; entry > 0; entry = this.before[entry]!)
        phrases.add(this.opened[entry]!);
    const opens = new Int32Array(3 * phrases.size);
    [...phrases]
      .sort((a, b) => a - b)
      .forEach((phrase, place) => {
        const { needs, reach } = this.shapes[this.shapeOf[phrase]!]!;
        opens[3 * place] = phrase;
        opens[3 * place + 1] = needs === NONE ? NONE : this.sets[this.firstSet[phrase]! + needs]!;
        opens[3 * place + 2] = reach;
      });
    return opens;
  }

  /** The last token of a phrase that begins at `first`; before `first` when it doesn't. */
  match(phrase: number, tokens: readonly Token[], words: readonly Word[], first: number): number {
    const shape = this.shapes[this.shapeOf[phrase]!]!;
    const { notBefore, notAfter } = shape;
    const own = this.firstSet[phrase]!;
    shape.steps ??= readSteps(this.written, shape);
    const last = this.from(0, shape.steps, own, tokens, words, first);
    if (last < first) return NONE;
    if (notBefore !== NONE && first > 0 && words[first - 1]!.is.has(this.sets[own + notBefore]!)) return NONE;
    if (notAfter !== NONE && words[last + 1]?.is.has(this.sets[own + notAfter]!)) return NONE;
    return last;
  }

  /** Gaps are small, so the depth and width are bounded. */
  private from(
    step: number,
    steps: readonly Step[],
    own: number,
    tokens: readonly Token[],
    words: readonly Word[],
    index: number,
  ): number {
    if (step === steps.length) return index - 1;
    const { part, barrier, gap, optional } = steps[step]!;
    const set = this.sets[own + part]!;
    const sentence = tokens[index - 1]?.sentence ?? tokens[index]?.sentence;
    for (let at = index; at <= index + gap; at++) {
      const token = tokens[at];
      if (token === undefined || (step > 0 && token.sentence !== sentence)) break;
      const { is } = words[at]!;
      if (is.has(set)) {
        const last = this.from(step + 1, steps, own, tokens, words, at + 1);
        if (last >= 0) return last;
      }
      if (barrier !== NONE && is.has(this.sets[own + barrier]!)) break;
    }
    return optional ? this.from(step + 1, steps, own, tokens, words, index) : NONE;
  }
}

function readShapes(numbers: Uint16Array): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < numbers.length;) {
    const place = at;
    const form = numbers[at++]!;
    let says = form & 1;
    const opens: number[] = [];
    let needs = NONE;
    let reach = 0;
    // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
    let open = true;
    for (let left = form >> 2; left > 0; left--) {
      const step = numbers[at++]!;
      const optional = (step & 2) > 0;
      says += step & 1;
      reach += (step >> 2) + 1;
      if (open) opens.push(says);
      else if (!optional) needs = says;
      says++;
      open &&= optional;
    }
    const notBefore = form & 1 ? 0 : NONE;
    const notAfter = form & 2 ? says++ : NONE;
    shapes.push({ place, steps: undefined, notBefore, notAfter, says, opens, needs, reach });
  }
  return shapes;
}

function readSteps(numbers: Uint16Array, { place, notBefore }: Shape): Step[] {
  const steps: Step[] = [];
  let says = notBefore + 1;
  for (let at = place + 1; at <= place + (numbers[place]! >> 2); at++) {
    const step = numbers[at]!;
    const barrier = step & 1 ? says++ : NONE;
    steps.push({ part: says++, barrier, gap: step >> 2, optional: (step & 2) > 0 });
  }
  return steps;
}

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
  readonly steps: readonly Step[];
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
  private readonly shapeOf: Uint16Array;
  /** The sets all phrases say, and where those of each phrase begin. */
  private readonly sets: Uint16Array;
  private readonly firstSet: Uint16Array;
  /** By set: where the phrases it opens begin in `opened`; an entry more, for the end. */
  private readonly openings: Uint16Array;
  private readonly opened: Uint16Array;

  constructor(packed: PackedPhrases) {
    this.shapes = readShapes(packed.shapes);
    this.shapeOf = readNumbers(packed.shapeOf);
    this.sets = readSets(packed);
    this.count = this.shapeOf.length;
    const { shapes, shapeOf, sets, count } = this;
    const firstSet = new Uint16Array(count + 1);
    const openings = new Uint16Array(packed.sets + 2);
    for (let phrase = 0, first = 0; phrase < count; phrase++) {
      const { opens, says } = shapes[shapeOf[phrase]!]!;
      for (let open = 0; open < opens.length; open++) openings[sets[first + opens[open]!]! + 2]!++;
      firstSet[phrase + 1] = first += says;
    }
    for (let set = 2; set < openings.length; set++) openings[set]! += openings[set - 1]!;
    const opened = new Uint16Array(openings.at(-1)!);
    for (let phrase = 0; phrase < count; phrase++) {
      const { opens } = shapes[shapeOf[phrase]!]!;
      for (let open = 0; open < opens.length; open++)
        opened[openings[sets[firstSet[phrase]! + opens[open]!]! + 1]!++] = phrase;
    }
    this.firstSet = firstSet;
    this.openings = openings;
    this.opened = opened;
  }

  /** What a word in these sets can open (see `Word`). */
  openedBy(isIn: ReadonlySet<number>): Int32Array {
    const phrases = new Set<number>();
    for (const set of isIn)
      for (let at = this.openings[set]!; at < this.openings[set + 1]!; at++) phrases.add(this.opened[at]!);
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
    const { steps, notBefore, notAfter } = this.shapes[this.shapeOf[phrase]!]!;
    const own = this.firstSet[phrase]!;
    const last = this.from(0, steps, own, tokens, words, first);
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

/** The sets in the order the phrases say them. */
function readSets({ parts, common }: PackedPhrases): Uint16Array {
  const sets = readNumbers(parts);
  let next = common;
  for (let at = 0; at < sets.length; at++) {
    const part = sets[at]!;
    sets[at] = part === 0 ? next++ : part - 1;
  }
  return sets;
}

function readShapes(text: string): Shape[] {
  const shapes: Shape[] = [];
  const numbers = readNumbers(text);
  for (let at = 0; at < numbers.length;) {
    const form = numbers[at++]!;
    let says = 0;
    const notBefore = form & 1 ? says++ : NONE;
    const steps: Step[] = [];
    const opens: number[] = [];
    let needs = NONE;
    let reach = 0;
    // An optional first part may be missing, so every part up to the first fixed one can open the phrase.
    let open = true;
    for (let left = form >> 2; left > 0; left--) {
      const step = numbers[at++]!;
      const optional = (step & 2) > 0;
      const barrier = step & 1 ? says++ : NONE;
      const part = says++;
      reach += (step >> 2) + 1;
      steps.push({ part, barrier, gap: step >> 2, optional });
      if (open) opens.push(part);
      else if (!optional) needs = part;
      open &&= optional;
    }
    const notAfter = form & 2 ? says++ : NONE;
    shapes.push({ steps, notBefore, notAfter, says, opens, needs, reach });
  }
  return shapes;
}

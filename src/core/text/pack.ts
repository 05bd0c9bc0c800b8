import { writeNumber, writeWords } from './compact';
import { type Choice, type Phrase, type PhraseList, type Shape, formOf, parsePhrases } from './notation';

/**
 * All lists of phrases as one table (see `packPhrases`). Whatever a part of a phrase may be is a set, if only of one
 * word. Sets are numbered: first those that other sets or several parts say, then the rest in the order the parts say
 * them. Which whole words are in a set stands in the dictionary (`lexicon.ts`), not here.
 */
export interface PackedPhrases {
  /** A list's name, then its headings, each with how many phrases stand under it. */
  readonly lists: readonly (readonly [string, ...(string | number)[]])[];
  /** What words may begin with, end with, and hold. */
  readonly affixes: readonly [starts: string, ends: string, insides: string];
  /** Of each affix, and then of any number in digits: how many sets it is in, and the step to each. */
  readonly affixSets: string;
  /** Sets that are taken in whole, each with the set that takes it in. */
  readonly within: string;
  readonly sets: number;
  /** How many sets come first. */
  readonly common: number;
  /** How phrases are built, each way once: 4 × the steps, + 1 with a "not before", + 2 with a "not after"; each step: 4 × gap, + 2 when it may be missing, + 1 with a barrier. */
  readonly shapes: string;
  /** The shape of each phrase. */
  readonly shapeOf: string;
  /** What the parts say, in order (not before, each step's barrier and part, not after): 0 the next set that nothing else says, or 1 + the set. */
  readonly parts: string;
}

/** A table of phrases, and the whole words in its sets. */
export interface Packing {
  readonly table: PackedPhrases;
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** A set of forms and of other sets, before it has its number. */
interface Gathered {
  readonly forms: readonly string[];
  readonly sets: readonly Gathered[];
  uses: number;
  number: number;
}

/**
 * Packs lists of phrases, written as `notation.ts` says, into a table that is small and needs no compiling: every word
 * and every set of words is there once, whichever list says it. Throws on a phrase that can't be right.
 */
export function packPhrases(sources: Readonly<Record<string, PhraseList>>): Packing {
  return new Gathering(sources).pack();
}

const AFFIXES: readonly Shape[] = ['start', 'end', 'inside'];
const DIGITS = '#';

class Gathering {
  private readonly forms = new Map<string, { readonly shape: Shape; readonly text: string }>();
  private readonly gathered = new Map<string, Gathered>();
  private readonly ofClass = new Map<readonly string[], Gathered>();
  private readonly ids = new Map<Gathered, number>();
  private readonly phrases: Phrase[] = [];
  private readonly headings: [string, ...(string | number)[]][] = [];

  constructor(sources: Readonly<Record<string, PhraseList>>) {
    for (const [name, { lists, classes = {} }] of Object.entries(sources)) {
      const heading: [string, ...(string | number)[]] = [name];
      for (const [tag, lines] of Object.entries(lists)) {
        const phrases = parsePhrases(lines, classes);
        heading.push(tag, phrases.length);
        this.phrases.push(...phrases);
      }
      this.headings.push(heading);
    }
  }

  pack(): Packing {
    const said = this.phrases.map((phrase) => choicesOf(phrase).map((choice) => this.gather(choice)));
    for (const one of said.flat()) one.uses++;
    const all = [...this.gathered.values()];
    const takenIn = new Set(all.flatMap(({ sets }) => sets));
    const isCommon = (one: Gathered): boolean => takenIn.has(one) || one.uses > 1;
    const common = all.filter(isCommon).sort((a, b) => b.uses - a.uses);
    const order = [...common, ...said.flat().filter((one) => !isCommon(one))];
    order.forEach((one, number) => (one.number = number));

    const numbers = this.numbersOfForms(order);
    const shapes = mostFirst(this.phrases.map(shapeOf));
    const textsOf = (shape: Shape): string[] =>
      [...this.forms.values()]
        .filter((form) => form.shape === shape)
        .map(({ text }) => text)
        .sort();
    const affixes = AFFIXES.map((shape) => ({ shape, texts: textsOf(shape) }));
    return {
      table: {
        lists: this.headings,
        affixes: affixes.map(({ texts }) => writeWords(texts)) as [string, string, string],
        affixSets: [...affixes.flatMap(({ shape, texts }) => texts.map((text) => `${shape} ${text}`)), DIGITS]
          .map((form) => writeSteps(numbers.get(form) ?? []))
          .join(''),
        within: order
          .flatMap((one) => one.sets.map((set) => writeNumber(set.number) + writeNumber(one.number)))
          .join(''),
        sets: order.length,
        common: common.length,
        shapes: shapes.join(''),
        shapeOf: this.phrases.map((phrase) => writeNumber(shapes.indexOf(shapeOf(phrase)))).join(''),
        parts: said
          .map((parts) => parts.map((one) => writeNumber(isCommon(one) ? 1 + one.number : 0)).join(''))
          .join(''),
      },
      words: new Map(textsOf('whole').map((text) => [text, numbers.get(`whole ${text}`)!])),
    };
  }

  /** The sets each form is in. */
  private numbersOfForms(order: readonly Gathered[]): ReadonlyMap<string, number[]> {
    const numbers = new Map<string, number[]>();
    for (const { forms, number } of order)
      for (const form of forms) {
        const known = numbers.get(form);
        if (known) known.push(number);
        else numbers.set(form, [number]);
      }
    return numbers;
  }

  private gather(choice: Choice): Gathered {
    if (choice.classes.length === 1 && choice.words.length === 0 && !choice.number)
      return this.gatherClass(choice.classes[0]!);
    const forms = choice.words.map((form) => this.key(form));
    if (choice.number) forms.push(DIGITS);
    return this.once(
      forms,
      choice.classes.map((words) => this.gatherClass(words)),
    );
  }

  private gatherClass(words: readonly string[]): Gathered {
    let known = this.ofClass.get(words);
    if (known === undefined) {
      known = this.once(
        words.map((word) => this.key(formOf(word))),
        [],
      );
      this.ofClass.set(words, known);
    }
    return known;
  }

  /** The set of these forms and sets; the same one when it was said before. */
  private once(forms: readonly string[], sets: readonly Gathered[]): Gathered {
    const distinct = [...new Set(forms)].sort();
    const ids = sets.map((set) => this.idOf(set)).sort();
    const key = `${distinct.join('\n')}\t${ids.join()}`;
    let known = this.gathered.get(key);
    if (known === undefined) {
      known = { forms: distinct, sets: [...new Set(sets)], uses: 0, number: -1 };
      this.gathered.set(key, known);
    }
    return known;
  }

  private idOf(set: Gathered): number {
    let id = this.ids.get(set);
    if (id === undefined) this.ids.set(set, (id = this.ids.size));
    return id;
  }

  private key(form: { readonly shape: Shape; readonly text: string }): string {
    const key = `${form.shape} ${form.text}`;
    this.forms.set(key, form);
    return key;
  }
}

function choicesOf({ steps, notBefore, notAfter }: Phrase): Choice[] {
  const choices: (Choice | undefined)[] = [notBefore];
  for (const { barrier, part } of steps) choices.push(barrier, part);
  choices.push(notAfter);
  return choices.filter((choice) => choice !== undefined);
}

function shapeOf({ steps, notBefore, notAfter }: Phrase): string {
  const shape = 4 * steps.length + (notBefore ? 1 : 0) + (notAfter ? 2 : 0);
  return (
    writeNumber(shape) +
    steps
      .map(({ gap, optional, barrier }) => writeNumber(4 * gap + (optional ? 2 : 0) + (barrier ? 1 : 0)))
      .join('')
  );
}

/** Each once, the most frequent first. */
function mostFirst(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** How many numbers, and the step to each from the one before. */
function writeSteps(numbers: readonly number[]): string {
  return (
    writeNumber(numbers.length) +
    numbers.map((number, at) => writeNumber(number - (numbers[at - 1] ?? 0))).join('')
  );
}

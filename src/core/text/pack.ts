import { writeNumber, writeWords } from './compact';
import { type Choice, type Phrase, type PhraseList, type Shape, formOf, parsePhrases } from './notation';

/**
 * All lists of phrases as one table (see `pack`). Words are numbered: 0 is any number in digits, then the whole words in
 * order, the beginnings, the ends, the insides, and then the sets of these.
 */
export interface Packed {
  /** A list's name, then its headings, each with how many phrases stand under it. */
  readonly lists: readonly (readonly [string, ...(string | number)[]])[];
  /** Words by shape: whole, start, end, inside. */
  readonly words: readonly string[];
  /** Each set: how many sets it takes in and which (from the first on), how many words, and the step to each. */
  readonly sets: string;
  /** How many sets come first because other sets or several parts say them. */
  readonly common: number;
  /** The words and sets that several parts of phrases say, the most frequent first. */
  readonly shared: string;
  /** Each phrase: 4 × its steps, + 1 with a "not before", + 2 with a "not after"; each step: 4 × gap, + 2 when it may be missing, + 1 with a barrier. */
  readonly shapes: string;
  /** What the parts say, in order (not before, each step's barrier and part, not after): 0 the next set that nothing else says, 1 a word by its number, or 2 + the place among the shared. */
  readonly parts: string;
}

export const SHAPES: readonly Shape[] = ['whole', 'start', 'end', 'inside'];

/** A set of words and of other sets, before it has its place. */
interface Gathered {
  readonly forms: readonly string[];
  readonly sets: readonly Gathered[];
  uses: number;
  place: number;
}

/**
 * Packs lists of phrases, written as `notation.ts` says, into a table that is small and needs no compiling: every word
 * and every set of words is there once, whichever list says it. Throws on a phrase that can't be right.
 */
export function pack(sources: Readonly<Record<string, PhraseList>>): Packed {
  return new Packing(sources).table();
}

class Packing {
  private readonly forms = new Map<string, { readonly shape: Shape; readonly text: string }>();
  private readonly gathered = new Map<string, Gathered>();
  private readonly ofClass = new Map<readonly string[], Gathered>();
  private readonly phrases: Phrase[] = [];
  private readonly headings: [string, ...(string | number)[]][] = [];
  private readonly numbers = new Map<string, number>();

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

  table(): Packed {
    const said = this.phrases.map((phrase) => choicesOf(phrase).map((choice) => this.gather(choice)));
    for (const one of said.flat()) one.uses++;
    const words = this.numberWords();

    // Sets that other sets take in, or that several parts say, come first; the rest in the order the parts say them.
    const all = [...this.gathered.values()];
    const takenIn = new Set(all.flatMap(({ sets }) => sets));
    const isSet = (one: Gathered): boolean => this.wordOf(one) === undefined;
    const first = all.filter((one) => isSet(one) && (takenIn.has(one) || one.uses > 1));
    const rest = said.flat().filter((one) => isSet(one) && !takenIn.has(one) && one.uses === 1);
    const order = [
      ...first.filter((one) => one.sets.length === 0),
      ...first.filter((one) => one.sets.length > 0),
      ...rest,
    ];
    order.forEach((one, place) => (one.place = place));

    const shared = all
      .filter((one) => one.uses > 1 || (one.uses === 1 && takenIn.has(one) && isSet(one)))
      .sort((a, b) => b.uses - a.uses);
    const placeOfShared = new Map(shared.map((one, place) => [one, place]));
    const partOf = (one: Gathered): string => {
      const place = placeOfShared.get(one);
      if (place !== undefined) return writeNumber(2 + place);
      const word = this.wordOf(one);
      return word === undefined ? writeNumber(0) : writeNumber(1) + writeNumber(word);
    };
    return {
      lists: this.headings,
      words,
      sets: order.map((one) => this.writeSet(one)).join(''),
      common: first.length,
      shared: shared.map((one) => writeNumber(this.wordOf(one) ?? this.numbers.size + one.place)).join(''),
      shapes: this.phrases.map(shapeOf).join(''),
      parts: said.map((parts) => parts.map(partOf).join('')).join(''),
    };
  }

  private gather(choice: Choice): Gathered {
    if (choice.classes.length === 1 && choice.words.length === 0 && !choice.number)
      return this.gatherClass(choice.classes[0]!);
    const forms = choice.words.map((form) => this.key(form));
    if (choice.number) forms.push(NUMBER);
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
      known = { forms: distinct, sets: [...new Set(sets)], uses: 0, place: -1 };
      this.gathered.set(key, known);
    }
    return known;
  }

  private readonly ids = new Map<Gathered, number>();
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

  /** Numbers every form, and gives the words of each shape. */
  private numberWords(): string[] {
    this.numbers.set(NUMBER, 0);
    return SHAPES.map((shape) => {
      const texts = [...this.forms.values()]
        .filter((form) => form.shape === shape)
        .map((form) => form.text)
        .sort();
      for (const text of texts) this.numbers.set(`${shape} ${text}`, this.numbers.size);
      return writeWords(texts);
    });
  }

  /** The number of the only word it is; nothing for a real set. */
  private wordOf({ forms, sets }: Gathered): number | undefined {
    return forms.length === 1 && sets.length === 0 ? this.numbers.get(forms[0]!) : undefined;
  }

  private writeSet({ forms, sets }: Gathered): string {
    // A class of one word is that word.
    const numbers = [
      ...new Set([
        ...forms.map((form) => this.numbers.get(form)!),
        ...sets.flatMap((set) => this.wordOf(set) ?? []),
      ]),
    ].sort((a, b) => a - b);
    const real = sets.filter((set) => this.wordOf(set) === undefined);
    let before = 0;
    const steps = numbers.map((number) => {
      const step = writeNumber(number - before);
      before = number;
      return step;
    });
    return (
      writeNumber(real.length) +
      real.map((set) => writeNumber(set.place)).join('') +
      writeNumber(numbers.length) +
      steps.join('')
    );
  }
}

const NUMBER = '#';

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

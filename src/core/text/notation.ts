import { foldWord } from './fold';

/**
 * How phrases over tokens are written: a word list that knows a little grammar. One phrase a line; `//` starts a
 * comment. Parts are divided by spaces:
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
 */
export interface PhraseList {
  /** By what the list says of them: lines of phrases. */
  readonly lists: Readonly<Record<string, string>>;
  /** Classes the phrases may name: words, or forms with `*` as above. */
  readonly classes?: Classes;
}

export type Classes = Readonly<Record<string, readonly string[]>>;

/** What a part may be: one of these, or of these classes. */
export interface Choice {
  readonly words: readonly Form[];
  readonly classes: readonly (readonly string[])[];
  readonly number: boolean;
}

export type Shape = 'whole' | 'start' | 'end' | 'inside';

/** A folded word, or what a word begins with, ends with or holds. */
export interface Form {
  readonly shape: Shape;
  readonly text: string;
}

export interface Step {
  readonly part: Choice;
  /** So many tokens may stand before it. */
  readonly gap: number;
  /** … none of them one of these. */
  readonly barrier: Choice | undefined;
  readonly optional: boolean;
}

export interface Phrase {
  readonly steps: readonly Step[];
  readonly notBefore: Choice | undefined;
  readonly notAfter: Choice | undefined;
}

export function formOf(word: string): Form {
  const starred = { start: word.startsWith('*'), end: word.endsWith('*') };
  const shape = starred.start ? (starred.end ? 'inside' : 'end') : starred.end ? 'start' : 'whole';
  return { shape, text: foldWord(word.replaceAll('*', '')) };
}

/** The phrases of a list's lines, in order. Throws on one that names an unknown class or has no fixed part. */
export function parsePhrases(lines: string, classes: Classes): Phrase[] {
  return sourcesOf(lines).map((source) => parsePhrase(source, classes));
}

/** The lines that hold a phrase, without comments. */
export function sourcesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/\/\/.*/, '').trim())
    .filter((source) => source !== '');
}

const GAP = /^~(\d+)(?:-(.+))?$/;

function parsePhrase(source: string, classes: Classes): Phrase {
  const choice = (body: string): Choice => parseChoice(body, classes, source);
  const steps: Step[] = [];
  let gap = 0;
  let barrier: Choice | undefined;
  let notBefore: Choice | undefined;
  let notAfter: Choice | undefined;
  for (const piece of source.split(' ')) {
    if (piece === '') continue;
    const skip = GAP.exec(piece);
    if (skip) {
      gap = Number(skip[1]);
      if (skip[2] !== undefined) barrier = choice(skip[2]);
      continue;
    }
    const negated = piece.length > 1 && piece.startsWith('!');
    const optional = piece.length > 1 && piece.endsWith('?');
    const part = choice(piece.slice(negated ? 1 : 0, optional ? -1 : undefined));
    if (negated) {
      if (steps.length === 0) notBefore = part;
      else notAfter = part;
      continue;
    }
    steps.push({ part, gap, barrier, optional });
    gap = 0;
    barrier = undefined;
  }
  if (steps.every((each) => each.optional)) throw new Error(`phrase without a fixed part: ${source}`);
  return { steps, notBefore, notAfter };
}

function parseChoice(body: string, classes: Classes, source: string): Choice {
  const words: Form[] = [];
  const named: (readonly string[])[] = [];
  let number = false;
  for (const word of body.split('|')) {
    if (!word.startsWith('<') || !word.endsWith('>') || word.length < 3) {
      words.push(formOf(word));
      continue;
    }
    const name = word.slice(1, -1);
    if (name === 'num') {
      number = true;
      continue;
    }
    const known = classes[name];
    if (known === undefined) throw new Error(`unknown class ${word} in phrase: ${source}`);
    named.push(known);
  }
  return { words, classes: named, number };
}

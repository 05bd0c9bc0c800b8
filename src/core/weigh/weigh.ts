import { CONCERNS, type ConcernId } from '../concern';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import { wordsIn } from '../text/letters';
import type { Scene } from '../concerns/scene';
import { classesOf } from './classes-of';
import { type FeatureKind, type Origin, signalOf, visitFeatures } from './features';
import { FUNCTION_WORDS } from './function-words';
import { WEIGHTS } from './weights';

/** Concern index and weight, in turn. */
type Row = readonly number[];

/** One more than the concerns: speaking up about anything at all. */
export const ANY = CONCERNS.length;

/** A logistic model per concern and one for `ANY`, in the log-odds of speaking up. */
export interface Model {
  /** By the concern's index; absent where nothing was learnt. */
  readonly bias: ReadonlyMap<number, number>;
  /** Of each feature, by its name: what it weighs, read when it is first met. */
  readonly rows: Map<string, Row | string>;
}

/** What a line of the weights begins with: the kind of its feature. */
const MARKS: Readonly<Record<FeatureKind, string>> = {
  context: '=',
  saw: '!',
  rule: '?',
  word: '.',
  class: '@',
};

let loaded: Model | undefined;

/**
 * The weights' own small notation, made by the trainer: a line a feature; the mark of its kind, its name, and behind
 * a tab two characters a concern: its letter (a = the first; a capital when the weight counts against it) and the
 * weight in tenths, in base 36. The first line, without a name, holds the biases.
 */
export function parseWeights(lines: string): Model {
  const rows = new Map<string, Row | string>();
  // Read in one go and no further than the names: a draft meets few of the features.
  const parts = lines.split(/[\t\n]/);
  for (let at = 2; at < parts.length; at += 2) rows.set(parts[at]!, parts[at + 1]!);
  const bias = new Map<number, number>();
  const biases = readRow(parts[1]!);
  for (let at = 0; at < biases.length; at += 2) bias.set(biases[at]!, biases[at + 1]!);
  return { bias, rows };
}

function rowOf({ rows }: Model, name: string): Row | undefined {
  let row = rows.get(name);
  if (typeof row === 'string') rows.set(name, (row = readRow(row)));
  return row;
}

function readRow(text: string): Row {
  const row: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 2) {
    const letter = text[at]!;
    const lower = letter.toLowerCase();
    const tenths = parseInt(text[at + 1]!, 36);
    row.push(lower.charCodeAt(0) - 97, (letter === lower ? tenths : -tenths) / 10);
  }
  return row;
}

/** How the weights name a feature. */
export function featureName(kind: FeatureKind, name: string, second: string): string {
  return second === '' ? MARKS[kind] + name : `${MARKS[kind]}${name} ${second}`;
}

/** One weight in that notation; nothing when it rounds to nought. Larger ones are cut at 3.5. */
export function writeWeight(concern: number, weight: number): string {
  const tenths = Math.min(35, Math.round(Math.abs(weight) * 10));
  if (tenths === 0) return '';
  const letter = String.fromCharCode(97 + concern);
  return (weight > 0 ? letter : letter.toUpperCase()) + tenths.toString(36);
}

export interface Weighed {
  /** The log-odds that a careful reader would speak up about anything. */
  readonly any: number;
  /** The same for one concern; absent where the model knows nothing of it. */
  of(concern: ConcernId): number | undefined;
  /** The words that count most for a concern, at most three. */
  evidence(concern: ConcernId): readonly Signal[];
}

interface Counted {
  readonly row: Row;
  readonly value: number;
  readonly origin: Origin | undefined;
}

/** Weighs the draft for every concern the model knows. */
export function weigh(scene: Scene, model: Model = (loaded ??= parseWeights(WEIGHTS))): Weighed {
  const sums: (number | undefined)[] = [...CONCERNS, ANY].map((_, index) => model.bias.get(index));
  const counted = new Map<Row, Counted>();
  visitFeatures(scene, (kind, name, second, value, origin) => {
    const row = rowOf(model, featureName(kind, name, second));
    if (!row || counted.has(row)) return;
    counted.set(row, { row, value, origin });
    for (let at = 0; at < row.length; at += 2) {
      const sum = sums[row[at]!];
      if (sum !== undefined) sums[row[at]!] = sum + row[at + 1]! * value;
    }
  });
  return {
    any: sums[ANY] ?? 0,
    of: (concern) => sums[CONCERNS.indexOf(concern)],
    evidence: (concern) => strongestSpans(scene, [...counted.values()], CONCERNS.indexOf(concern)),
  };
}

/** Words that tell nothing stand in between at most. */
const BETWEEN = 2;
/** What counts for less than this share of what counts most is not shown. */
const SHARE = 0.4;
const MOST = 3;

interface Stretch {
  readonly signal: Signal;
  readonly weight: number;
  /** Whether it says what the finding is about. */
  readonly tells: boolean;
}

/** The stretches of words that count most for a concern, those that say something by themselves before all others. */
function strongestSpans(scene: Scene, counted: readonly Counted[], concern: number): Signal[] {
  const { tokens } = scene.text;
  /** What each word counts for. */
  const weights = new Map<number, number>();
  const stretches: Stretch[] = [];
  for (const { row, value, origin } of counted) {
    if (!origin) continue;
    for (let at = 0; at < row.length; at += 2) {
      const weight = row[at + 1]! * value;
      if (row[at] !== concern || weight <= 0) continue;
      const { first, signal } = origin;
      if (first !== undefined) weights.set(first, (weights.get(first) ?? 0) + weight);
      else if (signal && !wordsIn(foldWord(signal.text)).every((word) => FUNCTION_WORDS.has(word)))
        stretches.push({ signal, weight, tells: true });
    }
  }
  let run: { first: number; last: number; weight: number } | undefined;
  const close = (): void => {
    const signal = run && signalOf(scene, run);
    if (run && signal) stretches.push({ signal, weight: run.weight, tells: tells(signal) });
    run = undefined;
  };
  for (const [at, weight] of [...weights].sort(([a], [b]) => a - b)) {
    const { fold, sentence } = tokens[at]!;
    if (FUNCTION_WORDS.has(fold)) continue;
    const weak = isWeak(fold);
    if (run && at - run.last - 1 <= BETWEEN && tokens[run.last]!.sentence === sentence && !weak) {
      const gap = tokens.slice(run.last + 1, at);
      if (gap.every((token) => FUNCTION_WORDS.has(token.fold)) && !isWeak(tokens[run.last]!.fold)) {
        run = { first: run.first, last: at, weight: run.weight + weight };
        continue;
      }
    }
    close();
    run = { first: at, last: at, weight };
  }
  close();

  stretches.sort((a, b) => Number(b.tells) - Number(a.tells) || b.weight - a.weight);
  const [strongest] = stretches;
  const spans: Signal[] = [];
  for (const { signal, weight, tells } of stretches) {
    if (spans.length === MOST || tells !== strongest!.tells || weight < SHARE * strongest!.weight) break;
    if (spans.some((span) => span.start < signal.end && signal.start < span.end)) continue;
    spans.push({ ...signal, rule: 'weighed' });
  }
  return spans;
}

/** Classes of words that could stand in any text. */
const VAGUE: ReadonlySet<string> = new Set(['quotation', 'past-longago', 'opinion', 'capacity']);

/** Says too little to be shown by itself: it is about nothing in particular. */
function isWeak(word: string): boolean {
  return FUNCTION_WORDS.has(word) || classesOf(word).every((name) => VAGUE.has(name));
}

function tells(signal: Signal): boolean {
  return wordsIn(foldWord(signal.text)).some((word) => !isWeak(word));
}

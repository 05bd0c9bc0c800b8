import { CONCERNS, type ConcernId } from '../concern';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import { wordsIn } from '../text/letters';
import type { Scene } from '../concerns/scene';
import { classesOf } from './classes-of';
import { type Origin, signalOf, visitFeatures } from './features';
import { FUNCTION_WORDS } from './function-words';
import { featureName, type Model, packedModel, type Row } from './model';

/** One more than the concerns: speaking up about anything at all. */
export const ANY = CONCERNS.length;

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
export function weigh(scene: Scene, model: Model = packedModel()): Weighed {
  const sums: (number | undefined)[] = [...CONCERNS, ANY].map((_, index) => model.bias.get(index));
  const counted = new Map<Row, Counted>();
  visitFeatures(scene, (kind, name, second, value, origin) => {
    const row = kind === 'word' ? model.ofWord(name) : model.row(featureName(kind, name, second));
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

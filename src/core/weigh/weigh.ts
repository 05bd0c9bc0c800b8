import { CONCERNS, type ConcernId } from '../concern';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import type { Feature } from './features';
import { FUNCTION_WORDS } from './function-words';
import { WEIGHTS } from './weights';

/** A logistic model per concern, in the log-odds of speaking up. */
interface Model {
  readonly bias: ReadonlyMap<ConcernId, number>;
  /** Feature → concern index and weight, in turn. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

let loaded: Model | undefined;

/**
 * The weights' own small notation, made by the trainer: a line a feature, its name and behind a tab two characters a
 * concern: its letter (a = the first; a capital when the weight counts against it) and the weight in tenths, in base
 * 36. The first line, without a name, holds the biases.
 */
export function parseWeights(lines: string): Model {
  const bias = new Map<ConcernId, number>();
  const weights = new Map<string, readonly number[]>();
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const numbers: number[] = [];
    for (let at = tab + 1; at + 1 < line.length; at += 2) {
      const letter = line[at]!;
      const lower = letter.toLowerCase();
      const tenths = parseInt(line[at + 1]!, 36);
      numbers.push(lower.charCodeAt(0) - 97, (letter === lower ? tenths : -tenths) / 10);
    }
    if (tab > 0) weights.set(line.slice(0, tab), numbers);
    else for (let at = 0; at < numbers.length; at += 2) bias.set(CONCERNS[numbers[at]!]!, numbers[at + 1]!);
  }
  return { bias, weights };
}

/** One weight in that notation; nothing when it rounds to nought. Larger ones are cut at 3.5. */
export function writeWeight(concern: number, weight: number): string {
  const tenths = Math.min(35, Math.round(Math.abs(weight) * 10));
  if (tenths === 0) return '';
  const letter = String.fromCharCode(97 + concern);
  return (weight > 0 ? letter : letter.toUpperCase()) + tenths.toString(36);
}

export interface Weighed {
  /** Between 0 and 1: how likely a careful reader would speak up about the concern. */
  readonly probability: number;
  /** The words that count most for it, at most three. */
  evidence(): readonly Signal[];
}

/** Weighs the features for every concern the model knows. */
export function weigh(
  features: ReadonlyMap<string, Feature>,
  model: Model = (loaded ??= parseWeights(WEIGHTS)),
): ReadonlyMap<ConcernId, Weighed> {
  const sums = CONCERNS.map((concern) => model.bias.get(concern) ?? Number.NEGATIVE_INFINITY);
  for (const [name, { value }] of features) {
    const weights = model.weights.get(name);
    if (!weights) continue;
    for (let at = 0; at < weights.length; at += 2) sums[weights[at]!]! += weights[at + 1]! * value;
  }
  const result = new Map<ConcernId, Weighed>();
  CONCERNS.forEach((concern, index) => {
    if (!model.bias.has(concern)) return;
    result.set(concern, {
      probability: 1 / (1 + Math.exp(-sums[index]!)),
      evidence: () => strongestSpans(features, model, index),
    });
  });
  return result;
}

function strongestSpans(features: ReadonlyMap<string, Feature>, model: Model, concern: number): Signal[] {
  const counted: { readonly weight: number; readonly origin: () => Signal | undefined }[] = [];
  for (const [name, { value, origin }] of features) {
    const weights = model.weights.get(name);
    if (!weights || !origin) continue;
    for (let at = 0; at < weights.length; at += 2) {
      if (weights[at] === concern && weights[at + 1]! > 0)
        counted.push({ weight: weights[at + 1]! * value, origin });
    }
  }
  counted.sort((a, b) => b.weight - a.weight);
  const spans: Signal[] = [];
  for (const { origin } of counted) {
    const signal = origin();
    if (
      !signal ||
      saysNothing(signal) ||
      spans.some((span) => span.start < signal.end && signal.start < span.end)
    )
      continue;
    spans.push({ ...signal, rule: 'weighed' });
    if (spans.length === 3) break;
  }
  return spans;
}

/** Made of nothing but words that hold the sentence together. */
function saysNothing(signal: Signal): boolean {
  return foldWord(signal.text)
    .split(/[^\p{L}\p{N}']+/u)
    .every((word) => word === '' || FUNCTION_WORDS.has(word));
}

import { lexicon } from '../detectors/lexicon';
import { PACKED_WEIGHTS } from '../detectors/packed';
import { digitAt } from '../text/compact';
import type { FeatureKind } from './features';
import type { WrittenWeights } from './weights-notation';
import { NOUGHT } from './weights-pack';

/** Concern index and weight, in turn. */
export type Row = readonly number[];

/** A logistic model per concern and one for `ANY`, in the log-odds of speaking up. */
export interface Model {
  /** By the concern's index; absent where nothing was learnt. */
  readonly bias: ReadonlyMap<number, number>;
  /** What a feature weighs, by its name: the same row each time it is asked for in one draft. */
  row(name: string): Row | undefined;
  /** The same for a word, by itself: most features are words. */
  ofWord(word: string): Row | undefined;
}

/** What a feature's name begins with: its kind. */
const MARKS: Readonly<Record<FeatureKind, string>> = {
  context: '=',
  saw: '!',
  rule: '?',
  word: '.',
  class: '@',
};

/** How the weights name a feature. */
export function featureName(kind: FeatureKind, name: string, second: string): string {
  return second === '' ? MARKS[kind] + name : `${MARKS[kind]}${name} ${second}`;
}

/** A model straight from its notation. */
export function modelOf({ biases, rows }: WrittenWeights): Model {
  const read = new Map(
    [...rows].map(([name, row]) => [name, [...row].flatMap(([at, tenths]) => [at, tenths / 10])]),
  );
  return {
    bias: new Map([...biases].map(([concern, tenths]) => [concern, tenths / 10])),
    row: (name) => read.get(name),
    ofWord: (word) => read.get(MARKS.word + word),
  };
}

/** Words remembered at most. */
const REMEMBERED = 4096;
let packed: PackedModel | undefined;

/** The model that was learnt. */
export function packedModel(): Model {
  packed ??= new PackedModel();
  packed.tidy();
  return packed;
}

class PackedModel implements Model {
  readonly bias = new Map<number, number>();
  /** Of features that are no words: where their row stands. */
  private readonly places: ReadonlyMap<string, number>;
  private readonly known = new Map<string, Row | undefined>();
  private readonly knownWords = new Map<string, Row | undefined>();

  constructor() {
    const { biases, features } = PACKED_WEIGHTS;
    for (let at = 0; at < biases.length; at += 2) this.bias.set(biases[at]!, biases[at + 1]! / 10);
    this.places = new Map(features.split('\n').map((name, place) => [name, place]));
  }

  /** Between drafts: a word's row must stay the same one within a draft. */
  tidy(): void {
    if (this.known.size > REMEMBERED) this.known.clear();
    if (this.knownWords.size > REMEMBERED) this.knownWords.clear();
  }

  row(name: string): Row | undefined {
    const known = this.known.get(name);
    if (known !== undefined || this.known.has(name)) return known;
    const row = this.lookUp(name);
    this.known.set(name, row);
    return row;
  }

  ofWord(word: string): Row | undefined {
    const known = this.knownWords.get(word);
    if (known !== undefined || this.knownWords.has(word)) return known;
    const weights = lexicon.weightsOf(word);
    const row = weights.length === 0 ? undefined : rowOf((at) => weights[at]!);
    this.knownWords.set(word, row);
    return row;
  }

  private lookUp(name: string): Row | undefined {
    const { concerns, rows } = PACKED_WEIGHTS;
    if (name.startsWith(MARKS.word)) return this.ofWord(name.slice(1));
    const place = this.places.get(name);
    return place === undefined ? undefined : rowOf((at) => digitAt(rows, place * concerns.length + at));
  }
}

/** Without the concerns it says nothing of. */
function rowOf(digit: (at: number) => number): Row {
  const row: number[] = [];
  PACKED_WEIGHTS.concerns.forEach((concern, at) => {
    const tenths = digit(at) - NOUGHT;
    if (tenths !== 0) row.push(concern, tenths / 10);
  });
  return row;
}

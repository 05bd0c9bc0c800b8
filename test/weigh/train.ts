import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraftLine } from '../../src/cli/draft-line';
import { CONCERNS, type ConcernId } from '../../src/core/concern';
import { sceneOf } from '../../src/core/concerns/scene';
import { DEFAULT_PROTOCOL, protocolById } from '../../src/core/protocols';
import { judgementsOf } from '../../src/core/review';
import { visitFeatures } from '../../src/core/weigh/features';
import { OPINIONS } from '../../src/core/weigh/second-opinion';
import { featureName } from '../../src/core/weigh/model';
import { ANY } from '../../src/core/weigh/weigh';
import { writeWeight } from '../../src/core/weigh/weights-notation';
import { readCorpora, type MarkedLine } from './corpora';
import { type Example, FOLDS, learn, logOdds, type Marked, split } from './logistic';
import { fitBalance, type Weighing } from './fit-balance';

/**
 * What was seen but a few times can only be learnt by heart; a signal is rarer than
 * a word, and says more; what words are about is told by their class.
 */
const SEEN_AT_LEAST = { signal: 2, word: 10, other: 4 };
/** Weights nearer to nought than this are left out: they make the list long and decide nothing. */
const LEAST = 0.3;

interface Read {
  readonly features: ReadonlyMap<string, number>;
  /** Whether each concern is expected; absent: not marked, or defensible either way. `ANY`: whether anything is. */
  readonly marks: ReadonlyMap<number, boolean>;
  readonly judged: ReadonlySet<ConcernId>;
  readonly fresh: boolean;
}

/** Concerns that no clause binds for this role, and optional ones, teach nothing either way. */
function readExample({ line, fresh }: MarkedLine): Read {
  const { expect, optional = [] } = JSON.parse(line) as { expect: ConcernId[]; optional?: ConcernId[] };
  const parsed = parseDraftLine(line, 'teacher');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const protocol = parsed.protocol === undefined ? DEFAULT_PROTOCOL : protocolById(parsed.protocol);
  const scene = sceneOf(parsed.draft);
  const marks = new Map<number, boolean>();
  CONCERNS.forEach((concern, index) => {
    const binds = protocol?.clauses.some(
      (clause) =>
        clause.who.includes(parsed.draft.role) &&
        (clause.answers ?? []).some((answer) => answer.concern === concern),
    );
    if (!binds || (optional.includes(concern) && !expect.includes(concern))) return;
    marks.set(index, expect.includes(concern));
  });
  if (expect.length > 0 || optional.length === 0) marks.set(ANY, expect.length > 0);
  const features = new Map<string, number>();
  visitFeatures(scene, (kind, name, second, value) => {
    const feature = featureName(kind, name, second);
    if (!features.has(feature)) features.set(feature, value);
  });
  return { features, marks, judged: new Set(judgementsOf(scene).keys()), fresh };
}

/** The features met often enough, numbered. */
function numbered(all: readonly Read[]): { names: string[]; examples: Example[] } {
  const seen = new Map<string, number>();
  for (const { features } of all)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([name, times]) => {
    const kind = name.startsWith('!') ? 'signal' : name.startsWith('.') ? 'word' : 'other';
    return times >= SEEN_AT_LEAST[kind];
  });
  const index = new Map(names.map(([name], at) => [name, at]));
  const examples = all.map(({ features }) => {
    const kept = [...features].filter(([name]) => index.has(name));
    return {
      features: Int32Array.from(kept, ([name]) => index.get(name)!),
      values: Float64Array.from(kept, ([, value]) => value),
    };
  });
  return { names: names.map(([name]) => name), examples };
}

export interface Trained {
  /** The weights in their own notation (see `weigh.ts`). */
  readonly weights: string;
  readonly balance: Readonly<Record<string, readonly number[]>>;
  readonly features: number;
}

/** Trains on marked drafts. The same lines give the same weights. */
export function train(lines: readonly MarkedLine[]): Trained {
  const all = lines.map(readExample);
  const { names, examples } = numbered(all);
  const targets = [...CONCERNS.map((_, index) => index).filter((at) => OPINIONS[CONCERNS[at]!]), ANY];
  const markedFor = (target: number, use: (at: number) => boolean): Marked[] =>
    examples.flatMap((example, at) => {
      const mark = all[at]!.marks.get(target);
      return mark === undefined || !use(at) ? [] : [{ example, mark }];
    });
  const folds = split(examples.length);
  const outOfFold = new Map<number, Float64Array>();
  const biases: string[] = [];
  const rows = new Map<string, string[]>();
  for (const target of targets) {
    // How sure it is of drafts it hasn't learnt from: that is what the balance must be struck on.
    const unseen = new Float64Array(examples.length);
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = learn(
        markedFor(target, (at) => folds[at] !== fold),
        names.length,
        target === ANY,
      );
      examples.forEach((example, at) => {
        if (folds[at] === fold) unseen[at] = logOdds(model, example);
      });
    }
    outOfFold.set(target, unseen);
    const { bias, weights } = learn(
      markedFor(target, () => true),
      names.length,
      target === ANY,
    );
    biases.push(writeWeight(target, bias));
    weights.forEach((weight, at) => {
      const written = Math.abs(weight) < LEAST ? '' : writeWeight(target, weight);
      if (written === '') return;
      const row = rows.get(names[at]!);
      if (row) row.push(written);
      else rows.set(names[at]!, [written]);
    });
  }
  const balance: Record<string, readonly number[]> = {};
  for (const target of targets) {
    if (target === ANY) continue;
    const concern = CONCERNS[target]!;
    const weighings: Weighing[] = all.flatMap(({ marks, judged, fresh }, at) => {
      const mark = marks.get(target);
      if (!fresh || mark === undefined) return [];
      const own = outOfFold.get(target)![at]!;
      return [{ judged: judged.has(concern), own, any: outOfFold.get(ANY)![at]!, mark }];
    });
    balance[concern] = fitBalance(weighings).map((weight) => Math.round(weight * 100) / 100);
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    weights: [`\t${biases.join('')}`, ...sorted.map(([name, pairs]) => `${name}\t${pairs.join('')}`)].join(
      '\n',
    ),
    balance,
    features: sorted.length,
  };
}

/** `npm run train`: writes src/core/weigh/weights.ts from the marked drafts in test/corpus, the held-out ones excepted. */
export function main(root: string): void {
  const lines = readCorpora(join(root, 'test/corpus'));
  const { weights, balance, features } = train(lines);
  writeFileSync(
    join(root, 'src/core/weigh/weights.ts'),
    `/* Made by \`npm run train\` from the marked drafts in test/corpus; not to be edited by hand. */
import type { ConcernId } from '../concern';
import type { Balance } from './balance';

/** See \`balance.ts\`. */
export const BALANCE: Readonly<Partial<Record<ConcernId, Balance>>> = {
${Object.entries(balance)
  .map(([concern, row]) => `  ${/-/.test(concern) ? `'${concern}'` : concern}: [${row.join(', ')}],\n`)
  .join('')}};

/** See \`weigh.ts\`. */
export const WEIGHTS =
  ${JSON.stringify(weights)};
`,
  );
  console.log(`${lines.length} drafts, ${features} features, ${weights.length} bytes`);
}

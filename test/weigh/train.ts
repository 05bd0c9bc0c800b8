import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraftLine } from '../../src/cli/draft-line';
import { CONCERNS, type ConcernId } from '../../src/core/concern';
import { sceneOf } from '../../src/core/concerns/scene';
import { DEFAULT_PROTOCOL, protocolById } from '../../src/core/protocols';
import { visitFeatures } from '../../src/core/weigh/features';
import { OPINIONS } from '../../src/core/weigh/second-opinion';
import { featureName, writeWeight } from '../../src/core/weigh/weigh';
import { readCorpora } from './corpora';

/** One marked draft as numbers: its features, and per concern whether it is expected (absent: not marked). */
interface Example {
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly marks: ReadonlyMap<ConcernId, boolean>;
}

/** Concerns that no clause binds for this role, and optional ones, teach nothing either way. */
function exampleOf(line: string): Example {
  const { expect, optional = [] } = JSON.parse(line) as { expect: ConcernId[]; optional?: ConcernId[] };
  const parsed = parseDraftLine(line, 'teacher');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const protocol = parsed.protocol === undefined ? DEFAULT_PROTOCOL : protocolById(parsed.protocol);
  const scene = sceneOf(parsed.draft);
  const marks = new Map<ConcernId, boolean>();
  for (const concern of CONCERNS) {
    const binds = protocol?.clauses.some(
      (clause) =>
        clause.who.includes(parsed.draft.role) &&
        (clause.answers ?? []).some((answer) => answer.concern === concern),
    );
    if (!binds || (optional.includes(concern) && !expect.includes(concern))) continue;
    marks.set(concern, expect.includes(concern));
  }
  const features = new Map<string, number>();
  visitFeatures(scene, (kind, name, second, value) => {
    features.set(featureName(kind, name, second), value);
  });
  return { features: [...features], marks };
}

/** A seeded generator (mulberry32), so that training twice gives the same weights. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const EPOCHS = 40;
const RATE = 0.15;
/** Pulls weights to zero: L1 keeps the list short, L2 keeps any one word from deciding. */
const L1 = 0.002;
const L2 = 0.0006;
/** A missed draft costs twice a false alarm while learning; the thresholds set the balance back. */
const POSITIVE = 2;
/** Weights nearer to nought than this are left out: they make the list long and decide nothing. */
const LEAST = 0.4;

/** Logistic regression for one concern by AdaGrad with L1 and L2. */
function learn(
  examples: readonly Example[],
  concern: ConcernId,
): { bias: number; weights: Map<string, number> } {
  const marked = examples.filter((example) => example.marks.has(concern));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = -2;
  let biasSquare = 1;
  const draw = random(7);
  const order = marked.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { features, marks } = marked[index]!;
      const truth = marks.get(concern) === true;
      let sum = bias;
      for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
      const error = (1 / (1 + Math.exp(-sum)) - Number(truth)) * (truth ? POSITIVE : 1);
      biasSquare += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquare);
      for (const [name, value] of features) {
        const weight = weights.get(name) ?? 0;
        const gradient = error * value + L2 * weight;
        const square = (squares.get(name) ?? 0.01) + gradient * gradient;
        const step = RATE / Math.sqrt(square);
        const moved = weight - step * gradient;
        const shrunk = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * L1);
        squares.set(name, square);
        weights.set(name, shrunk);
      }
    }
  }
  return { bias, weights };
}

/** Trains on marked drafts and returns the weights file's text. */
export function train(lines: readonly string[]): string {
  const examples = lines.map(exampleOf);
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  // What was seen but a few times can only be learnt by heart.
  const kept = examples.map(({ features, marks }) => ({
    features: features.filter(([name]) => seen.get(name)! >= (name.startsWith('!') ? 2 : 4)),
    marks,
  }));
  const biases: string[] = [];
  const rows = new Map<string, string[]>();
  CONCERNS.forEach((concern, index) => {
    if (!OPINIONS[concern]) return;
    const { bias, weights } = learn(kept, concern);
    biases.push(writeWeight(index, bias));
    for (const [name, weight] of weights) {
      const written = Math.abs(weight) < LEAST ? '' : writeWeight(index, weight);
      if (written === '') continue;
      const row = rows.get(name);
      if (row) row.push(written);
      else rows.set(name, [written]);
    }
  });
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return [`\t${biases.join('')}`, ...sorted.map(([name, pairs]) => `${name}\t${pairs.join('')}`)].join('\n');
}

/** `npm run train`: writes src/core/weigh/weights.ts from all marked drafts in test/corpus. */
export function main(root: string): void {
  const lines = readCorpora(join(root, 'test/corpus'));
  const text = train(lines);
  const quoted = JSON.stringify(text);
  writeFileSync(
    join(root, 'src/core/weigh/weights.ts'),
    `/** Made by \`npm run train\` from the marked drafts in test/corpus; not to be edited by hand. */\nexport const WEIGHTS =\n  ${quoted};\n`,
  );
  console.log(`${lines.length} drafts, ${text.split('\n').length - 1} features, ${text.length} bytes`);
}

import { inputs } from '../../src/core/weigh/balance';

/** What was said of one concern of one draft, and whether it should have been. */
export interface Weighing {
  readonly judged: boolean;
  readonly own: number;
  readonly any: number;
  readonly mark: boolean;
}

/** Where few drafts tell otherwise: believe the weigher by half, and the judge a little more than not. */
const PRIOR = [-1, 0.6, 0.2, 0.5, 0, 0];
const PULL = 0.002;
const ROUNDS = 500;
const RATE = 0.5;
/** Speak up from this probability on: silence where nothing is wrong comes before finding everything. */
const FROM = 0.64;

/** Logistic regression by plain gradient descent; six weights, so nothing more is needed. */
export function fitBalance(weighings: readonly Weighing[]): number[] {
  const weights = [...PRIOR];
  const rows = weighings.map(({ judged, own, any, mark }) => ({ row: inputs(judged, own, any), mark }));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map(() => 0);
    for (const { row, mark } of rows) {
      const sum = row.reduce((total, input, at) => total + input * weights[at]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(mark);
      row.forEach((input, at) => (gradient[at]! += error * input));
    }
    weights.forEach((weight, at) => {
      const pull = PULL * (weight - (at === 1 ? PRIOR[1]! : 0));
      weights[at] = weight - RATE * (gradient[at]! / rows.length + pull);
    });
  }
  weights[0]! -= Math.log(FROM / (1 - FROM));
  return weights;
}

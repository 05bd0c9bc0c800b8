/**
 * How the judge's word and the weigher's are held against each other for one concern: the bias, what the concern's own
 * log-odds and those of speaking up at all count for, and what they count for more once the judge has spoken.
 */
export type Balance = readonly [
  bias: number,
  own: number,
  any: number,
  judged: number,
  ownJudged: number,
  anyJudged: number,
];

/** Beyond this the weigher is as sure as it will be: it learnt from a few thousand drafts. */
const SURE = 6;

const held = (logOdds: number): number => Math.max(-SURE, Math.min(SURE, logOdds));

/** What is weighed, in the order of `Balance`. */
export function inputs(judged: boolean, own: number, any: number): Balance {
  const spoke = Number(judged);
  return [1, held(own), held(any), spoke, spoke * held(own), spoke * held(any)];
}

/** At nought or above: speak up. */
export function balance(weights: Balance, judged: boolean, own: number, any: number): number {
  return inputs(judged, own, any).reduce((sum, input, at) => sum + input * weights[at]!, 0);
}

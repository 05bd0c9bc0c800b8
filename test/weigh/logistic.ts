/** One draft as numbers: which features it has, and how much of each. */
export interface Example {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

export interface Marked {
  readonly example: Example;
  readonly mark: boolean;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: Float64Array;
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

export const FOLDS = 5;

/** Which fold each of `count` examples falls in. */
export function split(count: number): Uint8Array {
  const draw = random(3);
  return Uint8Array.from({ length: count }, () => Math.floor(draw() * FOLDS));
}

const EPOCHS = 25;
const RATE = 0.15;
/** Pulls weights to zero: L1 keeps the list short, L2 keeps any one word from deciding. */
const L1 = 0.002;
const L2 = 0.0006;
/** A missed concern costs twice a false alarm while learning, for each is rare; the balance sets that right. */
const RARE = 2;

export function logOdds({ bias, weights }: Logistic, { features, values }: Example): number {
  let sum = bias;
  for (let at = 0; at < features.length; at++) sum += weights[features[at]!]! * values[at]!;
  return sum;
}

/** Logistic regression by AdaGrad with L1 and L2. `even`: both answers are about as frequent. */
export function learn(marked: readonly Marked[], features: number, even: boolean): Logistic {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(0.01);
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
      const { example, mark } = marked[index]!;
      const sum = logOdds({ bias, weights }, example);
      const error = (1 / (1 + Math.exp(-sum)) - Number(mark)) * (mark && !even ? RARE : 1);
      biasSquare += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquare);
      example.features.forEach((feature, at) => {
        const weight = weights[feature]!;
        const gradient = error * example.values[at]! + L2 * weight;
        squares[feature]! += gradient * gradient;
        const step = RATE / Math.sqrt(squares[feature]!);
        const moved = weight - step * gradient;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * L1);
      });
    }
  }
  return { bias, weights };
}

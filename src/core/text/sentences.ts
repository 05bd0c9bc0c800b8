import type { Signal } from '../signal';
import type { Reading } from './reading';

/** In which sentence (from 0) of its text a signal begins. */
export function sentenceOf(reading: Reading, signal: Pick<Signal, 'start'>): number {
  const { tokens, folded } = reading;
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((folded.starts[tokens[middle]!.start] ?? 0) <= signal.start) low = middle;
    else high = middle - 1;
  }
  return tokens[low]?.sentence ?? 0;
}

/** Those of `these` that have one of `those` at most `apart` sentences away. */
export function near<A extends Signal>(
  reading: Reading,
  these: readonly A[],
  those: readonly Signal[],
  apart: number,
): A[] {
  if (these.length === 0 || those.length === 0) return [];
  const places = new Set<number>();
  for (const that of those) {
    const place = sentenceOf(reading, that);
    for (let other = place - apart; other <= place + apart; other++) places.add(other);
  }
  return these.filter((one) => places.has(sentenceOf(reading, one)));
}

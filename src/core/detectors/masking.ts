import type { Signal } from '../signal';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells whether a span touches one that a stronger detector has claimed already. Sorted once, so that asking stays
 * cheap for a text full of numbers.
 */
export function claimed(taken: readonly Signal[]): (span: Span) => boolean {
  if (taken.length === 0) return () => false;
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  // The furthest end up to each span: spans may lie inside one another.
  const reach: number[] = [];
  let furthest = 0;
  for (const span of sorted) reach.push((furthest = Math.max(furthest, span.end)));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
}

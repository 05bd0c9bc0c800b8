/** From weakest to strongest; a review's verdict is that of its strongest finding. */
export const VERDICTS = ['clear', 'advise', 'ask', 'stop'] as const;
export type Verdict = (typeof VERDICTS)[number];

export function strongest(verdicts: Iterable<Verdict>): Verdict {
  let best = 0;
  for (const verdict of verdicts) best = Math.max(best, VERDICTS.indexOf(verdict));
  return VERDICTS[best] ?? 'clear';
}

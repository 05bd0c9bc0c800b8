import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeLine } from '../evaluate/corpus';

export const CORPUS = resolve(import.meta.dirname, 'open.jsonl');
export const KNOWN = resolve(import.meta.dirname, 'known-failures.json');

/** What goes wrong on each marked draft: draft id → `missed …`, `false …`, `verdict …`. Drafts without a failure are left out. */
export type Failures = Readonly<Record<string, readonly string[]>>;

export function failuresOf(corpus: string): Failures {
  const failures: Record<string, string[]> = {};
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const one = judgeLine(line);
    const wrong = [
      ...one.missed.map((concern) => `missed ${concern}`),
      ...one.falseAlarms.map((concern) => `false ${concern}`),
      ...(one.verdictRight ? [] : [`verdict ${one.review.verdict}`]),
    ];
    if (wrong.length > 0) failures[one.id] = wrong;
  }
  return failures;
}

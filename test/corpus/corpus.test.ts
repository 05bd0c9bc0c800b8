import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORPUS, failuresOf, KNOWN, type Failures } from './known-failures';

describe('the open corpus', () => {
  // A new failure breaks this, and so does a silent fix: `npm run evaluate -- --accept` writes the set anew.
  it('fails where it is known to fail, and nowhere else', () => {
    const known = JSON.parse(readFileSync(KNOWN, 'utf8')) as Failures;
    expect(failuresOf(CORPUS)).toEqual(known);
  }, 60_000);

  it('is whole', () => {
    const ids = readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toHaveLength(260);
    expect(new Set(ids).size).toBe(260);
  });
});

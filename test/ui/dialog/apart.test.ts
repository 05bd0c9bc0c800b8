import { expect, it } from 'vitest';
import type { Fix } from '../../../src/core/fixes/fix';
import { apart } from '../../../src/ui/dialog/apart';

const fix = (id: string, start: number, insert: string): Fix => ({
  id,
  concern: 'placement',
  kind: 'replace',
  was: 'de regenboog',
  becomes: insert,
  edits: [{ start, end: start + 12, insert }],
});

it('offers a change once, for whichever finding it comes first', () => {
  const fixes = [fix('named', 5, 'mijn school'), fix('placed', 5, 'mijn school')];
  expect(apart(fixes).map(({ id }) => id)).toEqual(['named']);
});

it('keeps other words for the same place, and the same words for another', () => {
  const fixes = [fix('a', 5, 'mijn school'), fix('b', 5, 'de school'), fix('c', 40, 'mijn school')];
  expect(apart(fixes)).toEqual(fixes);
});

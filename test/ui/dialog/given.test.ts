import { expect, test } from 'vitest';
import { NONE_GIVEN, stillGiven, type Given } from '../../../src/ui/dialog/given';

const given: Given = { permissions: ['parents', 'management'], pictures: ['a', 'b'] };

test.each<[string, string[], boolean]>([
  ['the same pictures', ['a', 'b'], true],
  ['the same in another order', ['b', 'a'], true],
  ['one of them taken out', ['b'], true],
  ['all of them taken out', [], true],
  ['another added', ['a', 'b', 'c'], false],
  ['one exchanged for another', ['a', 'c'], false],
  ['all others', ['c'], false],
])('%s', (_, pictures, still) => {
  expect(stillGiven(given, pictures)).toEqual(still ? given.permissions : []);
});

test('ticked for a text, then a picture comes with it: asked again', () => {
  expect(stillGiven({ permissions: ['parents'], pictures: [] }, ['a'])).toEqual([]);
  expect(stillGiven(NONE_GIVEN, ['a'])).toEqual([]);
});

import { expect, test } from 'vitest';
import { accountOf } from '../../entrypoints/wiring/account';

const TICKED = { name: 'Juf Sanne, Basisschool De Regenboog, regenboog.school', several: true };

test.each([
  ['one of several', TICKED, ['@regenboog.school'], 'school'],
  ['the middle one', TICKED, ['Basisschool De Regenboog'], 'school'],
  ['none of them', TICKED, ['De Regenboog'], 'private'],
  ['a name with a comma of its own', { name: 'Regenboog, Utrecht, juf.sanne', several: true }, ['Regenboog, Utrecht'], 'school'],
  ['joined with a word', { name: 'Juf Sanne en De Regenboog', several: true }, ['De Regenboog'], 'school'],
  ['one account with a comma', { name: 'Juf Sanne, De Regenboog' }, ['De Regenboog'], 'private'],
  ['by its handle', { handle: '@Regenboog_school', name: 'De Regenboog' }, ['regenboog_school'], 'school'],
  ['an empty line in the list', TICKED, [''], 'private'],
] as const)('%s', (_, seen, own, kind) => {
  const account = accountOf(seen, own);
  expect(account.kind).toBe(kind);
  expect(account).not.toHaveProperty('several');
}); // prettier-ignore

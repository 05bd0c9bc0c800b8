import { expect, it } from 'vitest';
import { ROLES } from '../../../src/core/role';
import { moodOf } from '../../../src/ui/dialog/wording';
import { scene } from './scenes';

it.each(ROLES)('every verdict of a %s is what the rules say', (role) => {
  for (const verdict of ['stop', 'ask', 'advise'] as const)
    expect(moodOf(scene(role, verdict)), verdict).toBe(verdict);
  expect(moodOf(scene(role, 'unchecked'))).toBe('unsure');
});

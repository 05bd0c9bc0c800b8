import { expect, test } from 'vitest';
import { ADDRESSES } from '../../entrypoints/wiring/addresses';
import { businessSuite } from '../../src/sites/business-suite';
import { facebook } from '../../src/sites/facebook';
import { instagram } from '../../src/sites/instagram';
import { linkedin } from '../../src/sites/linkedin';
import { tiktok } from '../../src/sites/tiktok';
import { x } from '../../src/sites/x';

test('the scripts that are the same on every site run where the sites do', () => {
  const theirs = [businessSuite, facebook, instagram, linkedin, tiktok, x].flatMap(({ matches }) => matches);
  expect([...ADDRESSES].sort()).toEqual([...theirs].sort());
});

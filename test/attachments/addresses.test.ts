import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { businessSuite } from '../../src/sites/business-suite';
import { facebook } from '../../src/sites/facebook';
import { instagram } from '../../src/sites/instagram';
import { linkedin } from '../../src/sites/linkedin';
import { tiktok } from '../../src/sites/tiktok';
import { x } from '../../src/sites/x';

test('the script in the page’s own world runs where the sites do', () => {
  const source = readFileSync(new URL('../../entrypoints/file-inputs.content.ts', import.meta.url), 'utf8');
  const own = source.match(/https:\/\/[^']+/g) ?? [];
  const theirs = [businessSuite, facebook, instagram, linkedin, tiktok, x].flatMap(({ matches }) => matches);
  expect([...own].sort()).toEqual([...theirs].sort());
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const modules = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[\/].*\.mjs$/.test(name),
);

/** A label that is English whatever the page's language. */
const FIXED = /(?:'aria-label'|placeholder): ['"]\p{L}[^'"]*['"]/gu;
/** People’s names are the same in every language. */
const NAMES = /['"](?:Juf Sanne)['"]$/;

it.each(modules)('%s says its labels in the page’s language', (name) => {
  const found = readFileSync(join(here, name), 'utf8').match(FIXED) ?? [];
  expect(found.filter((label) => !NAMES.test(label))).toEqual([]);
});

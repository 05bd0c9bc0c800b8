import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADDRESSES } from '../../entrypoints/wiring/addresses';
import type { Site } from '../../src/sites/site';

const ROOT = new URL('../../', import.meta.url);

/** Every site that has a content script. */
async function sites(): Promise<Site[]> {
  const ids = readdirSync(new URL('entrypoints/', ROOT))
    .map((file) => /^(.+)\.content\.ts$/.exec(file)?.[1])
    .filter((id) => id !== undefined && existsSync(new URL(`src/sites/${id}.ts`, ROOT)));
  const modules = await Promise.all(
    ids.map((id) => import(new URL(`src/sites/${id}.ts`, ROOT).href) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((exports) => Object.values(exports))
    .filter((each): each is Site => typeof each === 'object' && each !== null && 'matches' in each);
}

test('the scripts that are the same on every site run where the sites do', async () => {
  const all = await sites();
  expect(all.length).toBeGreaterThanOrEqual(6);
  expect([...ADDRESSES].sort()).toEqual(all.flatMap(({ matches }) => matches).sort());
});

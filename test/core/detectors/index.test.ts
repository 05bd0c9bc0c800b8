import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { DETECTORS } from '../../../src/core/detectors/index';

const folder = resolve(import.meta.dirname, '../../../src/core/detectors');

it('has a file for each detector in the list, and one id each', () => {
  const ids = DETECTORS.map((detector) => detector.id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = new Set(readdirSync(folder));
  expect(ids.filter((id) => !files.has(`${id}.ts`))).toEqual([]);
});

it('lists every detector in the folder', () => {
  const ids = new Set(DETECTORS.map((detector) => detector.id));
  const detecting = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) =>
      /export const \w+: Detector\b|= phraseDetector\(/.test(readFileSync(resolve(folder, file), 'utf8')),
    )
    .map((file) => file.replace('.ts', ''));
  expect(detecting.filter((id) => !ids.has(id))).toEqual([]);
});

it('puts an IBAN before a phone number', () => {
  const ids = DETECTORS.map((detector) => detector.id);
  expect(ids.indexOf('iban')).toBeLessThan(ids.indexOf('phone'));
  expect(ids.indexOf('phone')).toBeLessThan(ids.indexOf('postcode'));
});

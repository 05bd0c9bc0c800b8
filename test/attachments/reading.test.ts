import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GrayPicture } from '../../src/attachments/gray';
import { READING_LONG_SIDE } from '../../src/attachments/limits';
import { startTextReader, type TextReader } from '../../src/attachments/text-reader';

/** The reader itself, with the data it ships with, on pictures drawn by others and on drawings of ours. */

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURES = resolve(import.meta.dirname, 'pictures');
const LABELS = JSON.parse(readFileSync(resolve(PICTURES, 'labels.json'), 'utf8')) as {
  file: string;
  text: string;
}[];

// In Node tesseract.js takes bytes, in a browser a Blob: the same ones.
vi.mock('../../src/attachments/gray', () => ({
  asPgm: ({ width, height, shades }: GrayPicture) =>
    Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), Buffer.from(shades)]),
}));

let languages: string;
let reader: TextReader;
beforeAll(async () => {
  languages = mkdtempSync(`${tmpdir()}/bezint-languages-`);
  for (const language of ['nld', 'eng'])
    copyFileSync(
      resolve(ROOT, `node_modules/@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`),
      resolve(languages, `${language}.traineddata.gz`),
    );
  const own = createRequire(import.meta.url);
  reader = await startTextReader({
    worker: own.resolve('tesseract.js/src/worker-script/node/index.js'),
    core: own.resolve('tesseract.js-core/tesseract-core-simd-lstm.js'),
    languages,
  });
});
afterAll(async () => {
  await reader.end();
  rmSync(languages, { recursive: true });
});

async function gray(source: string | Buffer): Promise<GrayPicture> {
  const { width: whole = 0 } = await sharp(source).metadata();
  const { data, info } = await sharp(source)
    .flatten({ background: '#fff' })
    .resize({ width: READING_LONG_SIDE, height: READING_LONG_SIDE, fit: 'inside', withoutEnlargement: true })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    shades: Uint8ClampedArray.from(data),
    scale: info.width / whole,
  };
}
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(LABELS)('$file: at least nine in ten of its words', async ({ file, text }) => {
  const { text: found } = await reader.read(await gray(resolve(PICTURES, file)));
  const read = new Set(wordsOf(found));
  const wanted = wordsOf(text);
  expect(wanted.filter((word) => read.has(word)).length / wanted.length).toBeGreaterThanOrEqual(0.9);
});

/** A drawing of 1200 by 900. */
const drawing = (inner: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">${inner}</svg>`);
const paper = (colour: string) => `<rect width="1200" height="900" fill="${colour}"/>`;
const line = (size: number, ink: string, turn = 0) =>
  `<text x="100" y="450" font-family="Liberation Sans, Arial, sans-serif" font-size="${size}" fill="${ink}" transform="rotate(${turn} 600 450)">Sanne belt 06-12345678</text>`;
/** Patches of many shades, as a photo has them. */
const patches = (straight: boolean) =>
  Array.from({ length: 90 }, (_, at) => {
    const colour = `hsl(${(at * 47) % 360} ${20 + ((at * 13) % 60)}% ${20 + ((at * 29) % 45)}%)`;
    const [x, y] = [(at * 331) % 1200, (at * 197) % 900];
    return straight
      ? `<rect x="${x}" width="${20 + (at % 5) * 12}" height="900" fill="${colour}"/>`
      : `<circle cx="${x}" cy="${y}" r="${20 + ((at * 17) % 90)}" fill="${colour}"/>`;
  }).join('');

describe('reads', () => {
  test.each<[string, string]>([
    ['small letters', paper('#fff') + line(22, '#222')],
    ['large letters', paper('#fff') + line(90, '#222')],
    ['white on a dark board', paper('#1f3b2d') + line(60, '#fff')],
    ['ink on a coloured sheet', paper('#f6d365') + line(48, '#5b1f1f')],
    ['faint ink', paper('#fff') + line(48, '#999')],
    ['a sheet that lies askew', paper('#fff') + line(48, '#222', 3)],
    ['a sheet upside down', paper('#fff') + line(48, '#222', 180)],
    ['white letters over a photo', paper('#556') + patches(false) + line(80, '#fff')],
  ])('%s', async (_, inner) => {
    const { text, words } = await reader.read(await gray(drawing(inner)));
    expect(text).toContain('06-12345678');
    expect(words.length).toBeGreaterThan(0);
  });
});

describe('stays silent on', () => {
  test.each<[string, string]>([
    ['an empty sheet', paper('#fff')],
    ['a dark wall', paper('#222')],
    ['a wall in slanting light', `<defs><linearGradient id="g"><stop stop-color="#eee"/><stop offset="1" stop-color="#777"/></linearGradient></defs><rect width="1200" height="900" fill="url(#g)"/>`],
    ['round patches', patches(false)],
    ['stripes', patches(true)],
    ['bars of a fence', paper('#9cc5e8') + Array.from({ length: 30 }, (_, at) => `<rect x="${at * 40}" y="200" width="14" height="600" fill="#5a4632"/>`).join('')],
    ['a brick wall', paper('#ddd') + Array.from({ length: 240 }, (_, at) => `<rect x="${(at % 12) * 104 - (Math.floor(at / 12) % 2) * 52}" y="${Math.floor(at / 12) * 46}" width="96" height="38" fill="#a4523c"/>`).join('')],
    ['leaves', paper('#7aa05a') + Array.from({ length: 300 }, (_, at) => `<ellipse cx="${(at * 331) % 1200}" cy="${(at * 197) % 900}" rx="22" ry="8" fill="hsl(${90 + (at % 30)} 40% ${25 + (at % 25)}%)" transform="rotate(${at * 37} ${(at * 331) % 1200} ${(at * 197) % 900})"/>`).join('')],
  ])('%s', async (_, inner) => {
    expect((await reader.read(await gray(drawing(inner)))).text).toBe('');
  }); // prettier-ignore
});

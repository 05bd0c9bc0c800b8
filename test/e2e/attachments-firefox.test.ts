import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from './harness/dialog';
import { filmInFirefox } from './harness/films';
import { launchFirefox, type Firefox } from './harness/firefox';
import { wordsInDialog } from './harness/firefox-dialog';
import { drawnInFirefox, samplePhoto, type PictureFile } from './harness/pictures';

/**
 * Attach, press Post, read the dialog, in Firefox: pictures are looked at in the background page there. The dialog
 * speaks the language of the installed Firefox.
 */

let browser: Firefox;
let page: Page;
let folder: string;
beforeAll(async () => {
  browser = await launchFirefox();
  folder = await mkdtemp(join(tmpdir(), 'bezint-pictures-'));
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function home(): Promise<void> {
  page = await browser.open({ module: 'x/home', url: 'https://x.com/home?file' });
}
async function attach({ name, buffer }: PictureFile): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, buffer);
  const input = (await page.waitForSelector('[x-file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
async function write(text: string): Promise<void> {
  await (await page.waitForSelector('[x-editor]'))!.click();
  // Draft.js places its caret in a render of its own; a person is slower than that.
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  await page.keyboard.type(text);
}
const press = async () => (await page.waitForSelector('[x-send]'))!.click();
const says = (what: RegExp) =>
  until(
    async () => {
      const words = await wordsInDialog(page);
      return words !== undefined && what.test(words) ? words : undefined;
    },
    `the dialog to say ${String(what)}`,
    45_000,
  );
const sent = () => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent.length);

test('faces and the place of a photo', async () => {
  await home();
  await attach(await samplePhoto(1));
  await write('Wat was het gezellig met groep 6.');
  await press();
  await says(/3 (gezichten|faces)/);
  await says(/waar hij is gemaakt|where it was taken/);
  expect(await sent()).toBe(0);
});

test('words in a picture', async () => {
  await home();
  await attach(
    await drawnInFirefox(page, {
      name: 'lijst.png',
      lines: ['Sanne de Vries', 'telefoon 06-12345678', 'Daan Jansen'],
    }),
  );
  await write('Kijk eens.');
  await press();
  await says(/06-12345678/);
});

test('half a photo is named', async () => {
  await home();
  const { buffer, ...photo } = await samplePhoto(2);
  await attach({ ...photo, buffer: buffer.subarray(0, 90_000) });
  await write('Vandaag met groep 6 naar de gym geweest.');
  await press();
  await says(/niet compleet|incomplete/);
});

test('faces that come into a film half-way, and half of such a film', async () => {
  await home();
  const { buffer, ...film } = await filmInFirefox(page, await samplePhoto(4), 1);
  await attach({ ...film, buffer });
  await attach({ ...film, name: 'half.webm', buffer: buffer.subarray(0, Math.round(buffer.length * 0.7)) });
  await write('Vandaag met groep 6 naar de gym geweest.');
  await press();
  await says(/4 (gezichten|faces)/);
  await says(/niet compleet|incomplete/);
  expect(await sent()).toBe(0);
});

test('a second photo during the first: both are told of', async () => {
  await home();
  await attach(await samplePhoto(2));
  await attach(await samplePhoto(5));
  await write('Wat was het gezellig met groep 6.');
  await press();
  const words = await says(/5 (gezichten|faces)/);
  expect(words).toMatch(/3 (gezichten|faces)/);
});

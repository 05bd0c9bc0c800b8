import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { drawn, samplePhoto, type PictureFile } from './harness/pictures';

/** Attach, press Post, read the dialog: the whole path, on X's composer under its true host. */

let browser: Chromium;
let page: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

async function home(): Promise<void> {
  page = await browser.open({ module: 'x/home', url: 'https://x.com/home?file' });
  dialog = new Dialog(page);
}
const write = async (text: string) => {
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
};
const attach = (...files: PictureFile[]) => page.locator('[x-file]').first().setInputFiles(files);
const press = () => page.locator('[x-send]').first().click();

/** The dialog's words, once they say this. */
const says = (what: RegExp, within = 45_000) =>
  until(
    async () => {
      const now = await dialog.now();
      if (!now) return undefined;
      const words = await dialog.text();
      return what.test(words) ? words : undefined;
    },
    `the dialog to say ${String(what)}`,
    within,
  );

describe('what is attached is seen', () => {
  test('faces and the place of a photo', async () => {
    await home();
    await attach(await samplePhoto(1));
    await write('Wat was het gezellig met groep 6.');
    await press();
    await dialog.opened();
    const words = await says(/3 gezichten/);
    expect(words).toMatch(/waar hij is gemaakt/);
    expect(await sentBy(page)).toEqual([]);
  });

  test('words in a picture', async () => {
    await home();
    await attach(
      await drawn(page, {
        name: 'lijst.png',
        lines: ['Sanne de Vries', 'telefoon 06-12345678', 'Daan Jansen'],
      }),
    );
    await write('Kijk eens.');
    await press();
    await says(/06-12345678/);
  });
});

import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchChromium } from './harness/chromium';
import { Dialog } from './harness/dialog';

/**
 * The pictures for the stores, in the size they ask (1280 × 800), of what Bezint really shows: written to
 * test-results/store/, so that they follow every change. Names and schools in them are made up.
 */
const root = resolve(import.meta.dirname, '../..');
const practice = resolve(root, 'test/practice');
const dress = {
  style: readFileSync(join(practice, 'style.css'), 'utf8'),
  bar: '',
};
const SIZE = { width: 1280, height: 800 };

const DRAFTS = {
  nl: 'Wat was Daan Bakker uit groep 6 vandaag dapper bij de musical. Zijn moeder zoekt nog hulp: 06-12345678.',
  en: 'Wat was Daan Bakker uit groep 6 vandaag dapper bij de musical. Zijn moeder zoekt nog hulp: 06-12345678.',
};

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('the pictures for the store', async () => {
    const folder = resolve(root, 'test-results/store', language);
    mkdirSync(folder, { recursive: true });
    const browser = await launchChromium({ viewport: SIZE, locale: language, dress });
    const shot = async (page: Page, name: string) => {
      const picture = await page.screenshot({ path: join(folder, `${name}.png`) });
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([SIZE.width, SIZE.height]);
    };
    try {
      await browser.settings({ language, schoolNames: ['De Linde'] });
      const x = await browser.open({ module: 'x/home', url: `https://x.com/home?labels=${language}` });
      await x.locator('[x-editor]').first().click();
      await x.keyboard.type(DRAFTS[language]);
      await x.locator('[x-send]').first().click();
      await new Dialog(x).opened();
      await shot(x, '1-dialog');
      const worker = await browser.background();
      const own = await browser.context.newPage();
      for (const [name, address] of [
        ['2-welcome', 'welcome.html'],
        ['3-protocol', 'protocol.html#OP-P2'],
        ['4-own-protocol', 'own-protocol.html'],
        ['5-privacy', 'privacy.html'],
      ] as const) {
        await own.goto(new URL(address, worker.url()).href);
        await own.locator('main h1').waitFor();
        if (name === '2-welcome') {
          await own.locator('button.primary').click();
          await own.locator('.slip').first().waitFor();
          await own.locator('#practise').scrollIntoViewIfNeeded();
          await own.evaluate(() => document.querySelector('#practise')!.scrollIntoView());
        }
        await expect.poll(() => own.evaluate(() => document.documentElement.lang)).toBe(language);
        await shot(own, name);
      }
    } finally {
      await browser.close();
    }
  });
});

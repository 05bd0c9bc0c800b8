import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from './harness/dialog';
import { launchFirefox } from './harness/firefox';

/**
 * An update while a page is open, in Firefox; test/e2e/attack.test.ts does the same in Chromium. Chromium leaves the
 * old script guarding, Firefox takes it away and starts the new one on the page.
 */
const RUDE = 'Wat een stomme trut is die moeder.';
const CLEAN = 'Vandaag brood gebakken, met walnoten.';

const dialogStands = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('html > :not(head, body, [style])') !== null);
const sent = (page: Page): Promise<{ text: string }[]> =>
  page.evaluate(() => (window as unknown as { sent: { text: string }[] }).sent);

test('Firefox: a page that was open stays guarded after the update, and clean posts go', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.open({ module: 'x/home', url: 'https://x.com/home' });
    await browser.renew();
    await page.bringToFront();
    await page.waitForFunction(() => document.hasFocus());
    await page.click('[x-editor]');
    await page.keyboard.type(CLEAN);
    await page.click('[x-send]');
    await until(async () => ((await sent(page)).length === 1 ? true : undefined), 'the clean post to go');
    await page.click('[x-editor]');
    await page.keyboard.type(RUDE);
    await page.click('[x-send]');
    await until(async () => ((await dialogStands(page)) ? true : undefined), 'the dialog to open');
    expect((await sent(page)).map(({ text }) => text)).toEqual([CLEAN]);

    // Updated under the dialog, which has nobody left to answer: it goes, and the next press asks anew.
    await browser.renew();
    await until(async () => ((await dialogStands(page)) ? undefined : true), 'the dialog to be taken away');
    await page.bringToFront();
    await page.waitForFunction(() => document.hasFocus());
    await page.click('[x-send]');
    await until(async () => ((await dialogStands(page)) ? true : undefined), 'the dialog to open again');
    expect((await sent(page)).map(({ text }) => text)).toEqual([CLEAN]);
  } finally {
    await browser.close();
  }
}, 90_000);

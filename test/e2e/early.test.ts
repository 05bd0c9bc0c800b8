import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { CSP, htmlOf } from './harness/pages';
import { samplePhoto } from './harness/pictures';

/** A page that is in use before its document is all there: the rules and the dialog come after it. */
const ADDRESS = 'https://x.com/home?file';
let browser: Chromium;
let page: Page;
let rest: Route | undefined;
beforeAll(async () => {
  browser = await launchChromium();
  const html = htmlOf({ module: 'x/home', url: ADDRESS }).replace(
    '</body>',
    '<script src="/rest.js"></script></body>',
  );
  await browser.context.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': CSP },
      body: html,
    }),
  );
  await browser.context.route('https://x.com/rest.js', (route) => void (rest = route));
});
afterEach(async () => {
  await page.close();
  rest = undefined;
  await browser.settings({ language: 'nl' });
});
afterAll(async () => {
  await browser.close();
});

async function write(
  text: string,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Dialog> {
  page = await browser.context.newPage();
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.locator('[x-file]').first().waitFor({ state: 'attached' });
  await before();
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  return new Dialog(page);
}
const press = () => page.locator('[x-send]').first().click();
const finish = async () => {
  await until(() => Promise.resolve(rest), 'the page to ask for its rest');
  await rest!.fulfill({ contentType: 'text/javascript', body: '' });
};
const loaded = () => page.evaluate(() => document.readyState === 'complete');
const texts = async () => (await sentBy(page)).map(({ text }) => text);

describe('pressed before the document is there', () => {
  test('a post with something to say waits, is asked about, and goes once', async () => {
    const rude = 'Wat een stomme trut is die moeder.';
    const dialog = await write(rude);
    await press();
    await press();
    expect(await texts()).toEqual([]);
    await finish();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    await dialog.closed();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([rude]);
  });

  test('a clean one waits no longer than that, and goes once', async () => {
    const clean = 'Vandaag brood gebakken, met walnoten.';
    const dialog = await write(clean);
    await page.keyboard.press('Control+Enter');
    expect(await texts()).toEqual([]);
    await finish();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([clean]);
    expect(await dialog.isOpen()).toBe(false);
  });

  test.each([
    ['a site that is switched off', { sites: ['facebook'] }],
    ['a school on trial', { mode: 'trial' }],
  ])('on %s it waits for the settings too, and goes once with nothing asked', async (_, settings) => {
    await browser.settings({ language: 'nl', ...settings });
    const rude = 'Wat een stomme trut is die moeder.';
    const dialog = await write(rude);
    await press();
    await finish();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([rude]);
    expect(await dialog.isOpen()).toBe(false);
  });

  test('a photo attached before it is looked at all the same', async () => {
    const photo = await samplePhoto(1);
    const dialog = await write('Wat was het gezellig met groep 6.', () =>
      page.locator('[x-file]').first().setInputFiles(photo),
    );
    await press();
    await finish();
    await dialog.opened();
    await until(
      async () => (/3 gezichten/.test(await dialog.text()) ? true : undefined),
      'the faces',
      45_000,
    );
    expect(await texts()).toEqual([]);
  });

  test('a text that was written on meanwhile is not sent half: its writer presses again', async () => {
    const dialog = await write('Vandaag brood gebakken.');
    await press();
    await page.locator('[x-editor]').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' En morgen');
    await finish();
    await page.keyboard.type(' weer.');
    await until(async () => ((await loaded()) ? true : undefined), 'the page to be there');
    await press();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual(['Vandaag brood gebakken. En morgen weer.']);
    expect(await dialog.isOpen()).toBe(false);
  });

  test('a page that is busy for seconds once its document is there has nothing slip past', async () => {
    const rude = 'Wat een stomme trut is die moeder.';
    const dialog = await write(rude);
    await page.evaluate(() =>
      document.addEventListener('DOMContentLoaded', () => {
        for (const end = performance.now() + 2_500; performance.now() < end;);
      }),
    );
    await press();
    await finish();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([rude]);
  });

  test('on a page that never gets there, who presses again is told why, and decides', async () => {
    const rude = 'Wat een stomme trut is die moeder.';
    await write(rude);
    const said: string[] = [];
    let answer = false;
    page.on('dialog', (asked) => {
      said.push(asked.message());
      void (answer ? asked.accept() : asked.dismiss());
    });
    const pressUntilTold = (times: number) =>
      until(async () => {
        await press();
        return said.length === times ? true : undefined;
      }, 'to be told');
    await pressUntilTold(1);
    expect(said[0]).toMatch(/^Bezint .*laden/);
    expect(await texts()).toEqual([]);
    answer = true;
    await pressUntilTold(2);
    expect(await texts()).toEqual([rude]);
    await finish();
    await until(async () => ((await loaded()) ? true : undefined), 'the page to be there');
    expect(await texts()).toEqual([rude]);
  });
});

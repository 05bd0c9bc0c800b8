import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { drifted } from '../sites/surfaces';
import { launchChromium, type Chromium } from './harness/chromium';
import { Dialog } from './harness/dialog';
import { drawn } from './harness/pictures';
import { writingOn } from './harness/writing';

/** Posts that take several presses: one dialog for a draft, at the press that sends, also on pages that drifted. */
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

const RUDE = 'Wat een stomme trut is die moeder.';

async function open(module: string, url: string, labels: string): Promise<void> {
  page = await browser.open({ module, url: labels === 'en' ? url : drifted(url, 3, labels) });
  dialog = new Dialog(page);
}
const { button, write: writeText, texts, sent } = writingOn(() => page);
const step = () => page.locator('[x-step]').first().click();
const send = () => button().click();
const write = () => writeText(RUDE);
const sentOnce = async () => {
  expect(await sent(1)).toEqual([RUDE]);
  expect(await dialog.isOpen()).toBe(false);
};
/** The dialog opens, and the person posts anyway. */
const postAnyway = async () => {
  await dialog.opened();
  expect(await texts()).toEqual([]);
  await dialog.post();
  await dialog.closed();
};

describe('Facebook: Next, then Post', () => {
  const PAGE = 'https://www.facebook.com/regenboog?kind=page&steps=2';
  test.each(['en', 'nl', 'de', 'fr'])('in %s: asked about at Post, and nowhere else', async (labels) => {
    await open('facebook/post', PAGE, labels);
    await write();
    await step();
    await page.locator('[x-send]').first().waitFor();
    expect(await dialog.isOpen()).toBe(false);
    await send();
    await postAnyway();
    await sentOnce();
  });

  test('in no known language, where Next can’t be told from Post: asked about once, at the first', async () => {
    await open('facebook/post', PAGE, 'xx');
    await write();
    await step();
    await postAnyway();
    await page.locator('[x-send]').first().waitFor();
    await send();
    await sentOnce();
  });
});

describe('a text that is out of sight, or gone, at the last step', () => {
  test.each([
    ['facebook/post', 'https://www.facebook.com/regenboog?kind=page&steps=2&behind', ['en', 'nl', 'de', 'fr']],
    ['facebook/post', 'https://www.facebook.com/regenboog?kind=page&steps=2&gone', ['en', 'nl', 'de', 'fr']],
    ['facebook/business-reel', 'https://business.facebook.com/latest/reels_composer/?asset_id=1&steps', ['en', 'nl', 'de', 'fr']],
  ])('%s: asked about there, and nowhere else', async (module, url, languages) => {
    for (const labels of languages) {
      await open(module, url, labels);
      await write();
      while (await page.locator('[x-step]').isVisible()) await step();
      expect(await page.locator('[x-editor]:visible').count()).toBe(0);
      expect(await dialog.isOpen()).toBe(false);
      await send();
      await postAnyway();
      await sentOnce();
      await page.close();
    }
  }); // prettier-ignore
});

describe('Instagram: Next, Next, Share', () => {
  test.each(['en', 'nl', 'xx'])('in %s: asked about at Share, and nowhere else', async (labels) => {
    await open('instagram/create', 'https://www.instagram.com/create/select/', labels);
    await step();
    await step();
    await write();
    expect(await dialog.isOpen()).toBe(false);
    await send();
    await postAnyway();
    await sentOnce();
  });
});

describe('TikTok: Post, then sometimes "Continue to post?"', () => {
  test.each(['en', 'nl', 'xx'])('in %s: asked about at Post, and not again', async (labels) => {
    await open('tiktok/upload', 'https://www.tiktok.com/tiktokstudio/upload?confirm', labels);
    await write();
    await step();
    await postAnyway();
    await page.locator('[x-send]').first().waitFor();
    await send();
    await sentOnce();
  });
});

describe('X: Post, then its reminder of image descriptions', () => {
  test.each(['en', 'de', 'xx'])('in %s: asked about at Post, and not again', async (labels) => {
    await open('x/home', 'https://x.com/home?alt', labels);
    await page
      .locator('[x-file]')
      .setInputFiles(await drawn(page, { name: 'a.png', width: 60, height: 40, lines: [] }));
    await write();
    await send();
    await postAnyway();
    await page.locator('[x-confirm]').click();
    await sentOnce();
  });
});

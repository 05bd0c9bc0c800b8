import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';

/** How far a page is guarded, as the toolbar button and the popup say it, and that frames are part of their page. */
let browser: Chromium;
let page: Page;
let popup: Page;
beforeAll(async () => {
  browser = await launchChromium({
    pages: [
      { module: 'x/compose', url: 'https://x.com/compose/post' },
      { module: 'tiktok/upload', url: 'https://www.tiktok.com/upload' },
      { module: 'linkedin/post-shadow', url: 'https://www.linkedin.com/preload/sharebox/' },
      { module: 'facebook/reel', url: 'https://www.facebook.com/reel/create' },
    ],
  });
  popup = await browser.context.newPage();
});
afterEach(async () => {
  await page.close();
  await browser.settings({});
});
afterAll(async () => {
  await browser.close();
});

const RUDE = 'Wat een stomme trut is die moeder.';

/** Waits until the button says this of the page: of the popup's own tab it says nothing of the kind. */
async function buttonSays(title: string, where = browser): Promise<void> {
  const worker = await where.background();
  await until(
    () =>
      worker.evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({});
        const says = await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id! })));
        return says.includes(wanted) ? true : undefined;
      }, title),
    `the button to say "${title}"`,
  );
}
/** The popup's words about the page in front. */
async function popupWords(): Promise<string> {
  const worker = await browser.background();
  const address = await worker.evaluate(() => chrome.runtime.getURL('/popup.html'));
  await page.bringToFront();
  await popup.goto(address);
  await page.bringToFront();
  await popup.reload();
  return popup.locator('main.popup').innerText();
}
const home = async (query = '') => {
  page = await browser.open({ module: 'x/home', url: `https://x.com/home${query}` });
};
const write = async (text: string) => {
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
};

describe('says how far it reaches', () => {
  test('guarded', async () => {
    await home();
    await buttonSays('Bezint leest hier mee');
    expect(await popupWords()).toContain('Ik lees hier mee');
  });

  test('partly, once something was seen going out that was not held', async () => {
    await home('?odd');
    await buttonSays('Bezint leest hier mee');
    await write(RUDE);
    await page.locator('[x-odd]').click();
    expect(await sentBy(page)).toHaveLength(1);
    await buttonSays('Bezint leest hier maar voor een deel mee');
    const words = await popupWords();
    expect(words).toContain('Ik zag een bericht weggaan dat ik niet heb nagekeken.');
    expect(words).toContain('Ververs de pagina.');
  });

  test('not guarded, with what to do, when the site is switched off', async () => {
    await browser.settings({ sites: ['facebook'] });
    await home();
    await buttonSays('Bezint leest hier niet mee');
    const words = await popupWords();
    expect(words).toContain('Ik lees hier niet mee');
    expect(words).toContain('Deze site staat uit bij de instellingen.');
    await browser.settings({});
    await buttonSays('Bezint leest hier mee');
  });
});

describe('a composer in a frame', () => {
  test.each([
    ['of the page’s own address', 'https://x.com/embed?src=/compose/post'],
    ['without an address', 'https://x.com/embed?blank=x/home'],
    ['as TikTok’s older upload', 'https://www.tiktok.com/creator?src=/upload'],
    ['as LinkedIn’s share box', 'https://www.linkedin.com/feed/?src=/preload/sharebox/'],
    ['as Facebook’s reel', 'https://www.facebook.com/reels/?src=/reel/create'],
  ])('%s is held there, given back, and sends once', async (_, url) => {
    page = await browser.open({ module: 'frame', url });
    const src = new URL(url).searchParams.get('src');
    const isFrame = (address: string) => (src === null ? address === 'about:blank' : address.endsWith(src));
    const dialog = new Dialog(page, isFrame);
    const frame = page.frameLocator('iframe');
    const sent = () =>
      page
        .frames()
        .find((each) => each !== page.mainFrame())!
        .evaluate(() => (window as unknown as { sent: { text: string }[] }).sent);
    await frame.locator('[x-editor]').click();
    await page.keyboard.type(RUDE);
    await frame.locator('[x-send]').first().click();
    await dialog.opened();
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.closed();
    await frame.locator('[x-send]').first().click();
    await dialog.post();
    await until(async () => ((await sent()).length > 0 ? true : undefined), 'the post');
    expect(await sent()).toMatchObject([{ text: RUDE }]);
  });
});

test('a page come back to with Back says again how far it is guarded, and knows what changed meanwhile', async () => {
  const own = await launchChromium({ without: ['--disable-back-forward-cache'] });
  try {
    await own.settings({ language: 'nl' });
    page = await own.open({ module: 'x/home', url: 'https://x.com/home' });
    await buttonSays('Bezint leest hier mee', own);
    const away = { module: 'x/home', url: 'https://example.com/' };
    const goBack = async () => {
      // From a timer: the way back ends the page that is asked to go, and with it the asking.
      await Promise.all([
        page.waitForEvent('console', (said) => said.text() === 'come back'),
        page.evaluate(() => void setTimeout(() => history.back())),
      ]);
    };
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => event.persisted && console.log('come back')),
    );
    await page.goto(away.url);
    await goBack();
    await buttonSays('Bezint leest hier mee', own);
    await page.goto(away.url);
    await own.settings({ language: 'nl', sites: ['facebook'] });
    await goBack();
    await buttonSays('Bezint leest hier niet mee', own);
  } finally {
    await own.close();
  }
});

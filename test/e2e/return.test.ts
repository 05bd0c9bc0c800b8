import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { drawn } from './harness/pictures';

/** A page that the person leaves, or that the browser puts to sleep, while a post is held; and comes back to. */
let browser: Chromium;
let page: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium({ without: ['--disable-back-forward-cache'] });
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const RUDE = 'Wat een stomme trut is die moeder.';
const CLEAN = 'Vandaag brood gebakken, met walnoten.';
const AWAY = 'https://example.com/';

async function write(text: string, query = 'file'): Promise<void> {
  page = await browser.open({ module: 'x/home', url: `https://x.com/home?${query}` });
  dialog = new Dialog(page);
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => event.persisted && console.log('come back')),
  );
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
}
const press = () => page.locator('[x-send]').first().click();
const texts = async () => (await sentBy(page)).map(({ text }) => text);
const written = () => page.locator('[x-editor]').first().innerText();

/** Away to another site, and back with Back: the very page, from the browser's cache. */
async function awayAndBack(): Promise<void> {
  await page.goto(AWAY);
  await back();
}
async function back(): Promise<void> {
  await Promise.all([
    page.waitForEvent('console', (said) => said.text() === 'come back'),
    page.evaluate(() => void setTimeout(() => history.back())),
  ]);
}
/** As a tab that nobody looks at for a while. */
async function asleepAndAwake(): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
}
const WAYS = [
  ['come back to with Back', awayAndBack],
  ['asleep for a while', asleepAndAwake],
] as const;

describe.each(WAYS)('a page %s while the dialog is open', (_, leave) => {
  test('keeps draft and question; Edit gives the draft back, and it is asked about again', async () => {
    await write(RUDE);
    await press();
    await dialog.opened();
    await leave();
    expect(await dialog.isOpen()).toBe(true);
    expect(await texts()).toEqual([]);
    expect(await written()).toBe(RUDE);
    await dialog.edit();
    await dialog.closed();
    expect(await written()).toBe(RUDE);
    await page.keyboard.type(' Echt.');
    expect(await written()).toBe(`${RUDE} Echt.`);
    await press();
    await dialog.opened();
    await dialog.post();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([`${RUDE} Echt.`]);
  });

  test('posts once when the person decides so', async () => {
    await write(RUDE);
    await press();
    await dialog.opened();
    await leave();
    await dialog.post();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([RUDE]);
    await dialog.closed();
  });
});
describe('a page come back to with Back', () => {
  test('sends nothing by itself that waited for a photo: it is asked about, and goes once', async () => {
    await write(CLEAN);
    await page
      .locator('[x-file]')
      .first()
      .setInputFiles(await drawn(page, { name: 'taart.png', lines: [] }));
    await press();
    await awayAndBack();
    await dialog.opened();
    await until(
      async () => (/Ik bekijk je foto/.test(await dialog.text()) ? undefined : true),
      'the photo to have been looked at',
      45_000,
    );
    expect(await texts()).toEqual([]);
    await dialog.post();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await texts()).toEqual([CLEAN]);
  });

  test('does not ask to press again what may have led away from it; a further press is asked about', async () => {
    await write(RUDE, 'deaf');
    await press();
    await dialog.post();
    await awayAndBack();
    await press();
    expect(await dialog.text()).toContain('trut');
    expect(await texts()).toEqual([]);
  });

  test('knows what was answered for good on another page meanwhile', async () => {
    await browser.settings({ workingHours: { days: [], from: '08:00', to: '16:30' } });
    await write('Trots op Daan uit groep 6');
    await page.goto(AWAY);
    const worker = await browser.background();
    await worker.evaluate(async () => {
      const on = '2026-11-27';
      const mute = { scope: 'site', concern: 'named-person', platform: 'x', on };
      const { memory } = await chrome.storage.local.get('memory');
      await chrome.storage.local.set({ memory: { ...(memory as object), mutes: [mute] } });
    });
    await back();
    await press();
    await until(async () => ((await texts()).length > 0 ? true : undefined), 'the post');
    expect(await dialog.isOpen()).toBe(false);
  });
});

test('a tab that the browser discarded meanwhile comes back with nothing sent, and guarded', async () => {
  await write(RUDE);
  await press();
  await dialog.opened();
  const front = await browser.context.newPage();
  const worker = await browser.background();
  await front.bringToFront();
  await until(
    () =>
      worker.evaluate(async () => {
        // Which of them it is, no extension may see: the one that was opened last of those behind.
        const tabs = (await chrome.tabs.query({ active: false })).sort((a, b) => b.index - a.index);
        const gone = tabs[0] && (await chrome.tabs.discard(tabs[0].id!));
        if (gone) await chrome.tabs.update(gone.id!, { active: true });
        return gone ? true : undefined;
      }),
    'the tab to be discarded',
  );
  page = await until(
    () => Promise.resolve(browser.context.pages().find((each) => each.url().startsWith('https://x.com'))),
    'the tab to be back',
  );
  dialog = new Dialog(page);
  await page.locator('[x-editor]').first().click();
  expect(await texts()).toEqual([]);
  expect(await dialog.isOpen()).toBe(false);
  await page.keyboard.type(RUDE);
  await press();
  await dialog.opened();
  expect(await texts()).toEqual([]);
  await front.close();
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';

/** What can be done under the toolbar button: pausing a tab, which the icon says, and another role for today. */
let browser: Chromium;
let page: Page;
let popup: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium();
  await browser.settings({ language: 'nl' });
  popup = await browser.context.newPage();
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

/** A page tells the button when it knows its settings; on a busy machine that takes its time. */
const PATIENT = { timeout: 10_000 };

const RUDE = 'Wat een stomme trut is die moeder.';
const PUPIL = 'Wat was Daan Bakker uit groep 6 weer vervelend in de klas.';

async function home(): Promise<void> {
  page = await browser.open({ module: 'x/home', url: 'https://x.com/home' });
  dialog = new Dialog(page);
}
async function write(text: string): Promise<void> {
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
  await page.locator('[x-send]').first().click();
}
/** What the button shows for the tab with this address: its title and the mark on its icon. */
async function button(): Promise<{ title: string; mark: string }> {
  const worker = await browser.background();
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const shown = await Promise.all(
      tabs.map(async ({ id }) => ({
        title: await chrome.action.getTitle({ tabId: id! }),
        mark: await chrome.action.getBadgeText({ tabId: id! }),
      })),
    );
    // On every other tab it is as the manifest says.
    return shown.find(({ title }) => title !== 'Bezint') ?? { title: 'Bezint', mark: '' };
  });
}
/** The popup, about the page in front. */
async function openPopup(): Promise<void> {
  const worker = await browser.background();
  const address = await worker.evaluate(() => chrome.runtime.getURL('/popup.html'));
  await popup.goto(address);
  await page.bringToFront();
  await popup.reload();
  await popup.locator('main.popup').waitFor();
}
/** The popup stands in a tab of its own here, behind the page: its button is pressed without a mouse. */
async function press(name: string): Promise<void> {
  const found = popup.getByRole('button', { name });
  await found.waitFor();
  await found.evaluate((element) => (element as HTMLElement).click());
}

test('a pause is for a quarter of an hour, is said on the icon, and ends', async () => {
  await home();
  await expect.poll(button, PATIENT).toEqual({ title: 'Bezint leest hier mee', mark: '' });
  await openPopup();
  await press('Pauzeer dit tabblad 15 minuten');
  await expect.poll(button, PATIENT).toEqual({ title: 'Bezint is op dit tabblad gepauzeerd', mark: '❚❚' });
  await popup.getByText('Ik ben even stil').waitFor();
  const end = /tot (\d\d):(\d\d)/.exec(await popup.locator('main.popup').innerText())!;
  const minutes = Number(end[1]) * 60 + Number(end[2]);
  const now = await popup.evaluate(() => new Date().getHours() * 60 + new Date().getMinutes());
  expect((minutes - now + 1440) % 1440).toBeGreaterThanOrEqual(14);
  expect((minutes - now + 1440) % 1440).toBeLessThanOrEqual(15);
  // Paused is paused, and this tab alone.
  await write(RUDE);
  await until(async () => ((await sentBy(page)).length === 1 ? true : undefined), 'the post to go');
  const other = await browser.open({ module: 'x/home', url: 'https://x.com/home' });
  await other.locator('[x-editor]').first().click();
  await other.keyboard.type(RUDE);
  await other.locator('[x-send]').first().click();
  await new Dialog(other).opened();
  await other.close();
  await page.bringToFront();
  await openPopup();
  await press('Lees weer mee');
  await expect.poll(button, PATIENT).toEqual({ title: 'Bezint leest hier mee', mark: '' });
  await write(RUDE);
  await dialog.opened();
});

test('a pause that is over is over on the icon too, with nobody doing anything', async () => {
  await home();
  await expect.poll(button, PATIENT).toMatchObject({ title: 'Bezint leest hier mee' });
  const worker = await browser.background();
  // The last second of a pause.
  await worker.evaluate(async () => {
    const until = Date.now() + 4000;
    for (const { id } of await chrome.tabs.query({}))
      await chrome.tabs.sendMessage(id!, { kind: 'paused', until }).catch(() => undefined);
  });
  await expect.poll(button, PATIENT).toMatchObject({ title: 'Bezint is op dit tabblad gepauzeerd' });
  await expect.poll(button, PATIENT).toEqual({ title: 'Bezint leest hier mee', mark: '' });
});

test('another role for today: other clauses, said in the popup, and back with one press', async () => {
  await browser.settings({ protocol: 'konot-2023', language: 'nl' });
  await home();
  await openPopup();
  expect(await popup.getByLabel('Ik plaats als').inputValue()).toBe('teacher');
  await popup.getByLabel('Ik plaats als').selectOption('parent');
  await popup.getByRole('button', { name: 'Weer Leerkracht' }).waitFor();
  await page.bringToFront();
  await write(PUPIL);
  const asParent = (await dialog.opened()) && (await dialog.quotes());
  await page.keyboard.press('Escape');
  await dialog.closed();
  await press('Weer Leerkracht');
  await popup.getByRole('button', { name: 'Weer Leerkracht' }).waitFor({ state: 'detached' });
  await page.bringToFront();
  await page.locator('[x-send]').first().click();
  await dialog.opened();
  expect(await dialog.quotes()).not.toEqual(asParent);
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, launchChromium, sentBy } from './harness/chromium';
import { Dialog, until } from './harness/dialog';

/** Warnings that stay welcome: what was answered once is not asked again, and can be taken back in the overview. */
let browser: Chromium;
const opened: Page[] = [];
const WORKING_HOURS = { days: [], from: '08:00', to: '16:30' };
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  const worker = await browser.background();
  await worker.evaluate(() => chrome.storage.local.clear());
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
afterAll(() => browser.close());

const stored = async (key: string): Promise<unknown> =>
  (await browser.background()).evaluate(
    async (name) => (await chrome.storage.local.get(name))[name] as unknown,
    key,
  );

/** A fresh page of a site, the draft written in it. */
async function write(text: string, at: 'x' | 'facebook' = 'x'): Promise<{ page: Page; dialog: Dialog }> {
  const page = await browser.open(
    at === 'x'
      ? { module: 'x/home', url: 'https://x.com/home' }
      : { module: 'facebook/post', url: 'https://www.facebook.com/' },
  );
  opened.push(page);
  await page.locator('[x-editor]').first().click();
  await page.keyboard.insertText(text);
  return { page, dialog: new Dialog(page) };
}
const press = (page: Page) => page.locator('[x-send]').first().click();
const sent = (page: Page, text: string) =>
  until(
    async () => ((await sentBy(page)).some((one) => one.text === text) ? true : undefined),
    `${text} to be sent`,
  );

async function overview(): Promise<Page> {
  const page = await browser.context.newPage();
  opened.push(page);
  await page.goto(new URL('overview.html', (await browser.background()).url()).href);
  await page.locator('main').waitFor();
  return page;
}

test('a channel as juf is attested once for its account, with a date, and can be revoked', async () => {
  await browser.settings({
    protocol: 'konot-2023',
    role: 'teacher',
    language: 'nl',
    workingHours: WORKING_HOURS,
  });
  const text = 'Vandaag breuken geoefend met pannenkoeken';
  const first = await write(text);
  await press(first.page);
  expect(await first.dialog.text()).toContain('Dit onthoud ik voor dit account');
  await first.dialog.attestAll();
  await sent(first.page, text);
  const today = new Date().toISOString().slice(0, 10);
  expect(await stored('memory')).toMatchObject({ attested: [{ what: 'teacher-channel', on: today }] });

  const second = await write(text);
  await press(second.page);
  await sent(second.page, text);
  expect(await second.dialog.isOpen()).toBe(false);

  const page = await overview();
  await page.getByRole('button', { name: /^Intrekken: .*je leidinggevende weet van dit kanaal/ }).click();
  await until(
    async () =>
      ((await stored('memory')) as { attested: unknown[] }).attested.length === 0 ? true : undefined,
    'it to be revoked',
  );
  const third = await write(text);
  await press(third.page);
  await third.dialog.opened();
  expect(await sentBy(third.page)).toEqual([]);
});

test('waiting for permission is kept as a hash and a date; back with permission is one tick', async () => {
  await browser.settings({ role: 'teacher', language: 'nl', workingHours: WORKING_HOURS });
  const text = 'Wat was Daan uit groep 6 trots op zijn beker';
  const first = await write(text);
  await press(first.page);
  await first.dialog.click('button', 'Toestemming vragen');
  await first.dialog.click('button', 'Onthoud dat ik op toestemming wacht');
  await first.dialog.find('StaticText', /^Onthouden\. Kom je terug/);
  await first.page.keyboard.press('Escape');
  await first.dialog.closed();
  const kept = await until(async () => {
    const memory = (await stored('memory')) as { waiting?: readonly object[] } | undefined;
    return memory?.waiting?.length === 1 ? memory.waiting[0] : undefined;
  }, 'the wish to be kept');
  expect(Object.keys(kept).sort()).toEqual(['hash', 'on']);
  expect(
    JSON.stringify(await (await browser.background()).evaluate(() => chrome.storage.local.get())),
  ).not.toMatch(/Daan|beker/);

  const second = await write(text);
  await press(second.page);
  await second.dialog.find('StaticText', /^Je vroeg op .* toestemming voor dit bericht\./);
  await second.dialog.click('checkbox', /^Ik heb toestemming van/);
  await second.dialog.click('button', 'Plaatsen met toestemming');
  await sent(second.page, text);
});

test('“always for this word” holds in the next draft, is listed, counted, and can be revoked', async () => {
  await browser.settings({ role: 'teacher', language: 'nl', workingHours: WORKING_HOURS });
  const text = 'Trots op Daan uit groep 6';
  const first = await write(text);
  await press(first.page);
  await first.dialog.click('button', 'Dit klopt niet');
  await first.dialog.click('radio', /^Altijd bij ‘Daan’/);
  await first.dialog.click('button', 'Sla dit over');
  await first.dialog.click('button', 'Plaatsen');
  await sent(first.page, text);

  const second = await write(text);
  await press(second.page);
  await sent(second.page, text);
  expect(await second.dialog.isOpen()).toBe(false);

  const page = await overview();
  await page.getByRole('row', { name: /‘Dit klopt niet’ gezegd 1/ }).waitFor();
  await page.getByRole('row', { name: /stil gelaten \(al beantwoord\) 1/ }).waitFor();
  await page.getByRole('button', { name: /^Intrekken: ‘Daan/ }).click();
  await until(
    async () => (((await stored('memory')) as { mutes: unknown[] }).mutes.length === 0 ? true : undefined),
    'it to be revoked',
  );
  const third = await write(text);
  await press(third.page);
  await third.dialog.opened();
});

test('a stop cannot be muted for the site', async () => {
  await browser.settings({ role: 'teacher', language: 'nl', workingHours: WORKING_HOURS });
  const { page, dialog } = await write('Wat een stomme trut is die moeder.');
  await press(page);
  await dialog.click('button', 'Dit klopt niet');
  await dialog.find('radio', /^Alleen in dit bericht/);
  expect(await dialog.has('radio', /nooit meer melden/)).toBe(false);
});

test('advice comes once a day on a site', async () => {
  await browser.settings({ role: 'teacher', language: 'nl', workingHours: WORKING_HOURS });
  const text = 'Die nieuwe toets is echt een gedrocht. Schaf hem af.';
  const first = await write(text);
  await press(first.page);
  await first.dialog.post();
  await sent(first.page, text);

  const again = await write(`${text} Nu.`);
  await press(again.page);
  await sent(again.page, `${text} Nu.`);
  expect(await again.dialog.isOpen()).toBe(false);

  const elsewhere = await write(text, 'facebook');
  await press(elsewhere.page);
  await elsewhere.dialog.opened();
});

test('with hints off nothing is marked before Post is pressed, and Post asks all the same', async () => {
  await browser.settings({ role: 'teacher', language: 'nl', hints: 'off', workingHours: WORKING_HOURS });
  const { page, dialog } = await write('Trots op Daan uit groep 6');
  await page.waitForFunction(
    () => new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve(true)), 450)),
  );
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  expect(nodes.some((node) => String(node.name?.value).startsWith('Bezint'))).toBe(false);
  await press(page);
  await dialog.opened();
});

test('working hours alone hold nothing: the post goes', async () => {
  const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' };
  await browser.settings({ protocol: 'konot-2023', role: 'teacher', language: 'nl', workingHours: always });
  // Plainly private life: this account is a juf's channel.
  const text = 'Met mijn man naar het strand, wat een zon op vakantie';
  const { page, dialog } = await write(text);
  await press(page);
  await sent(page, text);
  expect(await dialog.isOpen()).toBe(false);
});

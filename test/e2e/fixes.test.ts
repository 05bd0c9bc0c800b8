import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, sentBy } from './harness/chromium';
import { Dialog, until } from './harness/dialog';

let browser: Chromium;
let page: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium();
  // A browser may be without its Dutch.
  await browser.settings({ language: 'nl' });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const DRAFT = 'Daans moeder belde over groep 6, haar nummer is 06-12345678.';

async function write(text: string): Promise<void> {
  page = await browser.open({ module: 'x/home', url: 'https://x.com/home' });
  dialog = new Dialog(page);
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
}
const drafted = async () => (await page.locator('[x-editor]').first().innerText()).replace(/\n+$/, '');
const press = () => page.locator('[x-send]').first().click();

test('each fix changes the site’s own editor; what is posted is what is shown', async () => {
  await write(DRAFT);
  await press();
  await dialog.opened();
  await dialog.click('button', /^Verwijder ‘06-12345678’/);
  await until(async () => ((await drafted()).includes('06-') ? undefined : true), 'the number to go');
  expect(await drafted()).toBe('Daans moeder belde over groep 6.');
  await dialog.click('button', /^Vervang ‘Daans moeder’ door/);
  await until(async () => ((await drafted()).includes('Daan') ? undefined : true), 'the name to go');
  expect(await drafted()).toBe('De moeder van een leerling belde over groep 6.');
  expect(await sentBy(page)).toEqual([]);
  await dialog.click('button', 'Plaatsen');
  await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post');
  expect((await sentBy(page)).map(({ text }) => text)).toEqual([
    'De moeder van een leerling belde over groep 6.',
  ]);
});

test('all fixes at once, and one step back', async () => {
  await write(DRAFT);
  await press();
  await dialog.click('button', 'Bekijk beide aanpassingen samen');
  await dialog.click('button', 'Zo aanpassen');
  await until(
    async () => ((await drafted()) === 'De moeder van een leerling belde over groep 6.' ? true : undefined),
    'the changes',
  );
  await dialog.click('button', 'Zet terug zoals het was');
  await until(async () => ((await drafted()) === DRAFT ? true : undefined), 'the draft as it was');
  // At once, while the change is still being verified: Escape is edit as long as the dialog is there.
  await page.keyboard.press('Escape');
  await dialog.closed();
  expect(await sentBy(page)).toEqual([]);
});

/** The marker's button, as assistive technology sees it. */
async function marker(cdp: CDPSession): Promise<{ name: string; backendId: number } | undefined> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const found = nodes.find(
    (node) => node.role?.value === 'button' && /^Bezint: \d+ aandachtspunt/.test(String(node.name?.value)),
  );
  return found && { name: String(found.name?.value), backendId: found.backendDOMNodeId ?? 0 };
}

test('before Post is pressed a marker says how many points there are, and opens the dialog early', async () => {
  await write(DRAFT);
  const cdp = await page.context().newCDPSession(page);
  const { backendId } = await until(() => marker(cdp), 'the marker');
  expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toContain('bezint-stop');
  // Untouched: no node of ours in the editor.
  expect(await drafted()).toBe(DRAFT);
  await cdp.send('DOM.getDocument', { depth: 0 });
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: backendId });
  await page.mouse.click(model.border[0]! + 8, model.border[1]! + 8);
  await dialog.opened();
  expect(await dialog.has('button', 'Toch plaatsen')).toBe(false);
  expect(await dialog.hasFocus('button', 'Bericht aanpassen')).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.closed();
  expect(await sentBy(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.closest('[x-editor]') !== null)).toBe(true);
});

test('a clean draft has no marker', async () => {
  await write('Vandaag brood gebakken, met walnoten.');
  const cdp = await page.context().newCDPSession(page);
  await page.waitForFunction(
    () => new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve(true)), 450)),
  );
  expect(await marker(cdp)).toBeUndefined();
});

test('a muted word stays quiet in this draft, and is asked about again in the next', async () => {
  await write('Trots op Daan uit groep 6');
  await press();
  await dialog.click('button', 'Dit klopt niet');
  await dialog.click('button', 'Sla dit over');
  await dialog.click('button', 'Plaatsen');
  await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post');
  expect((await sentBy(page)).map(({ text }) => text)).toEqual(['Trots op Daan uit groep 6']);
});

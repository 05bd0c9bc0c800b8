import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SURFACES } from '../sites/surfaces';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';

/** What a page may do while a fix is being written in its editor: the draft is wholly changed, or as it was. */
let browser: Chromium;
let page: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium();
  await browser.settings({ language: 'nl' });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const DRAFT = 'Daans moeder belde over groep 6, haar nummer is 06-12345678.';
const FIXED = 'De moeder van een leerling belde over groep 6.';

const editor = () => page.locator('[x-editor]').first();
const text = () =>
  editor().evaluate((element) => (element as unknown as { field: { text(): string } }).field.text());

async function write(id: string): Promise<void> {
  const surface = SURFACES.find((each) => each.id === id)!;
  page = await browser.open({ module: surface.module, url: surface.url });
  dialog = new Dialog(page);
  await editor().click();
  await page.keyboard.insertText(DRAFT);
  await page.evaluate(() => {
    const other = document.createElement('textarea');
    other.id = 'other';
    document.body.append(other);
  });
  await page.locator('[x-send]').first().click();
  await dialog.click('button', 'Bekijk beide aanpassingen samen');
}
const change = () => dialog.click('button', 'Zo aanpassen');

const ENGINES = {
  'a textarea': 'x: direct message',
  'Draft.js': 'x: post on the home page',
  Lexical: 'facebook: post on a profile',
  TipTap: 'linkedin: post, generation c, in a native dialog',
  'Quill 1': 'linkedin: post, generation a, as a company',
} as const;
type Engine = keyof typeof ENGINES;

/** The text once the dialog shows that the change was made, or that it could not be. */
const outcome = () =>
  until(
    async () => ((await text()) === FIXED || (await dialog.has('textbox', /./)) ? text() : undefined),
    'the change, or the text to copy',
  );

describe('the page takes the focus away: nothing lands elsewhere, nothing is lost', () => {
  test.each<[string, Engine]>([
    ['focusin', 'a textarea'],
    ['focusin', 'Lexical'],
    ['selectionchange', 'Draft.js'],
    ['selectionchange', 'Quill 1'],
    ['beforeinput paste keydown', 'Draft.js'],
    ['beforeinput paste keydown', 'TipTap'],
  ])('at %s, in %s', async (when, engine) => {
    await write(ENGINES[engine]);
    await page.evaluate((types) => {
      const other = document.querySelector<HTMLElement>('#other')!;
      const steal = (event: Event) => {
        if (event.target !== other) other.focus();
      };
      for (const type of types.split(' ')) window.addEventListener(type, steal, true);
    }, when);
    await change();
    const now = await outcome();
    expect([DRAFT, FIXED]).toContain(now);
    expect(await page.locator('#other').inputValue()).toBe('');
    expect(await sentBy(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.closed();
    expect(await text()).toBe(now);
  });
});

describe('the page refuses the second of two changes: the first is taken back, and the text is offered', () => {
  test.each(Object.keys(ENGINES) as Engine[])('in %s', async (engine) => {
    await write(ENGINES[engine]);
    await page.evaluate(() => {
      const refused = 'leerling';
      window.addEventListener(
        'paste',
        (event) => {
          if (!event.clipboardData?.getData('text/plain').includes(refused)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
      // What is typed can only be taken away again.
      window.addEventListener('input', ({ target }) => {
        const words = target instanceof HTMLTextAreaElement ? target.value : (target as Element).textContent;
        if (words?.includes(refused)) setTimeout(() => document.execCommand('undo'));
      });
    });
    await change();
    expect(await outcome()).toBe(DRAFT);
    await page.keyboard.press('Escape');
    await dialog.closed();
    expect(await text()).toBe(DRAFT);
    expect(await sentBy(page)).toEqual([]);
  });
});

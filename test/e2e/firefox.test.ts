import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SURFACES, type SurfacePage } from '../sites/surfaces';
import { until } from './harness/dialog';
import { launchFirefox, type Firefox } from './harness/firefox';
import { probeScript } from './harness/probe';

/** The click and the key path, and the writing, of every engine in Firefox. Its dialog is worked by keyboard, as nobody can look in. */
let browser: Firefox;
let page: Page;
beforeAll(async () => {
  browser = await launchFirefox();
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const VIOLATING = 'Daan uit groep 6 heeft ADHD, bel zijn moeder op 06-12345678';
const CLEAN = 'Wat een mooie zonsondergang';

/** One surface of each engine for the click, and one for each engine that some key sends from. */
const CLICK = [
  'x: post on the home page',
  'facebook: post on a profile',
  'instagram: caption in a textarea',
  'linkedin: post, generation a, as a company',
  'linkedin: post, generation b, in a shadow root',
  'linkedin: post, generation c, in a native dialog',
  'linkedin: message that only its button sends',
];
const KEY = [
  'x: post on the home page',
  'facebook: message',
  'instagram: comment',
  'linkedin: comment',
  'linkedin: comment on an older page',
  'linkedin: message',
  'tiktok: comment',
];
const rows = (ids: readonly string[]) =>
  ids.map((id) => {
    const row = SURFACES.find((surface) => surface.id === id);
    if (!row) throw new Error(`${id} is no surface`);
    return row;
  });

interface Sent {
  readonly text: string;
  readonly trusted: boolean;
}
const sent = (): Promise<Sent[]> => page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);

/** The dialog's host is a bare element beside head and body; the quiet marker's carries its place as a style. */
const isOpen = () => page.evaluate(() => document.querySelector('html > :not(head, body, [style])') !== null);
const opened = () => until(async () => ((await isOpen()) ? true : undefined), 'the dialog to open');
const closed = () => until(async () => ((await isOpen()) ? undefined : true), 'the dialog to close');

/** From the edit button, where the focus begins, on to "post anyway", the last of its row. */
async function postAnyway(again: () => Promise<void>): Promise<void> {
  for (const tabs of [2, 3, 1]) {
    await opened();
    for (let tab = 0; tab < tabs; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const done = await until(
      async () => ((await sent()).length > 0 ? 'sent' : (await isOpen()) ? undefined : 'closed'),
      'the dialog to do something',
      1_500,
    ).catch(() => 'other view');
    if (done !== 'other view') return;
    await page.keyboard.press('Escape');
    await closed();
    await again();
  }
}

async function open(surface: SurfacePage, text: string): Promise<ElementHandle<HTMLElement>> {
  page = await browser.open({ module: surface.module, url: surface.url });
  const within = surface.area === undefined ? '' : `[x-area="${surface.area}"] `;
  const editor = (await page.waitForSelector(`>>> ${within}[x-editor]`)) as ElementHandle<HTMLElement>;
  await editor.click();
  await page.waitForFunction(
    (element) => {
      const { activeElement } = element.getRootNode() as Document | ShadowRoot;
      return activeElement === element;
    },
    {},
    editor,
  );
  // Draft.js places its caret in a render of its own; a person is slower than that.
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  await page.keyboard.type(text);
  await until(async () => ((await textOf(editor)) === text ? true : undefined), 'the text to stand there');
  return editor;
}
async function press(): Promise<void> {
  const control = (await page.waitForSelector('>>> [x-send]')) as ElementHandle<HTMLElement>;
  await control.click();
}

const textOf = (editor: ElementHandle<HTMLElement>) =>
  editor.evaluate((element) => (element as unknown as { field: { text(): string } }).field.text());

describe.each(rows(CLICK))('by click: $id', (surface) => {
  test('a clean draft goes out; one that isn’t is held, given back, and posted once', async () => {
    await open(surface, CLEAN);
    await press();
    await until(async () => ((await sent()).length > 0 ? true : undefined), 'the post');
    expect(await sent()).toMatchObject([{ text: CLEAN, trusted: true }]);
    await page.close();

    const editor = await open(surface, VIOLATING);
    await press();
    await opened();
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Escape');
    await closed();
    expect(await textOf(editor)).toBe(VIOLATING);
    // There where it was left: the person goes on writing.
    await page.keyboard.type('!');
    await until(async () => ((await textOf(editor)) === `${VIOLATING}!` ? true : undefined), 'the caret');

    await press();
    await postAnyway(press);
    await until(async () => ((await sent()).length > 0 ? true : undefined), 'the post');
    expect(await sent()).toMatchObject([{ text: `${VIOLATING}!` }]);
  });
});

test('a page come back to with Back keeps draft and question, and gives the draft back', async () => {
  const surface = SURFACES.find(({ id }) => id === 'x: post on the home page')!;
  const editor = await open(surface, VIOLATING);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (document.title = `back ${String(persisted)}`)),
  );
  await press();
  await opened();
  await page.goto('https://x.com/away');
  // From a timer: the way back ends the page that is asked to go, and with it the asking.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until(
    async () => ((await page.title().catch(() => '')) === 'back true' ? true : undefined),
    'the way back',
  );
  expect(await isOpen()).toBe(true);
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Escape');
  await closed();
  expect(await textOf(editor)).toBe(VIOLATING);
  await press();
  await opened();
  expect(await sent()).toEqual([]);
});

test.each(rows(CLICK))('is changed at the end, at the beginning and in the middle: $id', async (surface) => {
  const editor = await open(surface, 'Mooi weer en mooi bos');
  // The sites' part alone, after the extension, which lets a clean draft through to it.
  await page.evaluate(await probeScript());
  await page.evaluate((site) => window.bezintProbe.start(site), surface.site);
  await press();
  const replace = (start: number, end: number, insert: string) =>
    page.evaluate(([from, to, words]) => window.bezintProbe.replace(from, to, words), [
      start,
      end,
      insert,
    ] as const);
  expect(await replace(13, 17, 'fraai')).toBe(true);
  expect(await replace(0, 0, 'Zeg: ')).toBe(true);
  expect(await replace(9, 14, '')).toBe(true);
  expect(await textOf(editor)).toBe('Zeg: Mooi en fraai bos');
});

describe.each(rows(KEY))('by key: $id', (surface) => {
  test('is held, and sent once with the same key', async () => {
    const key = async () => {
      const mod = surface.keys[0] === 'Control+Enter';
      if (mod) await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      if (mod) await page.keyboard.up('Control');
    };
    await open(surface, VIOLATING);
    await key();
    await opened();
    expect(await sent()).toEqual([]);
    await postAnyway(key);
    await until(async () => ((await sent()).length > 0 ? true : undefined), 'the post');
    expect(await sent()).toMatchObject([{ text: VIOLATING }]);
  });
});

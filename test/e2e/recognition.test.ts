import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Held } from '../sites/probe';
import { SURFACES, wholeDraft, type SurfacePage } from '../sites/surfaces';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { probeScript } from './harness/probe';

/**
 * The sites' part alone, put into each page by the test: what is read there is held against what the page and its
 * engine's own model know. Fast, and it sees more than the dialog shows.
 */
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium({ extension: null });
  await browser.context.addInitScript({ content: await probeScript() });
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const LINES = ['Daan uit groep 6 heeft ADHD,', '', 'bel zijn moeder op 06-12345678 😀'];

async function open(surface: SurfacePage) {
  page = await browser.open({ module: surface.module, url: surface.url });
  await page.evaluate((site) => window.bezintProbe.start(site), surface.site);
  const within = surface.area === undefined ? '' : `[x-area="${surface.area}"] `;
  const send = page.locator(`${within}[x-send]`).first();
  return {
    editor: page.locator(`${within}[x-editor]`).nth(surface.nth ?? 0),
    press: () =>
      surface.keyOnly
        ? page.keyboard.press(surface.keys[0]!)
        : (surface.confirms ? page.locator(`${within}[x-step]`) : send).click(),
    async steps() {
      for (let step = 0; step < (surface.steps ?? 0); step += 1) await page.locator('[x-step]').click();
    },
    async confirm() {
      if (surface.confirms) await send.click();
    },
  };
}

interface Field {
  text(): string;
  rich?: () => void;
}
const modelOf = (editor: Locator) =>
  editor.evaluate((element) => (element as unknown as { field: Field }).field.text());
const held = (): Promise<readonly Held[]> => page.evaluate(() => window.bezintProbe.held());
const release = () => page.evaluate(() => window.bezintProbe.release());
const replace = (start: number, end: number, insert: string) =>
  page.evaluate(([from, to, words]) => window.bezintProbe.replace(from, to, words), [
    start,
    end,
    insert,
  ] as const);

describe.each(SURFACES)('$id', (surface) => {
  test('is recognised and read; a word is changed and taken out; what was meant is sent', async () => {
    const { editor, press, steps, confirm } = await open(surface);
    await editor.click();
    for (const [index, line] of LINES.entries()) {
      if (index > 0) await page.keyboard.press(surface.keys.includes('Enter') ? 'Shift+Enter' : 'Enter');
      await page.keyboard.type(line);
    }
    expect(await held()).toEqual([]);
    await steps();
    expect(await held()).toEqual([]);
    await press();
    const text = LINES.join('\n');
    expect(await held()).toMatchObject([
      {
        surface: surface.surface,
        by: surface.keyOnly ? 'key' : 'click',
        text: expect.stringContaining(text),
        account: surface.account,
        ...(surface.audience !== undefined && { audience: surface.audience }),
        ...(surface.reply && { reply: surface.reply }),
      },
    ]);
    expect((await held())[0]!.rule).not.toContain('shape');
    expect(await sentBy(page)).toEqual([]);

    const start = wholeDraft(surface, '').length;
    const number = start + text.indexOf(' 06-12345678');
    expect(await replace(number, number + ' 06-12345678'.length, '')).toBe(true);
    expect(await replace(start, start + 'Daan'.length, 'een leerling')).toBe(true);
    const meant = text.replace(' 06-12345678', '').replace('Daan', 'een leerling');
    expect(await modelOf(editor)).toBe(meant);

    await release();
    await confirm();
    expect(await sentBy(page)).toMatchObject([{ text: wholeDraft(surface, meant) }]);
  });

  test('reads mentions, emoji and empty lines as the engine has them', async () => {
    const { editor, press, steps } = await open(surface);
    await editor.click();
    const isRich = await editor.evaluate((element) => {
      const { field } = element as unknown as { field: Field };
      field.rich?.();
      return field.rich !== undefined;
    });
    if (!isRich) await page.keyboard.type('Dag @Sanne 😀 hoi ');
    const model = await modelOf(editor);
    await steps();
    await press();
    const [first] = await held();
    expect(first?.text.replace(/\n$/, '')).toBe(wholeDraft(surface, model));
  });

  test('is held by nothing that doesn’t send: a list of names, a button of the same name, the search field', async () => {
    const { editor } = await open(surface);
    await editor.click();
    await page.keyboard.type('Hoi ');
    for (const decoy of await page.locator('[x-decoy]').all()) await decoy.click();
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('@Daan');
    await page.keyboard.press('Enter');
    const search = page.locator('[x-search]');
    if ((await search.count()) > 0 && (await page.locator('dialog[open]').count()) === 0) {
      await search.first().focus();
      await page.keyboard.type('Daan ADHD');
      await page.keyboard.press('Enter');
    }
    expect(await held()).toEqual([]);
  });

  test.each(surface.keys)('is held by %s, and sent with it', async (key) => {
    const { editor } = await open(surface);
    await editor.click();
    await page.keyboard.type('Hoi allemaal');
    await page.keyboard.press(key);
    expect(await held()).toMatchObject([{ by: 'key', text: expect.stringContaining('Hoi allemaal') }]);
    expect(await sentBy(page)).toEqual([]);
    await release();
    expect(await sentBy(page)).toMatchObject([{ text: wholeDraft(surface, 'Hoi allemaal') }]);
  });
});

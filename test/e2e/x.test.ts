import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog } from './harness/dialog';
import { writingOn } from './harness/writing';

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

const CLEAN = 'Vandaag brood gebakken, met walnoten.';
const RUDE = 'Wat een stomme trut is die moeder.';
const NAMED = 'Noor uit groep 6 leest al als de beste.';
const ALSO_RUDE = 'Die vader is ook een enorme eikel.';

async function open(module: string, path: string): Promise<void> {
  page = await browser.open({ module: `x/${module}`, url: `https://x.com${path}` });
  dialog = new Dialog(page);
}
const home = (query = '') => open('home', `/home${query}`);
const compose = (query = '') => open('compose', `/compose/post${query}`);

const { editor, button, write, texts, sent, drafted } = writingOn(() => page);

describe('a clean post', () => {
  test.each([
    ['inline', () => home()],
    ['in the modal composer', () => compose()],
    ['as a reply in the modal', () => compose('?reply')],
    ['as a quote', () => compose('?quote')],
    ['as an edit', () => compose('?edit')],
    ['scheduled', () => compose('?schedule')],
    ['as a reply under a post', () => open('status', '/ouder_piet/status/1234')],
    ['in Dutch', () => home('?labels=nl')],
  ])('%s goes out once, by the person’s own click', async (_, opened) => {
    await opened();
    await page.evaluate(() => {
      document.querySelector('[x-send]')!.addEventListener('click', (event) => {
        document.documentElement.dataset['trusted'] = String(event.isTrusted);
      });
    });
    await write(CLEAN);
    await button().click();
    expect(await texts()).toEqual([CLEAN]);
    expect(await page.evaluate(() => document.documentElement.dataset['trusted'])).toBe('true');
    expect(await dialog.isOpen()).toBe(false);
  });

  test('by Ctrl+Enter', async () => {
    await home();
    await write(CLEAN);
    await page.keyboard.press('Control+Enter');
    expect(await sentBy(page)).toMatchObject([{ text: CLEAN, to: 'command-enter' }]);
  });

  test('a line break is just a line break', async () => {
    await home();
    await write(`${RUDE}\nEcht waar.`);
    expect(await dialog.isOpen()).toBe(false);
    expect(await drafted()).toContain('Echt waar.');
  });
});

describe('a post with something to say about it', () => {
  test.each([
    ['inline', () => home()],
    ['in the modal composer', () => compose()],
    ['as a reply in the modal', () => compose('?reply')],
    ['as a quote', () => compose('?quote')],
    ['as an edit', () => compose('?edit')],
    ['scheduled', () => compose('?schedule')],
    ['as a reply under a post', () => open('status', '/ouder_piet/status/1234')],
    ['in Dutch', () => home('?labels=nl')],
  ])('%s is held on click, and goes once when the person says so', async (_, opened) => {
    await opened();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    await dialog.closed();
    expect(await sent(1)).toEqual([RUDE]);
  });

  test('is held on Ctrl+Enter, and goes once the same way', async () => {
    await home();
    await write(RUDE);
    await page.keyboard.press('Control+Enter');
    await dialog.opened();
    expect(await texts()).toEqual([]);
    expect(await drafted()).toBe(RUDE);
    await dialog.post();
    await sent(1);
    expect(await sentBy(page)).toMatchObject([{ text: RUDE, to: 'command-enter' }]);
  });

  test('the clause is cited, word for word, with its id', async () => {
    await home();
    await write(RUDE);
    await button().click();
    expect((await dialog.quotes()).length).toBeGreaterThan(0);
    expect(await dialog.text()).toContain('OP-GR1b');
  });

  test('edit keeps the draft and gives the focus back, and what is written next stands in it', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.edit();
    await dialog.closed();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Sorry.');
    expect(await drafted()).toBe(`${RUDE} Sorry.`);
    expect(await texts()).toEqual([]);
  });

  test('Escape is edit', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.keyboard.press('Escape');
    await dialog.closed();
    expect(await drafted()).toBe(RUDE);
    expect(await texts()).toEqual([]);
  });

  test('made clean after edit, it goes untouched', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.edit();
    await dialog.closed();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(CLEAN);
    await button().click();
    expect(await texts()).toEqual([CLEAN]);
  });

  test('a second post is held again, also with the same words', async () => {
    await home();
    for (const count of [1, 2]) {
      await write(RUDE);
      await button().click();
      await dialog.post();
      await dialog.closed();
      expect((await sent(count)).length).toBe(count);
    }
  });

  test('a double click leads to one dialog and nothing sent', async () => {
    await home();
    await write(RUDE);
    await button().dblclick();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    await dialog.closed();
    expect(await sent(1)).toEqual([RUDE]);
  });

  test('a double click on “post anyway” sends once', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.click('button', /^(Toch plaatsen|Post anyway)$/, 2);
    await dialog.closed();
    expect(await sent(1)).toEqual([RUDE]);
  });

  test('Enter and Space on the focused button are held', async () => {
    await home();
    await write(RUDE);
    for (const key of ['Enter', 'Space']) {
      await button().focus();
      await page.keyboard.press(key);
      await dialog.opened();
      await page.keyboard.press('Escape');
      await dialog.closed();
    }
    expect(await texts()).toEqual([]);
  });

  test('a click by the page’s own script is held too', async () => {
    await home();
    await write(RUDE);
    await page.evaluate(() => document.querySelector<HTMLElement>('[x-send]')!.click());
    await dialog.opened();
    await page.evaluate(() => document.querySelector<HTMLElement>('[x-send]')!.click());
    expect(await texts()).toEqual([]);
    await dialog.edit();
    expect(await texts()).toEqual([]);
  });

  test('a page that takes the dialog away has not sent anything, and is held again', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.evaluate(() => {
      const known = new Set([...document.documentElement.children].map((element) => element.localName));
      const tear = () => {
        for (const element of [...document.documentElement.children])
          if (!['head', 'body'].includes(element.localName)) element.remove();
      };
      known.clear();
      tear();
      new MutationObserver(tear).observe(document.documentElement, { childList: true });
    });
    await dialog.closed();
    expect(await texts()).toEqual([]);
    expect(await drafted()).toBe(RUDE);
    await button().click();
    expect(await texts()).toEqual([]);
  });

  test('a page that ignores our press: the person presses once more and is let through, once', async () => {
    await home('?deaf');
    await write(RUDE);
    await button().click();
    await dialog.post();
    await dialog.find('alertdialog', /nog één keer|once more/i);
    expect(await dialog.has('button', /^(Toch plaatsen|Post anyway)$/)).toBe(false);
    expect(await texts()).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.closed();
    await button().click();
    expect(await sent(1)).toEqual([RUDE]);
    expect(await dialog.isOpen()).toBe(false);
  });

  test.each(['pointerdown', 'pointerup', 'mouseup'])(
    'a page that sends on %s already: held, and once the person has answered and pressed once more, sent once',
    async (event) => {
      await home(`?on=${event}`);
      await write(CLEAN);
      await button().click();
      expect(await texts()).toEqual([CLEAN]);
      await write(RUDE);
      await button().click();
      await dialog.opened();
      expect(await texts()).toEqual([CLEAN]);
      await dialog.post();
      await dialog.find('alertdialog', /nog één keer|once more/i);
      expect(await texts()).toEqual([CLEAN]);
      await page.keyboard.press('Escape');
      await dialog.closed();
      await button().click();
      expect(await sent(2)).toEqual([CLEAN, RUDE]);
      expect(await dialog.isOpen()).toBe(false);
    },
  );

  test('a page that sends a moment later sends once', async () => {
    await home('?slow');
    await write(RUDE);
    await button().click();
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
    expect(await dialog.isOpen()).toBe(false);
  });

  test('the page taking the composer away: nothing goes, and the person is told', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.evaluate(() => document.querySelector('[x-inline]')!.remove());
    await dialog.post();
    expect(await texts()).toEqual([]);
    expect(await dialog.isOpen()).toBe(true);
  });
});

const DRIFTED: readonly [string, string, string][] = [
  ['the inline composer', 'home', '/home'],
  ['the modal composer', 'compose', '/compose/post'],
  ['a reply in the modal', 'compose', '/compose/post?reply'],
  ['a reply under a post', 'status', '/ouder_piet/status/1234'],
  ['a direct message', 'message', '/i/chat/1'],
  ['a direct message in Draft.js', 'message', '/messages/1?classic'],
];

describe.each([
  [1, 'xx'],
  [2, 'de'],
  [3, 'nl'],
])('drifted, seed %i, labels %s', (seed, labels) => {
  test.each(DRIFTED)('%s is still held and sends once', async (_, module, path) => {
    await open(module, `${path}${path.includes('?') ? '&' : '?'}drift=${seed}&labels=${labels}`);
    await write(RUDE);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
  });
});

describe('two composers', () => {
  test('what is decided in one says nothing about the other', async () => {
    await home('?both');
    const modal = page.locator('[x-modal]');
    await write(RUDE, 1);
    await page.evaluate(() => {
      // The page keeps its modal above; the inline one is written to by its own script.
      document.querySelector<HTMLElement>('[x-modal]')!.style.display = 'none';
    });
    await write(ALSO_RUDE, 0);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[x-modal]')!.style.display = '';
    });
    await modal.locator('[x-send]').click();
    await dialog.post();
    await dialog.closed();
    expect(await sentBy(page).then((all) => all.map(({ text, from }) => [text, from]))).toEqual([
      [RUDE, 'modal'],
    ]);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[x-modal]')!.style.display = 'none';
    });
    await page.locator('[x-inline] [x-send]').click();
    await dialog.opened();
    expect(await texts()).toEqual([RUDE]);
    await dialog.post();
    expect(await sent(2)).toEqual([RUDE, ALSO_RUDE]);
  });
});

describe('a thread', () => {
  test('is one draft: a word in its second post holds all, and all go once', async () => {
    await compose();
    await write(CLEAN);
    await page.locator('[x-add]').click();
    await write(RUDE, 1);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    expect(await sent(1)).toEqual([`${CLEAN}\n${RUDE}`]);
  });

  test('clean, it goes untouched', async () => {
    await compose();
    await write(CLEAN);
    await page.locator('[x-add]').click();
    await write('En het smaakt.', 1);
    await page.keyboard.press('Control+Enter');
    expect(await texts()).toEqual([`${CLEAN}\nEn het smaakt.`]);
  });
});

describe('direct messages', () => {
  test.each([
    ['a textarea', ''],
    ['Draft.js', '?classic'],
  ])(
    '%s: Enter is held, sends once when the person says so; Shift+Enter and the mention list are left alone',
    async (_, query) => {
      await open('message', `/i/chat/1${query}`);
      await editor().click();
      await page.keyboard.type(RUDE);
      await page.keyboard.press('Shift+Enter');
      expect(await dialog.isOpen()).toBe(false);
      await page.keyboard.type('Hoi @Da');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => (window as unknown as { picked: number }).picked)).toBe(1);
      expect(await dialog.isOpen()).toBe(false);
      await page.keyboard.type('an. ');
      await page.keyboard.press('Enter');
      await dialog.opened();
      expect(await texts()).toEqual([]);
      await dialog.post();
      expect((await sent(1))[0]).toContain(RUDE);
      await page.keyboard.type('Tot morgen.');
      await page.keyboard.press('Enter');
      expect((await sent(2))[1]).toBe('Tot morgen.');
    },
  );

  test('by the button', async () => {
    await open('message', '/i/chat/1');
    await write(RUDE);
    await button().click();
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
  });
});

describe('permission', () => {
  test('all attested, the post goes once, with permission; a following one is asked about again', async () => {
    await home();
    await write(NAMED);
    await button().click();
    await dialog.attestAll();
    await dialog.closed();
    expect(await sent(1)).toEqual([NAMED]);
    await write(NAMED);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([NAMED]);
  });
});

describe('settings', () => {
  test.each([
    ['on trial', { mode: 'trial' }],
    ['with X not guarded', { sites: ['facebook'] }],
  ])('%s nothing is held', async (_, settings) => {
    await browser.settings(settings);
    try {
      await home();
      await write(RUDE);
      await button().click();
      expect(await texts()).toEqual([RUDE]);
      expect(await dialog.isOpen()).toBe(false);
    } finally {
      await browser.settings({});
    }
  });

  test('an unknown protocol: the default goes on guarding', async () => {
    await browser.settings({ protocol: 'no-such-protocol', role: 'wizard' });
    try {
      await home();
      await write(RUDE);
      await button().click();
      expect(await dialog.text()).toContain('OP-GR1b');
      expect(await texts()).toEqual([]);
    } finally {
      await browser.settings({});
    }
  });
});

test('what is asked of Grok is nobody’s business', async () => {
  await open('grok', '/i/grok');
  await write(RUDE);
  await page.keyboard.press('Enter');
  expect(await texts()).toEqual([RUDE]);
});

describe('X’s reminder of image descriptions', () => {
  test('leads to no second dialog for the same draft', async () => {
    await home('?alt');
    await page.locator('[x-file]').setInputFiles({
      name: 'a.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    await write(RUDE);
    await button().click();
    await dialog.post();
    await dialog.closed();
    await page.locator('[x-confirm]').click();
    expect(await sent(1)).toEqual([RUDE]);
    expect(await dialog.isOpen()).toBe(false);
  });
});

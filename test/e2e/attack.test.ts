import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { writingOn } from './harness/writing';

/** What pages, people and browsers do that nobody planned: no post may be lost, doubled or sent unasked by it. */

let browser: Chromium;
let page: Page;
let dialog: Dialog;
let errors: string[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});
afterAll(async () => {
  await browser.close();
});

const RUDE = 'Wat een stomme trut is die moeder.';
const CLEAN = 'Vandaag brood gebakken, met walnoten.';

async function open(module: string, path: string, of = browser): Promise<void> {
  errors = [];
  page = await of.open({ module: `x/${module}`, url: `https://x.com${path}` });
  page.on('pageerror', (error) => errors.push(error.message));
  dialog = new Dialog(page);
}
const home = (query = '') => open('home', `/home${query}`);
const message = () => open('message', '/i/chat/1');
const { editor, button, write, texts, sent, drafted } = writingOn(() => page);

/** Kinds of events the page hears from now on. */
async function listen(...types: string[]): Promise<() => Promise<string[]>> {
  await page.evaluate((kinds) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const kind of kinds)
      window.addEventListener(
        kind,
        (event) => heard.push(`${kind} ${event instanceof KeyboardEvent ? event.key : ''}`.trim()),
        true,
      );
  }, types);
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe('every way to press', () => {
  test.each(['Control+Shift+Enter', 'Control+Alt+Enter', 'Control+NumpadEnter', 'Meta+Enter'])(
    '%s, which X takes as sending, is held and sends once',
    async (keys) => {
      await home();
      await write(RUDE);
      await page.keyboard.press(keys);
      await dialog.opened();
      expect(await texts()).toEqual([]);
      await dialog.post();
      expect(await sent(1)).toEqual([RUDE]);
    },
  );

  test('Ctrl+Enter kept down is one dialog, and answers nothing in it', async () => {
    await home();
    await write(RUDE);
    await page.keyboard.down('Control');
    for (let times = 0; times < 8; times++) await page.keyboard.down('Enter');
    await dialog.opened();
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    expect(await dialog.isOpen()).toBe(true);
    expect(await texts()).toEqual([]);
  });

  test('a label’s click, a click on the words in the button, and the form’s own submit', async () => {
    await home();
    await write(RUDE);
    await page.evaluate(() => {
      const send = document.querySelector<HTMLElement>('[x-send]')!;
      send.id = 'send';
      const label = document.createElement('label');
      label.htmlFor = 'send';
      label.textContent = 'Verstuur';
      label.id = 'label';
      document.body.append(label);
    });
    for (const target of ['#label', '[x-send] span']) {
      await page.locator(target).click();
      await dialog.opened();
      await page.keyboard.press('Escape');
      await dialog.closed();
    }
    expect(await texts()).toEqual([]);
  });

  test('the button drawn anew between pressing and releasing, and under the open dialog', async () => {
    await home();
    await write(RUDE);
    const box = (await button().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.evaluate(() => {
      const send = document.querySelector('[x-send] div')!;
      send.replaceWith(send.cloneNode(true));
    });
    await page.mouse.up();
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await page.evaluate(() => {
      const bar = document.querySelector('[data-testid="toolBar"]')!;
      bar.parentElement!.prepend(bar);
    });
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
    await dialog.closed();
  });

  test('a page that says a list is open where none is to be seen doesn’t let Enter through', async () => {
    await message();
    await write(RUDE);
    await editor().evaluate((field) => field.setAttribute('aria-expanded', 'true'));
    await page.keyboard.press('Enter');
    await dialog.opened();
    expect(await texts()).toEqual([]);
  });

  test('a page that answers Enter by pressing its own button a moment later: held, and sent once', async () => {
    await open('message', '/i/chat/1?later');
    await write(RUDE);
    await page.keyboard.press('Enter');
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
    await dialog.closed();
    await write(CLEAN);
    await page.keyboard.press('Enter');
    expect(await sent(2)).toEqual([RUDE, CLEAN]);
  });

  test('a finger on the button: held, and sent once', async () => {
    await home();
    await write(RUDE);
    const { x, y, width, height } = (await button().boundingBox())!;
    const at = [{ x: x + width / 2, y: y + height / 2 }];
    const heard = await listen('touchstart', 'touchend', 'click');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await dialog.opened();
    expect(await heard()).toEqual([]);
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
  });

  test('a list elsewhere on the page, and an empty reference to one, don’t let Enter through', async () => {
    await message();
    await page.evaluate(() => {
      const list = document.createElement('div');
      list.setAttribute('role', 'listbox');
      list.innerHTML = '<div role="option" aria-selected="true">Gesprek met Piet</div>';
      list.style.cssText = 'position: fixed; right: 0; top: 0; width: 120px';
      document.body.append(list);
      const field = document.querySelector<HTMLElement>('[x-editor]')!;
      field.setAttribute('aria-activedescendant', '');
      field.style.width = '300px';
    });
    await write(RUDE);
    await page.keyboard.press('Enter');
    await dialog.opened();
    expect(await texts()).toEqual([]);
  });
});

describe('the page goes on under the dialog', () => {
  test('to another conversation, with the words in the box: asked about anew, and only then sent there', async () => {
    await message();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.evaluate(() => history.pushState(null, '', '/i/chat/2'));
    await dialog.post();
    expect(await texts()).toEqual([]);
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
    await dialog.closed();
  });

  test('and an answer that the site ignored says nothing about another conversation', async () => {
    await home('?deaf');
    await write(RUDE);
    await button().click();
    await dialog.post();
    await dialog.find('alertdialog', /nog één keer|once more/i);
    await page.keyboard.press('Escape');
    await dialog.closed();
    await page.evaluate(() => history.pushState(null, '', '/i/communities/1'));
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
  });

  test.each([
    ['a textarea', '/i/chat/1'],
    ['Draft.js', '/messages/1?classic'],
  ])('drawing %s anew: the draft and the focus are there, and it is sent once', async (_, path) => {
    await open('message', path);
    await write(RUDE);
    const redraw = () => page.evaluate(() => document.dispatchEvent(new Event('x-redraw')));
    await button().click();
    await dialog.opened();
    await redraw();
    await dialog.edit();
    await dialog.closed();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await button().click();
    await dialog.opened();
    await redraw();
    await dialog.post();
    expect(await sent(1)).toEqual([`${RUDE}!`]);
    await dialog.closed();
  });
});

describe('the draft and the focus', () => {
  test('the page hears nothing of the Escape that closes the dialog, and has the focus again', async () => {
    await home();
    await write(RUDE);
    const heard = await listen('keydown', 'keyup', 'keypress');
    await button().click();
    await dialog.opened();
    await page.keyboard.press('Escape');
    await dialog.closed();
    expect(await heard()).toEqual([]);
    await page.keyboard.type('!');
    expect(await drafted()).toContain(RUDE.slice(0, 10));
    expect(await drafted()).toContain('!');
  });

  test('nor of the Enter that answers it', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    const heard = await listen('keyup', 'keypress');
    while (!(await dialog.hasFocus('button', /^(Bericht aanpassen|Edit the post)$/)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.closed();
    expect(await heard()).toEqual([]);
    expect(await drafted()).toBe(RUDE);
  });

  test('the second half of a double click in the dialog presses nothing on the page', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    const heard = await listen('pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick');
    await dialog.click('button', /^(Bericht aanpassen|Edit the post)$/, 2);
    await dialog.closed();
    expect(await heard()).toEqual([]);
    await button().click();
    await dialog.opened();
  });

  test('the page puts another draft in the composer under the dialog: that one is not sent', async () => {
    await message();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('[x-editor]')!;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, CLEAN);
    await dialog.post();
    await dialog.closed();
    expect(await texts()).toEqual([]);
    expect(await editor().inputValue()).toBe(CLEAN);
  });
});

describe('switched off in the middle', () => {
  test.each([
    ['on trial', { mode: 'trial' }],
    ['with X not guarded', { sites: ['facebook'] }],
  ])('%s while the dialog is open: sent once, and nobody is asked to press again', async (_, settings) => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await browser.settings(settings);
    try {
      await dialog.post();
      await dialog.closed();
      expect(await sent(1)).toEqual([RUDE]);
      expect(await dialog.isOpen()).toBe(false);
      await write(RUDE);
      await button().click();
      expect((await sent(2)).length).toBe(2);
    } finally {
      await browser.settings({});
    }
  });
});

describe('a page against the dialog', () => {
  const attacks: readonly [string, () => void][] = [
    ['inert on all of it', () => (document.documentElement.inert = document.body.inert = true)],
    [
      'hidden by the page’s style',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html > div { display: none !important; opacity: 0 !important }');
        document.adoptedStyleSheets = [sheet];
      },
    ],
    ['moved into the body', () => document.body.append(document.documentElement.lastElementChild!)],
    [
      'pressed by script',
      () => {
        const host = document.documentElement.lastElementChild!;
        for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'cancel', 'close'])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
      },
    ],
    [
      'with the page’s own focus trap',
      () => {
        const trap = () => document.querySelector<HTMLElement>('[x-editor]')!.focus();
        document.addEventListener('focusin', trap, true);
        document.addEventListener('focusout', trap, true);
        trap();
      },
    ],
  ];
  test.each(attacks)('%s: it stands, and does what the person says', async (_, attack) => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.evaluate(attack);
    expect(await texts()).toEqual([]);
    await dialog.edit();
    await dialog.closed();
    expect(await texts()).toEqual([]);
    expect(await drafted()).toBe(RUDE);
  });

  test('the page’s root replaced: the dialog is over, keys work, nothing was sent', async () => {
    await home();
    await write(RUDE);
    await button().click();
    await dialog.opened();
    await page.evaluate(() => {
      const root = document.createElement('html');
      root.append(document.createElement('head'), document.body);
      document.replaceChild(root, document.documentElement);
      root.addEventListener('keydown', () => (root.dataset['heard'] = 'yes'));
    });
    await page.keyboard.press('Escape');
    await dialog.closed();
    await page.keyboard.press('a');
    expect(await page.evaluate(() => document.documentElement.dataset['heard'])).toBe('yes');
    expect(await texts()).toEqual([]);
  });

  test('a page that writes itself anew, and so takes away every listener, is guarded again', async () => {
    await home();
    await page.evaluate(() => {
      const { body } = document;
      body.remove();
      document.open();
      document.write('<!doctype html><html><head></head><body></body></html>');
      document.close();
      document.body.replaceWith(body);
    });
    await write(RUDE);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    expect(await sent(1)).toEqual([RUDE]);
    await dialog.closed();
  });

  test('a page cannot switch the guard off by acting as a newer one', async () => {
    await home();
    const id = new URL((await browser.background()).url()).host;
    await page.evaluate((extension) => {
      for (const name of ['x', 'x.content'])
        document.dispatchEvent(
          new CustomEvent(`${extension}:x:wxt:content-script-started`, {
            detail: { contentScriptName: name, messageId: 'newer' },
          }),
        );
    }, id);
    await write(RUDE);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
  });

  test('pages hear nothing of Bezint while nothing is wrong', async () => {
    errors = [];
    page = await browser.context.newPage();
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      window.addEventListener('message', (event) => told.push(event.data), true);
    });
    await page.goto('https://x.com/home').catch(() => undefined);
    await page.reload();
    const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    expect(told.filter((data) => typeof data === 'object' || /bezint|wxt/i.test(String(data)))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBeLessThanOrEqual(2);
  });

  test('forged messages about files, huge and broken, change nothing', async () => {
    await home();
    await page.evaluate(() => {
      const file = new File([new Uint8Array(1000)], 'x.png', { type: 'image/png' });
      const forged: unknown[] = [
        null,
        1,
        {},
        [],
        'files',
        { length: 1e9 },
        Array(100_000).fill(file),
        [null, {}],
      ];
      for (const files of forged) window.postMessage({ kind: 'bezint-files', files }, location.origin);
    });
    await write(CLEAN);
    await button().click();
    expect(await sent(1)).toEqual([CLEAN]);
    await write(RUDE);
    await button().click();
    await dialog.opened();
  });
});

test('a site that is only slow: who is asked to press again is not asked for long', async () => {
  await home();
  await write(RUDE);
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      (event) => {
        if (!(event.target as Element).closest('[x-send]')) return;
        event.stopPropagation();
        const field = (
          document.querySelector('[x-editor]') as unknown as { field: { text(): string; clear(): void } }
        ).field;
        setTimeout(() => {
          (window as unknown as { sent: unknown[] }).sent.push({ text: field.text(), to: 'late' });
          field.clear();
        }, 3000);
      },
      true,
    );
  });
  await button().click();
  await dialog.post();
  await dialog.find('alertdialog', /nog één keer|once more/i);
  expect(await sent(1)).toEqual([RUDE]);
  await dialog.closed();
});

describe('much text', () => {
  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const field = document.querySelector<HTMLTextAreaElement>('[x-editor]')!;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, pasted);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  const line = 'Vandaag brood gebakken in de klas, met walnoten en rozijnen. ';
  test.each([
    ['a hundred thousand characters', `${line.repeat(1600)}${RUDE}`],
    ['all of it to be marked', `${RUDE}\n`.repeat(2900)],
    ['marks on marks', `e${'\u0301'.repeat(50_000)} ${RUDE}`],
    ['half surrogates and turned writing', `\ud800\u202e${'\udc00\u2066'.repeat(20_000)} ${RUDE}`],
    ['one long word', `${'a'.repeat(100_000)} ${RUDE}`],
    ['digits', `${'0612345678'.repeat(10_000)} ${RUDE}`],
    ['capitals', `${'Jan De '.repeat(14_000)} ${RUDE}`],
    ['at signs', `${'@a.b-'.repeat(20_000)} ${RUDE}`],
  ])('%s: the page stands still for no more than seconds, and it is sent as it is', async (_, text) => {
    await message();
    await paste(text);
    // What the click costs the page: reading, reviewing and drawing the dialog.
    const took = await page.evaluate(() => {
      const began = performance.now();
      document.querySelector<HTMLElement>('[x-send]')!.click();
      return performance.now() - began;
    });
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    expect((await sent(1))[0]!.length).toBe(text.length);
    expect(took).toBeLessThan(5000);
  });
});

test('the extension renewed under the dialog: it stands, changes, is muted, and sends once', async () => {
  const own = await launchChromium();
  try {
    await own.settings({ language: 'nl' });
    await open('home', '/home', own);
    await write('Daan uit groep 6 heeft ADHD, zijn nummer is 06-12345678.');
    await button().click();
    await dialog.opened();
    const worker = await own.background();
    const gone = new Promise((resolve) => worker.once('close', resolve));
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await gone;
    await dialog.click('button', /^Verwijder ‘06-12345678’/);
    await until(async () => ((await drafted()).includes('06-') ? undefined : true), 'the number to go');
    await dialog.click('button', 'Dit klopt niet');
    await dialog.click('button', /^Sla dit over/);
    await dialog.post();
    await dialog.closed();
    expect(await sent(1)).toEqual(['Daan uit groep 6 heeft ADHD.']);
  } finally {
    await own.close();
  }
});

test('the extension renewed while the page is open: still guarded, nothing thrown, posts still go', async () => {
  const own = await launchChromium();
  try {
    await open('home', '/home', own);
    const worker = await own.background();
    const gone = new Promise((resolve) => worker.once('close', resolve));
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await gone;
    await write(RUDE);
    await button().click();
    await dialog.opened();
    expect(await texts()).toEqual([]);
    await dialog.post();
    await dialog.closed();
    expect(await sent(1)).toEqual([RUDE]);
    await until(async () => ((await drafted()) === '' ? true : undefined), 'the composer to be empty');
    await write(CLEAN);
    await button().click();
    expect((await sent(2))[1]).toBe(CLEAN);
  } finally {
    await own.close();
  }
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Held } from '../sites/probe';
import { SURFACES } from '../sites/surfaces';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { probeScript } from './harness/probe';

/** Every way a page may send, and what doesn't: the sites' part alone, put into small pages by the test. */
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

async function open(site: string, module: string, url: string): Promise<void> {
  page = await browser.open({ module, url });
  await page.evaluate((id) => window.bezintProbe.start(id), site);
  await page.locator('[x-editor]').first().click();
}
const held = (): Promise<readonly Held[]> => page.evaluate(() => window.bezintProbe.held());
const release = () => page.evaluate(() => window.bezintProbe.release());
const control = () => page.locator('[x-send]').first();
const way = async (by: string, site = 'ways') => {
  await open(site, 'ways', `https://example.com/?by=${by}`);
  await page.keyboard.type('Hoi allemaal');
};

describe('sends', () => {
  test.each([
    ['click', 'ways'],
    ['pointerdown', 'ways-by-pointer'],
    ['mousedown', 'ways-by-pointer'],
    ['pointerup', 'ways-by-pointer'],
    ['mouseup', 'ways-by-pointer'],
    ['submit', 'ways'],
    ['requestSubmit', 'ways'],
    ['drawn', 'ways'],
    ['anchor', 'ways'],
  ])('a page that sends on %s is held, and sends once when released', async (by, site) => {
    await way(by, site);
    await control().click();
    expect(await held()).toMatchObject([{ by: 'click', text: 'Hoi allemaal' }]);
    expect(await sentBy(page)).toEqual([]);
    await release();
    expect(await sentBy(page)).toMatchObject([{ text: 'Hoi allemaal', to: by }]);
  });

  test.each(['click', 'submit', 'drawn', 'anchor'])(
    'Enter on the focused control of a page that sends on %s is held, and sends once when released',
    async (by) => {
      await way(by);
      await control().focus();
      await page.keyboard.press('Enter');
      expect((await held())[0]).toMatchObject({ by: 'click' });
      expect(await sentBy(page)).toEqual([]);
      await release();
      expect(await sentBy(page)).toHaveLength(1);
    },
  );

  test.each(['click', 'submit', 'drawn'])('Space on the focused control of %s is held', async (by) => {
    await way(by);
    await control().focus();
    await page.keyboard.press('Space');
    expect((await held())[0]).toMatchObject({ by: 'click' });
    expect(await sentBy(page)).toEqual([]);
  });

  test('a form that the page’s own script submits is held, and sends once when released', async () => {
    await way('submit');
    await page.evaluate(() => document.querySelector('form')!.requestSubmit());
    expect(await held()).toMatchObject([{ by: 'submit', text: 'Hoi allemaal' }]);
    expect(await sentBy(page)).toEqual([]);
    await release();
    expect(await sentBy(page)).toHaveLength(1);
  });
});

/** One box of each engine that Enter sends from. */
const ENTER = [
  'x: direct message',
  'x: direct message, as until 2025',
  'facebook: message',
  'instagram: comment',
  'linkedin: message',
  'tiktok: comment',
].map((id) => SURFACES.find((surface) => surface.id === id)!);

describe.each(ENTER)('Enter in $id', (surface) => {
  test('is no sending while composing or with Shift, and is one after that', async () => {
    await open(surface.site, surface.module, surface.url);
    await page.keyboard.type('Hoi');
    await page.keyboard.press('Shift+Enter');
    // An input method ends its word with this key; Safari says so by the number alone.
    await page
      .locator('[x-editor]')
      .first()
      .evaluate((editor) => {
        const swallow = (event: Event) => event.stopImmediatePropagation();
        document.addEventListener('keydown', swallow, { capture: true });
        for (const more of [{ isComposing: true }, { keyCode: 229 }])
          editor.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: 'Enter',
              bubbles: true,
              composed: true,
              cancelable: true,
              ...more,
            }),
          );
        document.removeEventListener('keydown', swallow, { capture: true });
      });
    expect(await held()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await held()).toMatchObject([{ by: 'key' }]);
    expect(await sentBy(page)).toEqual([]);
  });
});

const field = (host: string, options: Record<string, string>, attrs: object, around: object = {}) => {
  const url = new URL(host);
  for (const [key, value] of Object.entries(options)) url.searchParams.set(key, value);
  url.searchParams.set('attrs', JSON.stringify(attrs));
  url.searchParams.set('in', JSON.stringify(around));
  return url.href;
};
const LEXICAL = { role: 'textbox', 'data-lexical-editor': 'true' };

describe('writes to nobody', () => {
  test.each([
    ['x: the line about oneself', 'x', field('https://x.com/settings/profile', {}, { name: 'description' }, { role: 'dialog' })],
    ['facebook: the line about oneself', 'facebook', field('https://www.facebook.com/juf.sanne', {}, { placeholder: 'Describe who you are' })],
    ['facebook: a setting', 'facebook', field('https://www.facebook.com/settings/', {}, {}, { role: 'dialog' })],
    ['messenger: a conversation with oneself', 'facebook', field('https://www.facebook.com/messages/t/1', { lexical: '', title: 'Juf Sanne', button: 'Send' }, LEXICAL)],
    ['messenger: "Note to self"', 'facebook', field('https://www.messenger.com/t/1', { lexical: '', title: 'Note to self', button: 'Send' }, LEXICAL)],
    ['instagram: the line about oneself', 'instagram', field('https://www.instagram.com/accounts/edit/', {}, { id: 'pepBio' }, { role: 'dialog' })],
    ['instagram: an alternative text', 'instagram', field('https://www.instagram.com/create/select/', {}, { placeholder: 'Write alt text...' }, { role: 'dialog' })],
    ['linkedin: the line about oneself', 'linkedin', field('https://www.linkedin.com/in/sanne/edit/forms/summary/new/', {}, { name: 'summary' }, { role: 'dialog' })],
    ['tiktok: the line about oneself', 'tiktok', field('https://www.tiktok.com/@juf.sanne', {}, { 'data-e2e': 'edit-profile-bio-input' }, { role: 'dialog' })],
    ['business suite: a setting', 'business-suite', field('https://business.facebook.com/latest/settings/', {}, {}, { role: 'dialog' })],
  ])('%s', async (_, site, url) => {
    await open(site, 'field', url);
    await page.keyboard.type('Daan heeft ADHD');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await control().click();
    expect(await held()).toEqual([]);
    expect((await sentBy(page)).length).toBeGreaterThan(0);
  }); // prettier-ignore

  test('messenger: a conversation with somebody else is guarded', async () => {
    await open(
      'facebook',
      'field',
      field(
        'https://www.facebook.com/messages/t/2',
        { lexical: '', title: 'Karin', button: 'Send' },
        LEXICAL,
      ),
    );
    await page.keyboard.type('Daan heeft ADHD');
    await control().click();
    expect(await held()).toHaveLength(1);
  });
});

describe('over any page, also where nothing else is written to anybody', () => {
  test.each([
    ['x: a message', 'x', 'x/message', 'https://x.com/explore', 'message'],
    ['x: a message over the settings', 'x', 'x/message', 'https://x.com/settings/account', 'message'],
    ['facebook: the chat in the corner', 'facebook', 'facebook/messenger', 'https://www.facebook.com/settings/?popup', 'message'],
    ['facebook: a comment on what was searched for', 'facebook', 'facebook/comment', 'https://www.facebook.com/search/posts/?q=school', 'reply'],
    ['instagram: the panel of messages', 'instagram', 'instagram/message', 'https://www.instagram.com/accounts/edit/?panel', 'message'],
    ['linkedin: the bubble', 'linkedin', 'linkedin/message', 'https://www.linkedin.com/mypreferences/d/?overlay&click', 'message'],
    ['linkedin: a comment on what was searched for', 'linkedin', 'linkedin/comment', 'https://www.linkedin.com/search/results/content/', 'comment'],
    ['tiktok: a comment on what was searched for', 'tiktok', 'tiktok/comment', 'https://www.tiktok.com/search/video?q=school', 'comment'],
    ['instagram: the box under a story', 'instagram', 'field', field('https://www.instagram.com/stories/karin/1/', { button: 'Send' }, { placeholder: 'Reply to karin...' }), 'message'],
  ])('%s is held', async (_, site, module, url, surface) => {
    await open(site, module, url);
    await page.keyboard.type('Daan heeft ADHD');
    await control().click();
    expect(await held()).toMatchObject([{ by: 'click', surface, text: 'Daan heeft ADHD' }]);
    expect(await sentBy(page)).toEqual([]);
  }); // prettier-ignore
});

test('instagram: of Next, Next and Share only the last is held', async () => {
  page = await browser.open({
    module: 'instagram/create',
    url: 'https://www.instagram.com/create/select/',
  });
  await page.evaluate(() => window.bezintProbe.start('instagram'));
  for (let step = 0; step < 2; step += 1) await page.locator('[x-step]').click();
  await page.locator('[x-editor]').click();
  await page.keyboard.type('Dag allemaal');
  expect(await held()).toEqual([]);
  await control().click();
  expect(await held()).toMatchObject([{ by: 'click', surface: 'post', text: 'Dag allemaal' }]);
  expect(await sentBy(page)).toEqual([]);
});

test('linkedin: with "Click Send" Enter breaks the line and is not held, whatever stands there; the button is', async () => {
  await open('linkedin', 'linkedin/message', 'https://www.linkedin.com/messaging/thread/2-abc/?click');
  await page.keyboard.type('Dag');
  await page.keyboard.press('Enter');
  await page.keyboard.type('allemaal');
  expect(await held()).toEqual([]);
  expect(await sentBy(page)).toEqual([]);
  await control().click();
  expect(await held()).toMatchObject([{ by: 'click', text: 'Dag\nallemaal' }]);
  await release();
  expect(await sentBy(page)).toMatchObject([{ text: 'Dag\nallemaal' }]);
});

test('linkedin: with "Press Enter to Send" there is no button, and Enter is held', async () => {
  await open('linkedin', 'linkedin/message', 'https://www.linkedin.com/messaging/thread/2-abc/');
  await page.keyboard.type('Dag');
  await page.keyboard.press('Enter');
  expect(await held()).toMatchObject([{ by: 'key', text: 'Dag' }]);
  await release();
  expect(await sentBy(page)).toMatchObject([{ text: 'Dag' }]);
});

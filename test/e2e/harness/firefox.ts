import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../run/install.mjs';
import { answer, type TestPage } from './pages';

const root = resolve(import.meta.dirname, '../../..');

export interface Firefox {
  /** Opens a test page at its address, with the editor ready. */
  open(page: TestPage): Promise<Page>;
  /** Installs the same extension over itself, as an update does, while pages are open. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox over WebDriver BiDi with the built extension, temporary and unsigned; every address answered from here. */
export async function launchFirefox(): Promise<Firefox> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox found');
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TZ: 'Europe/Amsterdam' },
    extraPrefsFirefox: { 'intl.accept_languages': 'nl', 'app.update.auto': false },
  });
  const extension = resolve(root, process.env['BEZINT_OUT'] ?? '.output', 'firefox-mv2');
  await browser.installExtension(extension);
  return {
    async open(testPage) {
      const page = await browser.newPage();
      const { origin, pathname } = new URL(testPage.url);
      const pages = new Map([[origin + pathname, testPage]]);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void answer(new URL(request.url()), pages).then((answered) => request.respond(answered));
      });
      await page.goto(testPage.url);
      await page.waitForSelector('>>> [x-editor]');
      // The welcome page of a first run may take the front; a page behind it has no caret.
      await page.bringToFront();
      await page.waitForFunction(() => document.hasFocus());
      return page;
    },
    async renew() {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
  };
}

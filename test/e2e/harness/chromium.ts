import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../run/install.mjs';
import { answer, type Dress, type TestPage } from './pages';

const root = resolve(import.meta.dirname, '../../..');

export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's service worker. */
  background(): Promise<Worker>;
  /** Opens a test page at its address, with the editor ready. */
  open(page: TestPage): Promise<Page>;
  /** Stores settings as the options page would; open pages follow. */
  settings(values: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly headless?: boolean;
  readonly locale?: 'nl' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Another build than the one just made; null = a browser without Bezint. */
  readonly extension?: string | null;
  readonly args?: readonly string[];
  /** What tests are launched with, and people are not. */
  readonly without?: readonly string[];
  /** Dressed up as practice pages. */
  readonly dress?: Dress;
  /** Pages there from the start, so that links lead to them. */
  readonly pages?: readonly TestPage[];
}

/** Chromium with the built extension and nothing else, every address answered from here. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const built = resolve(root, process.env['BEZINT_OUT'] ?? '.output', 'chrome-mv3');
  const extension = options.extension === undefined ? built : options.extension;
  const profile = await mkdtemp(join(tmpdir(), 'bezint-chromium-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    headless: options.headless ?? true,
    ignoreDefaultArgs: [...(options.without ?? [])],
    viewport: options.viewport ?? { width: 1100, height: 900 },
    // The interface's language comes from the environment on Linux.
    env: { ...process.env, LANGUAGE: options.locale ?? 'nl', TZ: 'Europe/Amsterdam' },
    args: [
      '--no-sandbox',
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--lang=${options.locale ?? 'nl'}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      ...(options.args ?? []),
    ],
  });
  const pages = new Map<string, TestPage>();
  const add = (page: TestPage) => {
    const { href, origin, pathname } = new URL(page.url);
    pages.set(href, page);
    pages.set(origin + pathname, page);
  };
  for (const page of options.pages ?? []) add(page);
  await context.route(/^https?:/, async (route) => {
    await route.fulfill(await answer(new URL(route.request().url()), pages, options.dress));
  });
  const background = async () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:')) ??
    (await context.waitForEvent('serviceworker'));

  return {
    context,
    background,
    async open(testPage) {
      add(testPage);
      const page = await context.newPage();
      await page.goto(testPage.url);
      await page.locator('[x-editor], [x-step]').first().waitFor({ state: 'attached' });
      return page;
    },
    async settings(values) {
      const worker = await background();
      await worker.evaluate(async (settings) => {
        await chrome.storage.local.set({ settings });
      }, values);
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What the page itself counted as sent. */
export interface Sent {
  readonly text: string;
  readonly to: string;
  readonly [more: string]: unknown;
}

export function sentBy(page: Page): Promise<Sent[]> {
  return page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);
}

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../run/install.mjs';
import { idOf, newKey, publicKey } from '../run/rollout.mjs';
import { launchChromium, sentBy } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { launchFirefox } from './harness/firefox';
import {
  chromePolicy as policyFor,
  CHROME_POLICIES,
  FIREFOX_POLICIES,
  place,
} from './harness/machine-policy';
import { answer } from './harness/pages';

/**
 * Set up by a policy file alone, end to end: the files that an administrator writes, in the places where Chromium and
 * Firefox look for them. These places belong to the whole machine, so each test takes away what it wrote, and says
 * clearly when it may not write there.
 */
const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, process.env['BEZINT_OUT'] ?? '.output');
const CHROME_ID = idOf(publicKey());

const OWN_CLAUSE = 'Noem geen leerlingen bij naam zonder toestemming van hun ouders.';
const OWN_PACK = JSON.stringify({
  format: 'bezint-protocol/1',
  id: 'de-linde-2026',
  title: 'Afspraken van De Linde',
  organisation: 'Basisschool De Linde',
  version: '3',
  date: '2026-09-01',
  language: 'nl',
  clauses: [
    {
      id: 'L-1',
      section: 'Namen',
      text: OWN_CLAUSE,
      who: ['teacher', 'employee', 'school-leader', 'intern'],
      answers: [{ concern: 'named-person', permission: ['parents'] }],
    },
  ],
});
const POLICY = {
  protocolPack: OWN_PACK,
  protocol: 'de-linde-2026',
  role: 'intern',
  schoolNames: ['De Linde'],
  workingHours: { days: [1, 2, 3, 4], from: '08:15', to: '15:00' },
  contacts: { privacyOfficer: 'fg@linde.example' },
  language: 'nl',
  mode: 'loud',
  mood: 'good',
};

const LATE = { timeout: 30_000 };

const chromePolicy = (policy: object) => policyFor(policy, CHROME_ID);

describe('Chromium with a policy file', () => {
  test('is set up by it, shows it as locked, follows a change, and knows the last one when it is gone', async () => {
    const file = join(CHROME_POLICIES, `bezint-test-${process.pid}.json`);
    const undo = place(file, chromePolicy(POLICY));
    try {
      const browser = await launchChromium();
      try {
        const worker = await browser.background();
        const page = await browser.context.newPage();
        await page.goto(new URL('options.html', worker.url()).href);
        const role = page.getByLabel('Je rol');
        // A policy may come seconds late.
        await expect.poll(() => role.inputValue(), LATE).toBe('intern');
        expect(await role.isDisabled()).toBe(true);
        expect(await page.getByLabel('Protocol', { exact: true }).inputValue()).toBe('de-linde-2026');
        expect(await page.getByLabel('Namen van de school').inputValue()).toBe('De Linde');
        expect(await page.getByLabel('Namen van de school').isDisabled()).toBe(true);
        expect(await page.getByLabel('Namen van de stichting').isDisabled()).toBe(false);
        expect(
          await page.getByText('Ingesteld door je school', { exact: true }).count(),
        ).toBeGreaterThanOrEqual(6);
        // A wrong value is told, and costs nothing else. (Chrome drops the name that it does not know.)
        await page.getByText('Proefstand, ingesteld door je school').waitFor();
        await page.screenshot({
          path: resolve(root, 'test-results/pages/options-policy.png'),
          fullPage: true,
        });

        await page.goto(new URL('protocol.html#L-1', worker.url()).href);
        await page.getByText('Noem geen leerlingen bij naam').waitFor();
        expect(await page.locator('#incident a[href^="mailto:"]').getAttribute('href')).toBe(
          'mailto:fg@linde.example',
        );
        // No first-run page on a machine that was set up by its school.
        expect(browser.context.pages().filter((one) => one.url().includes('welcome.html'))).toEqual([]);

        await page.goto(new URL('options.html', worker.url()).href);
        writeFileSync(file, chromePolicy({ role: 'parent', language: 'nl' }));
        await expect.poll(() => page.getByLabel('Je rol').inputValue(), LATE).toBe('parent');
        expect(await page.getByLabel('Namen van de school').isDisabled()).toBe(false);
        const last = await worker.evaluate(
          async () => (await chrome.storage.local.get('lastPolicy'))['lastPolicy'],
        );
        expect(last).toEqual({ role: 'parent', language: 'nl' });
      } finally {
        await browser.close();
      }
    } finally {
      undo();
    }
  }, 120_000);

  test('is installed and set up by the school: a post is held citing the school’s own clause, with nothing done by the person', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bezint-force-'));
    const unpacked = join(folder, 'bezint');
    cpSync(join(out, 'chrome-mv3'), unpacked, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    // A key of the school's own, as `npm run rollout -- --new-key` makes it, and the id that follows from it.
    const pem = join(folder, 'school.pem');
    const key = newKey(pem);
    const id = idOf(key);
    writeFileSync(join(unpacked, 'manifest.json'), JSON.stringify({ ...manifest, key }));
    const executablePath = findChromium()!;
    const packed = spawnSync(executablePath, [
      '--headless',
      '--no-sandbox',
      `--pack-extension=${unpacked}`,
      `--pack-extension-key=${pem}`,
    ]);
    expect(packed.status).toBe(0);
    const crx = readFileSync(`${unpacked}.crx`);
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/update.xml')) {
        const { port } = server.address() as AddressInfo;
        response.setHeader('content-type', 'text/xml');
        response.end(
          `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="http://127.0.0.1:${port}/bezint.crx" version="${String(manifest['version'])}"/></app></gupdate>`,
        );
      } else {
        response.setHeader('content-type', 'application/x-chrome-extension');
        response.end(crx);
      }
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const undo = place(
      join(CHROME_POLICIES, `bezint-force-${process.pid}.json`),
      JSON.stringify({
        ExtensionInstallForcelist: [`${id};http://127.0.0.1:${port}/update.xml`],
        '3rdparty': { extensions: { [id]: POLICY } },
      }),
    );
    try {
      const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath,
        headless: true,
        ignoreDefaultArgs: [
          '--disable-extensions',
          '--disable-component-extensions-with-background-pages',
          '--disable-background-networking',
        ],
        args: ['--no-sandbox', '--no-first-run'],
      });
      try {
        const home = { module: 'x/home', url: 'https://x.com/home' };
        await context.route(/^https:/, async (route) => {
          await route.fulfill(await answer(new URL(route.request().url()), new Map([[home.url, home]])));
        });
        const attempt = async (): Promise<readonly string[]> => {
          const page = await context.newPage();
          try {
            await page.goto(home.url);
            await page.locator('[x-editor]').first().click();
            await page.keyboard.type('Wat kan Daan uit groep 6 goed voorlezen!');
            await page.locator('[x-send]').first().click();
            const dialog = new Dialog(page);
            return await until(async () => {
              if ((await sentBy(page)).length > 0) return ['sent'];
              return (await dialog.isOpen()) ? dialog.quotes() : undefined;
            }, 'the post to be held or to go out');
          } finally {
            await page.close();
          }
        };
        // The package arrives while the browser already runs, and its policy some seconds after it: until then a post
        // goes out unheld, or is held by the built-in protocol. Chromium gives a new package its policy only once it is
        // idle: looking more often than this keeps it from that.
        await expect.poll(attempt, { interval: 8_000, timeout: 100_000 }).toContain(OWN_CLAUSE);
      } finally {
        await context.close();
      }
    } finally {
      undo();
      server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 150_000);
});

/** Firefox gives tests no way into a closed root; the dialog's host is the only element beside head and body. */
const dialogStands = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.documentElement.children].some((element) => !['head', 'body'].includes(element.localName)),
  );
const sentIn = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { sent: unknown[] }).sent);

describe('Firefox with policies.json', () => {
  test('is set up by it: in trial mode nothing is held', async () => {
    const draft = 'Wat een stomme trut is die moeder.';
    const home = { module: 'x/home', url: 'https://x.com/home' };
    const undo = place(
      FIREFOX_POLICIES,
      JSON.stringify({ policies: { '3rdparty': { Extensions: { 'bezint@bezint.nl': { mode: 'trial' } } } } }),
    );
    try {
      // Firefox shows a test none of an extension's own pages: what the school set is seen by what is held.
      const browser = await launchFirefox();
      try {
        const page = await browser.open(home);
        await page.click('[x-editor]');
        await page.keyboard.type(draft);
        await page.click('[x-send]');
        await until(async () => ((await sentIn(page)).length === 1 ? true : undefined), 'the post to go out');
        expect(await dialogStands(page)).toBe(false);
      } finally {
        await browser.close();
      }
    } finally {
      undo();
    }
    const browser = await launchFirefox();
    try {
      const page = await browser.open(home);
      await page.click('[x-editor]');
      await page.keyboard.type(draft);
      await page.click('[x-send]');
      await until(async () => ((await dialogStands(page)) ? true : undefined), 'the dialog to open');
      expect(await sentIn(page)).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);

  test('a school’s own protocol, and nothing beside it, decides what is held', async () => {
    const home = { module: 'x/home', url: 'https://x.com/home' };
    const undo = place(
      FIREFOX_POLICIES,
      JSON.stringify({ policies: { '3rdparty': { Extensions: { 'bezint@bezint.nl': POLICY } } } }),
    );
    try {
      const browser = await launchFirefox();
      try {
        const post = async (draft: string) => {
          const page = await browser.open(home);
          await page.click('[x-editor]');
          await page.keyboard.type(draft);
          await page.click('[x-send]');
          return page;
        };
        // The built-in protocol has a clause about tone; the school's own names pupils only.
        const rude = await post('Wat een stomme trut is die moeder.');
        await until(async () => ((await sentIn(rude)).length === 1 ? true : undefined), 'the post to go out');
        const named = await post('Wat kan Daan uit groep 6 goed voorlezen!');
        await until(async () => ((await dialogStands(named)) ? true : undefined), 'the dialog to open');
        expect(await sentIn(named)).toEqual([]);
      } finally {
        await browser.close();
      }
    } finally {
      undo();
    }
  }, 120_000);
});

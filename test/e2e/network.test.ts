import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { drawn, samplePhoto } from './harness/pictures';

/**
 * The README promises that Bezint makes no network request, ever. Here the whole browser may only reach the outside
 * through a proxy that refuses everything and writes down what was asked of it: pages, service worker and the offscreen
 * page alike. What the site's own page loads is answered by the harness and never gets that far.
 */
const asked: string[] = [];
const proxy = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.writeHead(403).end();
});
proxy.on('connect', (request, socket) => {
  asked.push(`CONNECT ${request.url}`);
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});

let browser: Chromium;
const loaded: string[] = [];
beforeAll(async () => {
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo;
  browser = await launchChromium({
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  });
  browser.context.on('request', (request) => loaded.push(request.url()));
});
afterAll(async () => {
  await browser.close();
  proxy.close();
});

/**
 * What Chromium asks for by itself, seen the same with no extension at all (2026-11): its own services, and a line to
 * the open site for the icon in the tab. Its autofill asks its own server about any page with fields, ours too
 * (Chromium, components/autofill). Requests by scripts to the site are told apart below.
 */
const CHROMIUMS_OWN =
  /^(CONNECT ((accounts|update|optimizationguide-pa|content-autofill)\.google(apis)?\.com|x\.com):443|POST http:\/\/update\.googleapis\.com\/service\/update2\/json\?.*)$/;

test('a whole held post with pictures, and every page of Bezint’s own: not a single request', async () => {
  const page = await browser.open({ module: 'x/home', url: 'https://x.com/home?file' });
  const dialog = new Dialog(page);
  const photo = await samplePhoto(1);
  const list = await drawn(page, { name: 'lijst.png', lines: ['Sanne de Vries', 'telefoon 06-12345678'] });
  await page.locator('[x-file]').first().setInputFiles([photo, list]);
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type('Wat een stomme trut is die moeder van groep 6. 06-12345678');
  await page.locator('[x-send]').first().click();
  await dialog.opened();
  // Faces and words both were looked for, with their models and their data.
  await until(
    async () => {
      const words = await dialog.text();
      return /3 gezichten/.test(words) && !/Ik bekijk je foto/.test(words) ? words : undefined;
    },
    'the pictures to be looked at',
    50_000,
  );
  await dialog.post();
  await until(async () => ((await sentBy(page)).length === 1 ? true : undefined), 'the post to be sent');

  const worker = await browser.background();
  const own = `chrome-extension://${new URL(worker.url()).host}`;
  for (const name of ['options', 'protocol', 'overview', 'welcome', 'own-protocol', 'privacy', 'popup']) {
    const ours = await browser.context.newPage();
    await ours.goto(`${own}/${name}.html`);
    await ours.locator('#app > *').first().waitFor();
    await ours.close();
  }

  // Even if something tried: the pages' own policy lets nothing out.
  const tried = await worker.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'went out',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  expect(asked.filter((each) => !CHROMIUMS_OWN.test(each))).toEqual([]);

  const elsewhere = loaded.filter((url) => {
    const { protocol, origin } = new URL(url);
    return !['blob:', 'data:'].includes(protocol) && !url.startsWith(own) && origin !== 'https://x.com';
  });
  expect(elsewhere).toEqual([]);
  const onTheSite = new Set(
    loaded.filter((url) => url.startsWith('https://x.com')).map((url) => new URL(url).pathname),
  );
  expect([...onTheSite].filter((path) => !['/home', '/x-page.js', '/favicon.ico'].includes(path))).toEqual(
    [],
  );

  // The proxy does see what goes out.
  await browser.context.unrouteAll();
  const outside = await browser.context.newPage();
  await outside.goto('http://outside.example/').catch(() => undefined);
  expect(asked).toContain('GET http://outside.example/');
}, 120_000);

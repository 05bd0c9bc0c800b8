// Chromium with Bezint, steered over a pipe. Only its pages are attached to: a debugger at an extension's service worker
// would keep it, and the memory of its process, awake for ever.
import { spawn } from 'node:child_process';
import { findChromium } from '../run/install.mjs';

export function openBrowser(extension, profile) {
  const child = spawn(
    findChromium(),
    [
      '--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--remote-debugging-pipe',
      `--user-data-dir=${profile}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      'about:blank',
    ], // prettier-ignore
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , toBrowser, fromBrowser] = child.stdio;
  const answers = new Map();
  const listeners = [];
  let sent = 0;
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (piece) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      answers.get(message.id)?.(message);
      answers.delete(message.id);
      for (const hear of listeners) hear(message);
    }
  });
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      answers.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const ended = new Promise((resolve) => child.once('exit', resolve));

  return {
    /** A page whose address, and everything under its host, is answered with `body`. `go` opens it, anew each time. */
    async page(address, body) {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const page = {
        send: (method, params) => send(method, params, sessionId),
        on: (method, hear) =>
          listeners.push((message) => {
            if (message.sessionId === sessionId && message.method === method) hear(message.params);
          }),
        async go() {
          const loaded = new Promise((resolve) => page.on('Page.loadEventFired', resolve));
          await page.send('Page.navigate', { url: address });
          await loaded;
        },
      };
      page.on('Fetch.requestPaused', ({ requestId }) =>
        page.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: 'text/html' }],
          body: Buffer.from(body).toString('base64'),
        }),
      );
      await page.send('Page.enable');
      await page.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
      return page;
    },
    async close() {
      await send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}

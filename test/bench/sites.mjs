// What Bezint costs a page it guards while that page is used: a key press, and the page changing by itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ensure, ROOT } from '../run/install.mjs';
import { builtExtension } from './built.mjs';

const PAGES = [
  ['facebook/post', 'https://www.facebook.com/'],
  ['x/home', 'https://x.com/home'],
  ['linkedin/post-shadow', 'https://www.linkedin.com/feed/'],
];
const TEXT = 'Vandaag brood gebakken. '.repeat(8);
/** Elements a busy page puts in, one a frame. */
const CHANGES = 100;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const figure = (name, value, unit, target) => ({
  name,
  value: Math.round(value * 1000) / 1000,
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});

async function scriptOf(module) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'test/sites', `${module}.mjs`)],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** Events in a trace of what `work` makes the page do. */
async function traced(cdp, work) {
  const events = [];
  const keep = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', keep);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,v8.execute,disabled-by-default-devtools.timeline',
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', keep);
  return events;
}

const isOurs = ({ name, args }) =>
  name === 'FunctionCall' &&
  /^chrome-extension:.*content-scripts/.test(args?.data?.url ?? args?.data?.scriptName ?? '');
const timeOf = (calls) => calls.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;

/** Milliseconds of Bezint's own for each key, from one key to the next. */
function perKey(events) {
  const downs = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const calls = events.filter(isOurs);
  return downs.map((from, index) =>
    timeOf(calls.filter(({ ts }) => ts >= from && ts < (downs[index + 1] ?? Infinity))),
  );
}

async function measurePages() {
  ensure({ chromium: true });
  const { findChromium } = await import('../run/install.mjs');
  const extension = builtExtension();
  const profile = mkdtempSync(join(tmpdir(), 'bezint-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  try {
    let script = '';
    await context.route(/^https?:/, (route) =>
      route.fulfill(
        new URL(route.request().url()).pathname === '/page.js'
          ? { contentType: 'text/javascript; charset=utf-8', body: script }
          : {
              contentType: 'text/html; charset=utf-8',
              body: '<!doctype html><body><script src="/page.js"></script>',
            },
      ),
    );
    const keys = [];
    let calls = 0;
    for (const [module, address] of PAGES) {
      script = await scriptOf(module);
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await page.goto(address);
      await page.locator('[x-editor]').first().click();
      keys.push(...perKey(await traced(cdp, () => page.keyboard.type(TEXT))));
      const busy = await traced(cdp, () =>
        page.evaluate(async (count) => {
          for (let change = 0; change < count; change += 1) {
            const post = document.createElement('article');
            post.textContent = `Nieuw bericht ${change}`;
            document.body.append(post);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        }, CHANGES),
      );
      calls += busy.filter(isOurs).length;
      await page.close();
    }
    if (keys.length < PAGES.length * TEXT.length * 0.9) throw new Error('too few key presses were seen');
    return { keys, calls };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function measure() {
  const { keys, calls } = await measurePages();
  return [
    figure('key press in a composer, median of Bezint’s own part', median(keys), 'ms', 0.3),
    figure(
      `Bezint called while the page adds ${PAGES.length * CHANGES} elements by itself`,
      calls,
      'times',
      0,
    ),
  ];
}

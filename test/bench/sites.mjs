// What Bezint costs a page it guards: the content script's size, how long it takes to be there, and a key press.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ensure, ROOT } from '../run/install.mjs';
import { builtExtension } from './built.mjs';

const SITES = ['x', 'facebook', 'business-suite', 'instagram', 'linkedin', 'tiktok'];
const KEYS = 200;

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const figure = (name, value, unit, target) => ({
  name,
  value: Math.round(value * 1000) / 1000,
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});

/** Leaves out the word lists: their size is the core's to justify, not the page part's. */
const withoutWords = {
  name: 'without-words',
  setup({ onLoad }) {
    onLoad({ filter: /detectors[\\/]words[\\/]|weigh[\\/]weights\.ts$/ }, () => ({
      contents: 'module.exports = new Proxy({}, { get: () => [] });',
    }));
  },
};

async function sizeOf(site, plugins) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`entrypoints/${site}.content.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.BROWSER': '"chrome"',
      'import.meta.env.FIREFOX': 'false',
    },
    plugins,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

async function pageOf(module) {
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

/** Events of Bezint's own script in a trace of what `work` makes the page do. */
async function traced(cdp, work) {
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,v8.execute,disabled-by-default-devtools.timeline',
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

const isOurs = ({ args }) =>
  /^chrome-extension:.*content-scripts/.test(
    args?.data?.url ?? args?.data?.scriptName ?? args?.fileName ?? '',
  );

async function measurePage() {
  ensure({ chromium: true });
  const { findChromium } = await import('../run/install.mjs');
  const extension = builtExtension();
  const profile = mkdtempSync(join(tmpdir(), 'bezint-bench-'));
  const script = await pageOf('facebook/post');
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
    const evaluated = [];
    const perKey = [];
    for (let run = 0; run < 5; run += 1) {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      const loading = await traced(cdp, async () => {
        await page.goto('https://www.facebook.com/');
        await page.locator('[x-editor]').waitFor();
      });
      const scripts = loading.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
      if (scripts.length > 0)
        evaluated.push(scripts.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000);
      if (run === 4) {
        await page.locator('[x-editor]').click();
        const typing = await traced(cdp, () =>
          page.keyboard.type('Vandaag brood gebakken. '.repeat(KEYS / 24)),
        );
        const downs = typing
          .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
          .map(({ ts }) => ts)
          .sort((a, b) => a - b);
        const calls = typing.filter((event) => event.name === 'FunctionCall' && isOurs(event));
        for (const [index, from] of downs.entries()) {
          const to = downs[index + 1] ?? Infinity;
          const own = calls.filter(({ ts }) => ts >= from && ts < to);
          perKey.push(own.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000);
        }
      }
      await page.close();
    }
    return { evaluated: median(evaluated), perKey: median(perKey), calls: perKey.length };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function measure() {
  const figures = [];
  for (const site of SITES) {
    figures.push(
      figure(
        `${site}: content script without word lists, gzipped`,
        await sizeOf(site, [withoutWords]),
        'kB',
        60,
      ),
    );
    figures.push(figure(`${site}: content script, gzipped`, await sizeOf(site, []), 'kB'));
  }
  const { evaluated, perKey } = await measurePage();
  figures.push(figure('content script evaluated', evaluated, 'ms', 15));
  figures.push(figure('key press in a composer, median of Bezint’s own part', perKey, 'ms', 0.3));
  return figures;
}

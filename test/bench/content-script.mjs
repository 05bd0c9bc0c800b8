// The content script that stays in every guarded page: what it weighs, and how long it keeps the page waiting.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium, ROOT } from '../run/install.mjs';
import { packedTables } from '../run/packed.mjs';
import { builtExtension } from './built.mjs';

const SITES = ['x', 'facebook', 'instagram', 'linkedin', 'tiktok', 'business-suite'];
const LOADS = 7;
const LISTS = /\/(?:words\/|packed$|weights$)/;
const CORE = /\/core\/(?:review|protocols|fixes|mute)/;

/** Minified, zipped size of a site's script; the core's word lists and weights of words left out. */
async function weightOf(site, leftOut) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'entrypoints', `${site}.content.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.env.FIREFOX': 'false' },
    logLevel: 'error',
    plugins: [
      packedTables(),
      {
        name: 'left-out',
        setup({ onResolve }) {
          onResolve({ filter: leftOut }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

/** Milliseconds of the main thread that evaluating X's script takes, for each of some loads; the first is cold. */
async function evaluation() {
  const extension = builtExtension();
  const profile = mkdtempSync(join(tmpdir(), 'bezint-bench-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    await context.route('https://x.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><textarea></textarea>' }),
    );
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const events = [];
    cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    const took = [];
    for (let load = 0; load < LOADS; load += 1) {
      events.length = 0;
      const traceConfig = { includedCategories: ['devtools.timeline', 'v8'] };
      await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
      await page.goto('https://x.com/home', { waitUntil: 'load' });
      const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
      await cdp.send('Tracing.end');
      await complete;
      const ours = events.find(
        ({ name, args }) =>
          name === 'EvaluateScript' && JSON.stringify(args).includes('content-scripts/x.js'),
      );
      if (ours) took.push((ours.tdur ?? ours.dur) / 1000);
    }
    return took;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const figure = (name, value, unit, target) => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});

export async function measure() {
  const heaviest = async (leftOut) =>
    Math.max(...(await Promise.all(SITES.map((site) => weightOf(site, leftOut)))));
  const [cold, ...warm] = await evaluation();
  if (cold === undefined || warm.length === 0)
    throw new Error('the content script was not seen being evaluated');
  return [
    figure('content script without word lists, the heaviest site', await heaviest(LISTS), 'kB gz', 60),
    figure('the same without the core, which has its own figure', await heaviest(CORE), 'kB gz'),
    figure('content script evaluated, first load', cold, 'ms'),
    figure(
      'content script evaluated, median of later loads',
      [...warm].sort((a, b) => a - b)[Math.floor(warm.length / 2)],
      'ms',
      15,
    ),
  ];
}

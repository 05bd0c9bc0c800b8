// What stands in every guarded page: the site's own script at the page's start, and once its document is there the gate,
// the rules and the dialog. What each weighs, and how long it keeps the page waiting.
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
const SCRIPTS = ['x', 'gate', 'rules', 'dialog'];
/** What the gate does in a turn of its own, once all of it is there: it asks for all it must know. */
const BEGINS = 'begins';
const BROWSERS = 3;
const LOADS = 6;
const LISTS = /\/(?:words\/|packed$|weights$|word-classes$)/;
const NOTHING = /^$/;

/** Minified, zipped size of a content script, with what matches left out. */
async function weightOf(script, leftOut) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`entrypoints/${script}.content.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.env.FIREFOX': 'false', 'process.env.NODE_ENV': '"production"' },
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

/** Whether it is the turn in which the site's own script, which had to wait for the others, hands all to the gate. */
function beginsIn(turn, events) {
  return events.some(
    ({ name, args, pid, tid, ts }) =>
      name === 'FunctionCall' &&
      JSON.stringify(args).includes('content-scripts/x.js') &&
      pid === turn.pid &&
      tid === turn.tid &&
      ts >= turn.ts &&
      ts <= turn.ts + turn.dur,
  );
}

/** Milliseconds of the main thread that evaluating each script takes, for each of some loads in one new browser. */
async function evaluations() {
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
    const took = Object.fromEntries([...SCRIPTS, BEGINS].map((script) => [script, []]));
    for (let load = 0; load < LOADS; load += 1) {
      events.length = 0;
      const traceConfig = { includedCategories: ['devtools.timeline', 'v8'] };
      await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
      await page.goto('https://x.com/home', { waitUntil: 'load' });
      const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
      await cdp.send('Tracing.end');
      await complete;
      for (const script of SCRIPTS) {
        const ours = events.find(
          ({ name, args }) =>
            name === 'EvaluateScript' && JSON.stringify(args).includes(`content-scripts/${script}.js`),
        );
        if (!ours) throw new Error(`${script} was not seen being evaluated`);
        took[script].push((ours.tdur ?? ours.dur) / 1000);
      }
      const turn = events.find((event) => event.name === 'TimerFire' && beginsIn(event, events));
      if (!turn) throw new Error('the gate was not seen beginning');
      took[BEGINS].push((turn.tdur ?? turn.dur) / 1000);
    }
    return took;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const figure = (name, value, unit, target) => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});

export async function measure() {
  const figures = [];
  for (const site of SITES)
    figures.push(figure(`content script, ${site}`, await weightOf(site, NOTHING), 'kB gz', 60));
  figures.push(
    figure('gate, after the document', await weightOf('gate', NOTHING), 'kB gz', 60),
    figure('rules without word lists, after the document', await weightOf('rules', LISTS), 'kB gz', 60),
    figure('rules with their word lists', await weightOf('rules', NOTHING), 'kB gz'),
    figure('dialog, after the document', await weightOf('dialog', NOTHING), 'kB gz', 60),
  );
  const runs = [];
  for (let run = 0; run < BROWSERS; run += 1) runs.push(await evaluations());
  const named = {
    x: 'content script: evaluated',
    gate: 'gate, after the document: evaluated',
    [BEGINS]: 'gate, once all is there: begins',
    rules: 'rules, after the document: evaluated',
    dialog: 'dialog, after the document: evaluated',
  };
  for (const script of Object.keys(named)) {
    const first = median(runs.map((run) => run[script][0]));
    const later = median(runs.flatMap((run) => run[script].slice(1)));
    figures.push(figure(`${named[script]}, a browser’s first load`, first, 'ms', 15));
    figures.push(figure(`${named[script]}, later loads`, later, 'ms', 15));
  }
  return figures;
}

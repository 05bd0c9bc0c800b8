// The dialog and the marker: from a violating click to the dialog on the screen, what a key costs, what it all weighs.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium, ROOT } from '../run/install.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const figure = (name, value, unit, target) => ({
  name,
  value: Math.round(value * 1000) / 1000,
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});

async function bundle(source, minify) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const CLICKS = 40;

export async function measure() {
  const weight = gzipSync(
    await bundle("import { dialogIn } from './src/ui/dialog'; globalThis.x = dialogIn;", true),
  );
  const script = await bundle(`import ${JSON.stringify(join(ROOT, 'test/bench/dialog-page.ts'))};`, true);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.route('http://bench.test/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><meta charset="utf-8"><textarea></textarea><button>Post</button>',
      }),
    );
    await page.goto('http://bench.test/');
    await page.addScriptTag({ content: script });
    for (let click = 1; click <= CLICKS; click++) {
      await page.locator('button').click();
      await page.waitForFunction((count) => globalThis.measured.dialog.length >= count, click);
    }
    const timed = await page.evaluate(() => globalThis.measured.dialog);
    const keys = async (on) => {
      await page.evaluate((hint) => globalThis.measured.hint(hint), on);
      return median(await page.evaluate(() => globalThis.measured.keys(200)));
    };
    const without = await keys(false);
    const withHints = await keys(true);
    return [
      figure(
        'violating click → dialog visible, median',
        median(timed.map(({ visible }) => visible)),
        'ms',
        50,
      ),
      figure(
        'the same, script only (review and dialog), median',
        median(timed.map(({ script: own }) => own)),
        'ms',
        15,
      ),
      figure('the very first time, script only', timed[0].script, 'ms'),
      figure(
        'a key with hints on, more than with hints off, median',
        Math.max(0, withHints - without),
        'ms',
        0.3,
      ),
      figure('dialog with Preact and both languages, gzipped', weight.length / 1000, 'kB', 35),
    ];
  } finally {
    await browser.close();
  }
}

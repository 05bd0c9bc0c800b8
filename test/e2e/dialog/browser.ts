import { resolve } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The test page's script: the real dialog with example questions. */
export async function bundlePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, entry)],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['BEZINT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}

const SITE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Site</title>
<style>html { font-size: 10px } * { text-transform: uppercase; letter-spacing: 3px } button { display: none }</style>
<main><h1>Site</h1><textarea aria-label="post">hoi</textarea>
<dialog id="site"><textarea aria-label="modal post">hoi</textarea></dialog></main></html>`;

/** A page of a site with hostile styles and listeners, and the dialog's script in it. */
export async function sitePage(
  browser: Browser,
  script: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(10_000);
  await page.route('http://site.test/**', (route) => route.fulfill({ contentType: 'text/html', body: SITE }));
  await page.goto('http://site.test/');
  await page.addScriptTag({ content: script });
  return page;
}

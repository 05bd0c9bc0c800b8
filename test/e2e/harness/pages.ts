import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../../..');

/** A test page: its module under `test/sites`, and the address it is served at. */
export interface TestPage {
  /** e.g. `x/home` for `test/sites/x/home.mjs`. */
  readonly module: string;
  /** Its address on the site's true host; its query is the page's options. */
  readonly url: string;
}

/** As strict as the strictest of the sites: no inline script, no connection but to itself. */
export const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
].join('; ');

export const SCRIPT_PATH = '/x-page.js';

const bundles = new Map<string, Promise<string>>();

/** A page's script with its editor engine, bundled once. */
export function scriptOf(module: string): Promise<string> {
  let bundle = bundles.get(module);
  if (!bundle) {
    bundle = build({
      entryPoints: [resolve(root, 'test/sites', `${module}.mjs`)],
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    }).then((result) => result.outputFiles[0]!.text);
    bundles.set(module, bundle);
  }
  return bundle;
}

/** What makes a test page a practice page: looks, and a strip that says so. */
export interface Dress {
  readonly style: string;
  readonly bar: string;
}

/** What the engines' own style sheets do that matters for reading and writing. */
const BASE =
  '.ql-clipboard{left:-100000px;height:1px;overflow-y:hidden;position:absolute;top:50%}.ql-editor,.ProseMirror,.public-DraftEditor-content{white-space:pre-wrap}';

const BAR_PATH = '/x-bar.js';

export function htmlOf({ module }: TestPage, dress?: Dress): string {
  const script = `${SCRIPT_PATH}?module=${encodeURIComponent(module)}`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${module}</title>`;
  const style = `<style>${BASE}${dress?.style ?? ''}</style>`;
  const bar = dress ? `<script src="${BAR_PATH}"></script>` : '';
  return `<!doctype html><html lang="en"><head>${head}${style}</head><body><script src="${script}"></script>${bar}</body></html>`;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answers every request of a page; what isn't ours is not there, since nothing may reach the network. */
export async function answer(url: URL, pages: ReadonlyMap<string, TestPage>, dress?: Dress): Promise<Answer> {
  if (dress && url.pathname === BAR_PATH)
    return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: dress.bar };
  const module = url.pathname === SCRIPT_PATH ? url.searchParams.get('module') : null;
  if (module !== null)
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: await scriptOf(module),
    };
  const page = pages.get(url.href) ?? pages.get(url.origin + url.pathname);
  if (page)
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP },
      body: htmlOf(page, dress),
    };
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not here' };
}

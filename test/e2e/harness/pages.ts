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

export function htmlOf({ module }: TestPage): string {
  const script = `${SCRIPT_PATH}?module=${encodeURIComponent(module)}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${module}</title></head><body><script src="${script}"></script></body></html>`;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answers every request of a page; what isn't ours is not there, since nothing may reach the network. */
export async function answer(url: URL, pages: ReadonlyMap<string, TestPage>): Promise<Answer> {
  const module = url.pathname === SCRIPT_PATH ? url.searchParams.get('module') : null;
  if (module !== null)
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: await scriptOf(module),
    };
  const page = pages.get(url.origin + url.pathname);
  if (page)
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP },
      body: htmlOf(page),
    };
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not here' };
}

import { resolve } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/** Bundles page modules with their real engines; the script of each by its name. */
export async function buildPages(modules: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(modules)];
  const result = await build({
    absWorkingDir: here,
    entryPoints: names.map((name) => ({ in: resolve(here, `${name}.mjs`), out: name })),
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return new Map(
    names.map((name) => {
      const file = result.outputFiles.find(({ path }) => path.endsWith(`/${name}.js`));
      if (!file) throw new Error(`${name}: not built`);
      return [name, file.text];
    }),
  );
}

/** A policy as strict as the sites' own: scripts from themselves, nothing inline, pictures from anywhere. */
export const PAGE_CSP =
  "default-src 'self'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; media-src 'self' blob:; frame-src 'self'; object-src 'none'";

export const PAGE_SCRIPT = '/__page.js';

/** The document every page module is mounted in. */
export const PAGE_HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test page</title>
<style>body{font:16px sans-serif;margin:8px}[x-editor]{border:1px solid #888;min-height:3em;width:30em}
.ql-clipboard{left:-100000px;height:1px;overflow-y:hidden;position:absolute;top:50%}
.ql-editor,.ProseMirror{white-space:pre-wrap}[role=dialog]{border:1px solid;padding:4px}
[role=button],button{display:inline-block;min-width:1em;min-height:1em;padding:2px;border:1px solid #ccc}</style></head>
<body><script src="${PAGE_SCRIPT}"></script></body></html>`;

/** With drift: another seed renames everything differently; `labels` = `nl`, `de`, `fr`, or `xx` (no real language). */
export function drifted(url: string, seed: number, labels: string): string {
  const address = new URL(url);
  address.searchParams.set('drift', String(seed));
  address.searchParams.set('labels', labels);
  return address.href;
}

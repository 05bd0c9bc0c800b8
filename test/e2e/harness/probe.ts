import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The sites' part alone, as a script for a page. */
export async function probeScript(): Promise<string> {
  const probe = await build({
    entryPoints: [resolve(import.meta.dirname, '../../sites/probe.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return probe.outputFiles[0]!.text;
}

// Runs TypeScript of this project in Node: bundles one entry with esbuild, from the sources as they are now.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';
import { packedTables } from './packed.mjs';

/** The exports of a TypeScript module, by its path in the project. Packages must be installed. */
export async function load(entry, options = {}) {
  const { build } = await import('esbuild');
  // A folder of its own, so that commands running at the same time never read each other's.
  const folder = mkdtempSync(join(tmpdir(), 'bezint-'));
  try {
    const outfile = join(folder, 'bundle.mjs');
    await build({
      entryPoints: [join(ROOT, entry)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      logLevel: 'error',
      absWorkingDir: ROOT,
      plugins: [packedTables()],
      ...options,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

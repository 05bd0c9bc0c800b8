import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packedTables } from '../run/packed.mjs';

/** Gzipped kilobytes. A ratchet: 150 is what it should come down to. */
const MOST = 188;

it(`adds at most ${MOST} kB to a content script, its lists and protocols included`, async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { review } from './src/core/review'; export { PROTOCOLS } from './src/core/protocols';`,
      resolveDir: resolve(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [packedTables()],
  });
  const script = outputFiles[0]!.text;
  // The lists are there packed, not as they are written.
  expect(script).not.toContain('hartafwijking|hartaandoening');
  expect(gzipSync(script).length / 1000).toBeLessThan(MOST);
});

// Works out the core's packed tables once, when it is bundled, and puts them where the lists they are made of would be.
import { load } from './bundle.mjs';

const ENTRY = 'src/core/detectors/packed.ts';
const NAME = /[\\/]src[\\/]core[\\/]detectors[\\/]packed\.ts$/;

/** The module as it is shipped: its constants written out. */
async function writtenOut() {
  const constants = Object.entries(await load(ENTRY, { plugins: [] }));
  return constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
}

/**
 * A script without a character beyond ASCII: one such, and the engine keeps the whole of it, tables and all, at two
 * bytes a character. Such characters stand in strings and patterns only, where an escape says the same.
 */
export function inAscii(script) {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** For esbuild. */
export function packedTables() {
  return {
    name: 'packed-tables',
    setup({ onLoad }) {
      onLoad({ filter: NAME }, async () => ({ contents: await writtenOut(), loader: 'js' }));
    },
  };
}

/** For Vite. */
export function packedTablesForVite() {
  return {
    name: 'packed-tables',
    load: { filter: { id: NAME }, handler: (id) => (NAME.test(id) ? writtenOut() : undefined) },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => NAME.test(id)))
            chunk.code = inAscii(chunk.code);
      },
    },
  };
}

/** The core as a content script has it, by itself: what the bench times and the tests weigh. */
export async function coreScript(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { review } from './src/core/review'; export { PROTOCOLS } from './src/core/protocols';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [packedTables()],
    logLevel: 'error',
  });
  return inAscii(outputFiles[0].text);
}

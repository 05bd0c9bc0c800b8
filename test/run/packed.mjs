// Works out the core's packed tables once, when it is bundled, and puts them where the lists they are made of would be.
import { load } from './bundle.mjs';

const ENTRY = 'src/core/detectors/packed.ts';
const NAME = /[\\/]src[\\/]core[\\/]detectors[\\/]packed\.ts$/;

/** The module as it is shipped: its constants written out. */
async function writtenOut() {
  const constants = Object.entries(await load(ENTRY, { plugins: [] }));
  return constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
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
  };
}

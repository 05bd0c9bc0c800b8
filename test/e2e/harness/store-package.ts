import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '../../..');
const out = resolve(root, process.env['BEZINT_OUT'] ?? '.output');

export type Store = 'chrome' | 'edge' | 'firefox' | 'sources';

/** Makes store packages (all, or some) out of the builds that are there, as `npm run zip` does; gives their paths. */
export function storePackages(...only: readonly Store[]): Readonly<Record<Store, string>> {
  const made = spawnSync(process.execPath, [join(root, 'test/run/zip.mjs'), '--as-built', ...only], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`npm run zip failed: ${made.stderr}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const path = (store: Store) => join(out, `bezint-${version}-${store}.zip`);
  return {
    chrome: path('chrome'),
    edge: path('edge'),
    firefox: path('firefox'),
    sources: path('sources'),
  };
}

/** The files in a zip, by name. */
export function filesInZip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, comment] = [
      zip.readUInt32LE(entry + 20),
      zip.readUInt16LE(entry + 28),
      zip.readUInt16LE(entry + 30),
      zip.readUInt16LE(entry + 32),
    ];
    const head = zip.readUInt32LE(entry + 42);
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    files.set(
      zip.toString('utf8', entry + 46, entry + 46 + name),
      inflateRawSync(zip.subarray(start, start + packed)),
    );
    entry += 46 + name + extra + comment;
  }
  return files;
}

/** Unpacks a store package, as a person does who tries it before it is in the store. */
export function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of filesInZip(readFileSync(zip))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

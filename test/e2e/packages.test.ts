import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../run/same.mjs';
import { filesInZip, storePackages, type Store } from './harness/store-package';

/** What goes to the stores: four archives that come out the same each time, and hold what the stores ask for. */
const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, process.env['BEZINT_OUT'] ?? '.output');

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly key?: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly minimum_chrome_version?: string;
  readonly permissions: readonly string[];
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
let packages: Readonly<Record<Store, Buffer>>;
let files: Readonly<Record<Store, Map<string, Buffer>>>;
const STORES = ['chrome', 'edge', 'firefox', 'sources'] as const;
const each = <Value>(make: (store: Store) => Value) =>
  Object.fromEntries(STORES.map((store) => [store, make(store)])) as Record<Store, Value>;
beforeAll(() => {
  const paths = storePackages();
  packages = each((store) => readFileSync(paths[store]));
  files = each((store) => filesInZip(packages[store]));
}, 240_000);
const text = (store: Store, name: string) => files[store].get(name)!.toString('utf8');
const manifest = (store: Store) => JSON.parse(text(store, 'manifest.json')) as Manifest;

test('packed once more they are the same, byte for byte, and SHA256SUMS says so', () => {
  const again = storePackages();
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  for (const store of STORES) {
    expect(hash(readFileSync(again[store]))).toBe(hash(packages[store]));
    expect(sums).toContain(hash(packages[store]));
  }
}, 240_000);

test('two builds are told the same or not, down to the file, and what is not what its sum says', () => {
  const copy = mkdtempSync(join(tmpdir(), 'bezint-same-'));
  try {
    const { version } = JSON.parse(text('chrome', 'manifest.json')) as Manifest;
    const name = `bezint-${version}-sources.zip`;
    for (const store of STORES)
      cpSync(join(out, `bezint-${version}-${store}.zip`), join(copy, `bezint-${version}-${store}.zip`));
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
    writeFileSync(join(copy, 'SHA256SUMS'), sums);
    expect(differences(out, copy)).toEqual([]);

    // The checksum of one file in it, as another build would have.
    const other = Buffer.from(packages.sources);
    const entry = other.lastIndexOf('LICENSE') - 46;
    other.writeUInt8(other.readUInt8(entry + 16) ^ 1, entry + 16);
    writeFileSync(join(copy, name), other);
    expect(differences(out, copy)).toEqual([
      `${join(copy, name)} is not what SHA256SUMS says`,
      `${name} is in one of them only`,
    ]);
    writeFileSync(join(copy, 'SHA256SUMS'), sums.replace(hash(packages.sources), hash(other)));
    expect(differences(out, copy)).toEqual([`${name} differs: LICENSE`]);
    rmSync(join(copy, 'SHA256SUMS'));
    expect(differences(out, copy)).toContain(`no packages in ${copy}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

describe('each package', () => {
  test.each(['chrome', 'edge', 'firefox'] as const)('%s says what the stores ask', (store) => {
    const said = manifest(store);
    expect(said.version).toBe(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest).version,
    );
    for (const size of ['16', '32', '48', '128']) {
      const icon = files[store].get(said.icons[size]!.replace(/^\//, ''))!;
      // A PNG tells its size in the eight bytes after its first chunk's name.
      expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    expect(files[store].has('licences.txt')).toBe(true);
    for (const name of files[store].keys()) expect(name).not.toMatch(/\.(?:map|ts|pem|env)$/);
    for (const language of ['nl', 'en']) {
      const messages = JSON.parse(text(store, `_locales/${language}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      // The Chrome Web Store takes 75 and 132 characters.
      expect(messages['name']!.message.length).toBeLessThanOrEqual(75);
      expect(messages['description']!.message.length).toBeLessThanOrEqual(132);
    }
  });

  test('for Chrome and Edge: the store gives it its key; its minimum version; only what it needs', () => {
    for (const store of ['chrome', 'edge'] as const) {
      expect(manifest(store)).toMatchObject({
        minimum_chrome_version: '116',
        permissions: ['storage', 'offscreen'],
      });
      expect(manifest(store).key).toBeUndefined();
    }
    expect(hash(packages.edge)).toBe(hash(packages.chrome));
  });

  test('for Firefox: collects nothing, its id and minimum version', () => {
    expect(manifest('firefox').permissions.filter((name) => !name.includes('://'))).toEqual(['storage']);
    expect(manifest('firefox').browser_specific_settings?.gecko).toEqual({
      id: 'bezint@bezint.nl',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  test('of the sources holds every file of the project, and no private key', () => {
    const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    // Without git, as in the sources archive itself, there is no second list to hold it against.
    const wanted =
      tracked.status === 0
        ? tracked.stdout.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))
        : [...files.sources.keys()];
    expect([...files.sources.keys()].sort()).toEqual(wanted.sort());
    for (const [name, bytes] of files.sources)
      expect(bytes.includes('-----BEGIN PRIVATE KEY-----\nM'), name).toBe(false);
  });
});

test('web-ext finds no error in the Firefox package', () => {
  const lint = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--output=json',
      '--no-config-discovery',
      '--source-dir',
      join(out, 'firefox-mv2'),
    ],
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  const report = JSON.parse(lint.stdout) as { errors: unknown[]; warnings: { code: string }[] };
  expect(report.errors).toEqual([]);
  console.log(
    `web-ext lint: 0 errors, ${report.warnings.length} warnings (${[...new Set(report.warnings.map(({ code }) => code))].join(', ')})`,
  );
}, 180_000);

describe('the store texts', () => {
  test.each(['nl', 'en'])('in %s keep to the lengths the stores allow', (language) => {
    const store = readFileSync(join(root, `assets/store/${language}/store.md`), 'utf8');
    const [, short] = /\*\*(?:Korte beschrijving|Short description)\*\*[^\n]*\n\n([^\n]+)/.exec(store)!;
    expect(short!.length).toBeLessThanOrEqual(132);
    expect(store.length).toBeLessThan(16_000);
  });
});

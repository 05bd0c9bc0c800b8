// The store packages: `npm run zip`. Builds both browsers and writes .output/bezint-<version>-{chrome,edge,firefox}.zip
// and the sources archive that addons.mozilla.org asks for. The same sources give the same bytes: entries are sorted,
// carry one fixed date, and hold nothing of the machine. `npm run zip -- --as-built` packs the builds that are there,
// and `--as-built chrome` that one package of them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { ensurePackages, ROOT, tool } from './install.mjs';

const asBuilt = process.argv.includes('--as-built');
const only = process.argv.slice(2).filter((option) => option !== '--as-built');
const isWanted = (name) => only.length === 0 || only.includes(name);
ensurePackages();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const out = resolve(ROOT, process.env.BEZINT_OUT ?? '.output');

const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** 1 January 1980, the first day a zip knows. */
const DAY = 0x21;

function zip(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const utf8 = Buffer.from(name, 'utf8');
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2); // the name is UTF-8
    head.writeUInt16LE(8, 4);
    head.writeUInt16LE(0, 6);
    head.writeUInt16LE(DAY, 8);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(utf8.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\x03\x04'), head, utf8, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, entry, utf8);
    at += 30 + utf8.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function write(name, bytes) {
  const path = join(out, `bezint-${version}-${name}.zip`);
  writeFileSync(path, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${relative(ROOT, path)}  (${(bytes.length / 1e6).toFixed(1)} MB)`);
  return `${hash}  bezint-${version}-${name}.zip`;
}

for (const browser of asBuilt ? [] : ['chrome', 'firefox']) {
  if (!tool('wxt', ['build', '-b', browser])) process.exit(1);
}
mkdirSync(out, { recursive: true });
const chrome = join(out, 'chrome-mv3');
const firefox = join(out, 'firefox-mv2');
const packaged = (folder) =>
  filesIn(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** The Chrome Web Store and Edge Add-ons give a package its key; they refuse one that brings its own. */
const withoutKey = (isWanted('chrome') || isWanted('edge') ? packaged(chrome) : []).map((file) => {
  if (file.name !== 'manifest.json') return file;
  const manifest = JSON.parse(file.bytes.toString('utf8'));
  delete manifest.key;
  return { ...file, bytes: Buffer.from(`${JSON.stringify(manifest)}\n`) };
});

const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT });
const sources = (tracked.status === 0 ? tracked.stdout.toString().split('\0') : filesIn(ROOT))
  .filter((name) => name !== '' && !/^(?:node_modules|\.output|\.wxt|\.git|test-results)(?:\/|$)/.test(name))
  .filter((name) => statSync(join(ROOT, name)).isFile())
  .sort();

const chromeZip = isWanted('chrome') || isWanted('edge') ? zip(withoutKey) : undefined;
const PACKAGES = {
  chrome: () => chromeZip,
  edge: () => chromeZip,
  firefox: () => zip(packaged(firefox)),
  sources: () => zip(sources.map((name) => ({ name, bytes: readFileSync(join(ROOT, name)) }))),
};
const sums = Object.entries(PACKAGES).flatMap(([name, make]) =>
  isWanted(name) ? [write(name, make())] : [],
);
if (only.length === 0) writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);

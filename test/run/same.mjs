// Whether two builds came out the same, byte for byte: `npm run same -- FOLDER FOLDER`, each with the packages that
// `npm run zip` wrote and their SHA256SUMS. Says what differs, down to the file in the package; exits with 1 then.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SUMS = 'SHA256SUMS';

/** The checksum that each file in a zip was packed with, by name. */
function checksums(zip) {
  const found = new Map();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let entry = end < 0 ? zip.length : zip.readUInt32LE(end + 16);
  for (let left = end < 0 ? 0 : zip.readUInt16LE(end + 10); left > 0; left--) {
    const name = zip.readUInt16LE(entry + 28);
    found.set(zip.toString('utf8', entry + 46, entry + 46 + name), zip.readUInt32LE(entry + 16));
    entry += 46 + name + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return found;
}

/** The packages of a build, as SHA256SUMS lists them; `problems` tells of those that are not what it says. */
function packagesIn(folder, problems) {
  const packages = new Map();
  const list = join(folder, SUMS);
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  for (const [, sum, name] of lines.map((line) => /^([0-9a-f]{64}) {2}([^/\\]+)$/.exec(line) ?? [])) {
    if (name === undefined) continue;
    const path = join(folder, name);
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    if (bytes === undefined) problems.push(`${path} is not there`);
    else if (createHash('sha256').update(bytes).digest('hex') !== sum)
      problems.push(`${path} is not what ${SUMS} says`);
    else packages.set(name, bytes);
  }
  if (lines.length === 0 || packages.size === 0) problems.push(`no packages in ${folder}`);
  return packages;
}

/** What differs between two builds; empty when they are the same. */
export function differences(one, other) {
  const problems = [];
  const [first, second] = [packagesIn(one, problems), packagesIn(other, problems)];
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(name), second.get(name)];
    if (!a || !b) problems.push(`${name} is in one of them only`);
    else if (!a.equals(b)) {
      const [inA, inB] = [checksums(a), checksums(b)];
      const files = [...new Set([...inA.keys(), ...inB.keys()])].filter(
        (file) => inA.get(file) !== inB.get(file),
      );
      problems.push(
        `${name} differs: ${files.length > 0 ? files.join(', ') : 'the same files, packed otherwise'}`,
      );
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [one, other, ...more] = process.argv.slice(2);
  if (other === undefined || more.length > 0) {
    console.error('Use: npm run same -- FOLDER FOLDER');
    process.exit(2);
  }
  const found = differences(one, other);
  console.log(found.length === 0 ? 'Both builds are the same, byte for byte.' : found.join('\n'));
  process.exit(found.length === 0 ? 0 : 1);
}

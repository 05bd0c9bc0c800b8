// `npm run bench`: all performance figures, as a table and as test-results/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import { PARTS } from '../bench/index.mjs';
import { ensurePackages, ROOT } from './install.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !PARTS.some((part) => part.id === id));
if (unknown.length > 0) {
  console.error(`Usage: npm run bench [-- ${PARTS.map((part) => part.id).join('|')} …]`);
  process.exit(2);
}

ensurePackages();
const figures = [];
for (const part of PARTS) {
  if (asked.length > 0 && !asked.includes(part.id)) continue;
  const { measure } = await import(new URL(part.module, new URL('../bench/', import.meta.url)).href);
  figures.push(...(await measure()).map((figure) => ({ part: part.id, ...figure })));
}

const rows = figures.map(({ name, value, unit, target, ok }) => [
  name,
  String(value),
  unit,
  target ?? '',
  ok === undefined ? '' : ok ? 'reached' : 'NOT YET',
]);
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) {
  console.log(
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[1]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}

const folder = join(ROOT, 'test-results');
mkdirSync(folder, { recursive: true });
const machine = { node: process.version, system: `${platform()} ${release()}`, processors: cpus().length };
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ machine, figures }, null, 2) + '\n');
console.log('\nAlso in test-results/bench.json');
// Harper's worker would keep the process alive.
process.exit(0);

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const out = resolve(root, process.env['BEZINT_OUT'] ?? '.output');

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Builds the extension for the browsers once before the browser tests, when something is newer than the build. */
export default function setup(): void {
  const sources = Math.max(
    ...['src', 'entrypoints', 'assets', 'wxt.config.ts', 'package.json'].map((name) =>
      newestIn(join(root, name)),
    ),
  );
  for (const [browser, folder] of [
    ['chrome', 'chrome-mv3'],
    ['firefox', 'firefox-mv2'],
  ] as const) {
    const manifest = join(out, folder, 'manifest.json');
    if (existsSync(manifest) && statSync(manifest).mtimeMs > sources) continue;
    const built = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', browser], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (built.status !== 0) throw new Error(`wxt build -b ${browser} failed`);
  }
}

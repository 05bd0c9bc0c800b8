// Installs what a fresh machine lacks: npm packages, and the browsers the tests drive. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command in the project with its output shown (on stderr when `quiet`); true when it exited with 0. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', quiet ? 2 : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

/** Runs a tool of a package in node_modules. */
export function tool(name, args, options) {
  return run(join(ROOT, 'node_modules', '.bin', name), args, options);
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here: look in the next folder.
    }
  }
  return undefined;
}

const STAMP = join(ROOT, 'node_modules', '.bezint-lock');

/** Installs the npm packages of the lock file unless they are there already. Throws when that fails. */
export function ensurePackages() {
  // A linked folder belongs to another checkout: `npm ci` would empty it there.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  // Packages put there by hand (`npm install`) with this very lock are as good.
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  const byHand =
    existsSync(hidden) && statSync(hidden).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (!byHand) {
    console.error('Installing the packages of package-lock.json …');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true }))
      throw new Error('`npm ci` failed: see above.');
  }
  writeFileSync(STAMP, lock);
}

/** Browsers that Playwright or Puppeteer downloaded. */
function downloaded(pattern, inside) {
  const bases = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
    join(ROOT, 'node_modules', '.cache', 'browsers', 'firefox'),
  ];
  for (const base of bases) {
    if (!base || !existsSync(base)) continue;
    for (const name of readdirSync(base)
      .filter((entry) => pattern.test(entry))
      .sort()
      .reverse()) {
      for (const path of inside) if (existsSync(join(base, name, path))) return join(base, name, path);
    }
  }
  return undefined;
}

/** A Chromium that loads unpacked extensions from the command line (branded Chrome refuses that). */
export function findChromium() {
  return (
    process.env.BEZINT_CHROMIUM ||
    onPath('chromium') ||
    onPath('chromium-browser') ||
    downloaded(/^chromium-\d+$/, [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
      'chrome-win64/chrome.exe',
    ])
  );
}

export function findFirefox() {
  return (
    process.env.BEZINT_FIREFOX ||
    onPath('firefox-esr') ||
    onPath('firefox') ||
    downloaded(/^(linux|mac|win)/, [
      'firefox/firefox',
      'Firefox.app/Contents/MacOS/firefox',
      'firefox/firefox.exe',
    ])
  );
}

/** Tries the system's package manager; false when there is none we may use. */
function installSystemPackages(names) {
  if (process.platform !== 'linux') return false;
  const root = process.getuid?.() === 0;
  const sudo = root ? [] : onPath('sudo') ? ['sudo', '-n'] : undefined;
  if (!sudo || !onPath('apt-get')) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.error(`Installing ${names.join(', ')} through the system's package manager …`);
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

/** Besides the browser: its Dutch interface, and letters and emoji to draw the pages with. */
const CHROMIUM_EXTRAS = ['chromium-l10n', 'fonts-liberation', 'fonts-noto-color-emoji'];

/**
 * Makes sure the packages and the browsers asked for are there, and returns where the browsers are.
 * Throws with a sentence that says what to do when a browser cannot be had.
 */
export function ensure({ chromium = false, firefox = false } = {}) {
  ensurePackages();
  const found = {
    chromium: chromium ? findChromium() : undefined,
    firefox: firefox ? findFirefox() : undefined,
  };
  const missing = [];
  if (chromium && !found.chromium) missing.push('chromium');
  if (firefox && !found.firefox) missing.push('firefox-esr');
  if (missing.length > 0) {
    const all = missing.includes('chromium') ? [...missing, ...CHROMIUM_EXTRAS] : missing;
    if (!installSystemPackages(all)) installSystemPackages(missing);
  }
  // Debian's Chromium speaks Dutch only with this package; the tests read Dutch.
  if (found.chromium === '/usr/bin/chromium' && !existsSync('/usr/lib/chromium/locales/nl.pak'))
    installSystemPackages(['chromium-l10n']);
  if (chromium) {
    found.chromium ??= findChromium();
    if (!found.chromium) tool('playwright-core', ['install', '--with-deps', 'chromium'], { quiet: true });
    found.chromium ??= findChromium();
    if (!found.chromium)
      throw new Error('No Chromium found. Install it, or set BEZINT_CHROMIUM to its path, and try again.');
  }
  if (firefox) {
    found.firefox ??= findFirefox();
    if (!found.firefox) {
      const place = ['--path', 'node_modules/.cache/browsers'];
      run('npx', ['--yes', '@puppeteer/browsers', 'install', 'firefox@stable', ...place], { quiet: true });
    }
    found.firefox ??= findFirefox();
    if (!found.firefox)
      throw new Error('No Firefox found. Install it, or set BEZINT_FIREFOX to its path, and try again.');
  }
  return found;
}

// Builds the extension: `npm run build` for all browsers, `npm run build -- chrome` or `firefox` for one.
import { ensurePackages, tool } from './install.mjs';

const BROWSERS = ['chrome', 'firefox'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !BROWSERS.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown browser: ${unknown.join(', ')}. Choose from ${BROWSERS.join(', ')}.`);
  process.exit(2);
}
ensurePackages();
for (const browser of asked.length > 0 ? asked : BROWSERS) {
  if (!tool('wxt', ['build', '-b', browser])) process.exit(1);
}

// `npm start`: installs what is missing, builds, and opens Chromium with Bezint on the practice pages (test/practice).
import { join } from 'node:path';
import { ensure, ROOT, run, tool } from './install.mjs';

try {
  ensure({ chromium: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (!tool('wxt', ['build', '-b', 'chrome'], { quiet: true })) process.exit(1);
const played = run(process.execPath, [
  '--import',
  'tsx',
  join(ROOT, 'test/practice/start.ts'),
  ...process.argv.slice(2),
]);
process.exit(played ? 0 : 1);

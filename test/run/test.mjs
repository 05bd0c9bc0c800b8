// All tests: formatting and lint, types, unit, corpus, build, browsers. Ends with a line `N passed, N failed`.
// `npm test -- --only unit,e2e` runs some of the steps.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, ROOT, tool } from './install.mjs';

const RESULTS = join(ROOT, 'test-results');
const only = /--only[= ](\S+)/.exec(process.argv.slice(2).join(' '))?.[1]?.split(',');

let passed = 0;
let failed = 0;
const failures = [];

function check(name, ok) {
  if (ok) passed++;
  else {
    failed++;
    failures.push(name);
  }
}

/** Runs one vitest project and counts its tests; a run that leaves no report, or holds none, is a failure. */
function vitest(project) {
  const report = join(RESULTS, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = tool('vitest', ['run', '--config', 'test/vitest.config.ts', '--project', project, ...reporters]);
  if (!existsSync(report)) return check(`${project}: no report`, false);
  const results = JSON.parse(readFileSync(report, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  for (const file of results.testResults) {
    const broken = file.assertionResults.filter((test) => test.status === 'failed');
    failures.push(...broken.map((test) => `${project}: ${test.fullName}`));
    if (file.status === 'failed' && broken.length === 0)
      check(`${project}: ${file.name} did not run: ${file.message}`, false);
  }
  if (results.numPassedTests === 0) check(`${project}: no test ran`, false);
  if (results.numPendingTests > 0) console.error(`${project}: ${results.numPendingTests} skipped`);
  if (!ok && results.numFailedTests === 0) check(`${project}: vitest failed outside a test`, false);
}

const STEPS = {
  format: () =>
    check('formatting (npm run format mends it)', tool('prettier', ['--check', '--log-level', 'warn', '.'])),
  lint: () =>
    check('lint', tool('eslint', ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'])),
  types: () => {
    check('wxt prepare', tool('wxt', ['prepare']));
    check('types', tool('tsc', ['--noEmit']));
    check('types of the core, without the DOM', tool('tsc', ['--noEmit', '-p', 'src/core/tsconfig.json']));
  },
  unit: () => vitest('unit'),
  build: () => {
    check('build for Chrome and Edge', tool('wxt', ['build', '-b', 'chrome']));
    check('build for Firefox', tool('wxt', ['build', '-b', 'firefox']));
  },
  e2e: () => vitest('e2e'),
};

const unknown = (only ?? []).filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Choose from ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

mkdirSync(RESULTS, { recursive: true });
const wanted = Object.keys(STEPS).filter((name) => !only || only.includes(name));
const browsers = ensure({ chromium: wanted.includes('e2e'), firefox: wanted.includes('e2e') });
if (browsers.chromium) process.env.BEZINT_CHROMIUM = browsers.chromium;
if (browsers.firefox) process.env.BEZINT_FIREFOX = browsers.firefox;
for (const name of wanted) {
  console.log(`\n── ${name}`);
  STEPS[name]();
}

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

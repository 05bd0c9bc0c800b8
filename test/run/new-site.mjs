// `npm run new:site -- <id> <host> [platform]`: a site's file, its content script, its page and a failing test.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [id = '', host = '', platform = id] = process.argv.slice(2);

function stop(sentence) {
  console.error(
    `${sentence}\nUsage: npm run new:site -- <id> <host> [platform]\n  npm run new:site -- mastodon mastodon.social`,
  );
  process.exit(2);
}

const platforms =
  /PLATFORMS = \[([^\]]*)\]/.exec(readFileSync(join(ROOT, 'src/core/draft.ts'), 'utf8'))?.[1] ?? '';
const known = [...platforms.matchAll(/'([^']+)'/g)].map((match) => match[1]);
if (!/^[a-z][a-z0-9-]*$/.test(id)) stop('An id is small letters, digits and hyphens.');
if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
  stop('A host is a name like mastodon.social, without https://.');

const variable = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const today = new Date().toISOString().slice(0, 10);

const files = {
  [`src/sites/${id}.ts`]: `import { plain } from './editors/plain';
import type { Site } from './site';

/*
 * Sources: TODO who described this page, and when.
 */
export const ${variable}: Site = {
  id: '${id}',
  platform: '${platform}',
  dated: '${today}',
  matches: ['https://${host}/*'],
  // The first whose isMine says yes reads and writes; see editors/ for the engines that are known.
  engines: [plain],
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      // Exact attributes first, structure last.
      editors: ['textarea'],
      send: { exact: [], structure: 'words', labels: [] },
      keys: ['mod+enter'],
      media: ['img[src^="blob:"]', 'video[src^="blob:"]'],
    },
  ],
  notComposers: ['[role="search"]'],
  sent: [],
  account: () => undefined,
};
`,
  [`entrypoints/${id}.content.ts`]: `import { defineContentScript } from 'wxt/utils/define-content-script';
import { ${variable} } from '../src/sites/${id}';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...${variable}.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(${variable}),
});
`,
  [`test/sites/${id}/post.mjs`]: `/** TODO the site's composer as described by its sources, with its real editor engine. Dated ${today}. */
import { TextareaField } from '../engines/plain.mjs';
import { group, h, open, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';

function App() {
  const composer = useComposer();
  return group(
    h(
      'form',
      { onSubmit: (event) => event.preventDefault() },
      h(TextareaField, { attrs: {}, ...composer.events }),
      h('button', { type: 'button', 'x-send': '', onClick: () => composer.post('button') }, t('Post')),
    ),
  );
}
open(App);
`,
  [`test/e2e/${id}.test.ts`]: `import { expect, test } from 'vitest';
import { SURFACES } from '../sites/surfaces';

test('every surface of ${id} is in the contract', () => {
  // Describe the page in test/sites/${id}/, name its sources in src/sites/${id}.ts, add a row for each surface to
  // test/sites/surfaces.ts and the site to test/sites/probe.ts; then take this test away: the contract tests are it.
  expect(SURFACES.map(({ module }) => module)).toContain('${id}/post');
});
`,
};

for (const path of Object.keys(files)) if (existsSync(join(ROOT, path))) stop(`${path} is there already.`);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  console.log(`wrote ${path}`);
}
// Its line in the list of addresses, where the rules and the dialog come.
{
  const path = join(ROOT, 'entrypoints/wiring/addresses.ts');
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, source.replace(/\];\n$/, `  'https://${host}/*',\n];\n`));
  console.log('added its address to entrypoints/wiring/addresses.ts');
}
// Its line in the list of platforms, which the settings and the texts follow.
if (!known.includes(platform)) {
  const path = join(ROOT, 'src/core/draft.ts');
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(`PLATFORMS = [${platforms}]`, `PLATFORMS = [${platforms.trimEnd()}, '${platform}']`),
  );
  console.log(
    `added '${platform}' to PLATFORMS in src/core/draft.ts; \`npm run types\` names the texts that are missing`,
  );
}
console.log(`\nNow: npm run e2e -- test/e2e/${id}.test.ts fails, and says what comes next.`);

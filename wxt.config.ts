import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledFiles, licences } from './assets/bundled';
import { managedSchema } from './src/settings/managed-schema';
import { en } from './src/texts/en';
import { packedTablesForVite } from './test/run/packed.mjs';

/**
 * Fixes the id of the extension in Chrome and Edge, which policies name. `npm run rollout` writes another one, and the
 * id that follows from it, wherever it stands.
 */
const PUBLIC_KEY = readFileSync(resolve(import.meta.dirname, 'assets/rollout/public-key.txt'), 'utf8').trim();

/** No page of Bezint's may connect to anything but itself; `blob:` is a picture that is still on this device. */
const PAGES_CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self' blob:",
  "img-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "media-src 'self' blob:",
  // Firefox's background page holds the page that looks at attachments in a frame.
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The offscreen page (109), storage.session (102), and a worker that lives as long as its messages (116). */
const MINIMUM_CHROME = '116';
/** The first version that knows data_collection_permissions; the oldest ESR still kept up. */
const MINIMUM_FIREFOX = '140.0';

const ICON = (name: string, sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${name}-${size}.png`]));

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: process.env['BEZINT_OUT'] ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), packedTablesForVite()], json: { stringify: true } }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // Manifest V2's button gets its icon only here.
      if (manifest.browser_action) manifest.browser_action.default_icon = ICON('unguarded', [16, 24, 32, 48]);
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...bundledFiles(), { relativeDest: 'licences.txt', contents: licences() });
      if (wxt.config.browser === 'firefox') return;
      files.push({
        relativeDest: 'managed-schema.json',
        contents: `${JSON.stringify(
          managedSchema((name) => en.settings.policy[name]),
          null,
          2,
        )}\n`,
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'offscreen'],
    icons: ICON('guarded', [16, 24, 32, 48, 128]),
    action: { default_title: 'Bezint', default_icon: ICON('unguarded', [16, 24, 32, 48]) },
    ...(browser === 'firefox'
      ? {
          // In Manifest V2, Firefox's, this is a plain string.
          content_security_policy: PAGES_CSP,
          browser_specific_settings: {
            gecko: {
              id: 'bezint@bezint.nl',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          minimum_chrome_version: MINIMUM_CHROME,
          content_security_policy: { extension_pages: PAGES_CSP },
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});

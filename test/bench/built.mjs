import { join } from 'node:path';
import { ROOT, tool } from '../run/install.mjs';

let folder;

/** Builds the extension for Chrome, once for all parts; gives its folder. */
export function builtExtension() {
  if (folder === undefined) {
    if (!tool('wxt', ['build', '-b', 'chrome'], { quiet: true })) throw new Error('wxt build failed');
    folder = join(ROOT, process.env.BEZINT_OUT ?? '.output', 'chrome-mv3');
  }
  return folder;
}

/**
 * What `npm run bench` measures. Each part is a module whose `measure()` gives its figures:
 * `{ name, value, unit, target?, ok? }`; `ok` is absent where nothing is promised.
 */
export const PARTS = [
  { id: 'core', module: './core.mjs' },
  { id: 'dialog', module: './dialog.mjs' },
  { id: 'sites', module: './sites.mjs' },
  { id: 'content-script', module: './content-script.mjs' },
  { id: 'attachments', module: './attachments.mjs' },
];

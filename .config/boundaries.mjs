/**
 * Which folder may import which: 'yes', 'types' (only `import type`), or absent (no). One table for the lint rule,
 * its message and the README.
 */
export const FOLDERS = ['core', 'sites', 'attachments', 'gate', 'ui', 'texts', 'settings', 'platform', 'cli'];

export const MAY_IMPORT = {
  entrypoints: Object.fromEntries(FOLDERS.map((folder) => [folder, 'yes'])),
  'src/core': {},
  'src/sites': { core: 'types' },
  'src/attachments': { core: 'types', sites: 'types', gate: 'types' },
  'src/gate': { core: 'yes', sites: 'types', attachments: 'types' },
  'src/ui': { core: 'types', gate: 'types', texts: 'yes', settings: 'types' },
  'src/texts': { core: 'types' },
  'src/settings': { core: 'yes' },
  'src/platform': { core: 'types', gate: 'types', settings: 'yes' },
  'src/cli': { core: 'yes', attachments: 'yes', texts: 'yes', settings: 'yes' },
};

const BELONGS = {
  core: 'Rules, protocols and the review belong in src/core; hand their results over as values.',
  sites: 'Knowledge of a page belongs in src/sites; entrypoints hands it to whoever needs it.',
  attachments: 'Reading files belongs in src/attachments; others receive facts.',
  gate: 'The order of things belongs in src/gate; entrypoints wires it.',
  ui: 'What a person sees belongs in src/ui; the gate is handed `ask`.',
  texts: 'Sentences belong in src/texts, and only ui and cli speak; pass an id instead.',
  settings: 'Settings are read in entrypoints and passed as values.',
  platform: 'The browser API belongs in src/platform; entrypoints wires it.',
  cli: 'src/cli is a host of the core; nothing imports it.',
};

/** ESLint `no-restricted-imports` patterns for one folder. */
export function restrictions(place) {
  const own = place.replace('src/', '');
  return FOLDERS.filter((folder) => folder !== own && MAY_IMPORT[place][folder] !== 'yes').map((folder) => ({
    regex: `^(\\.\\./)+(src/)?${folder}(/|$)`,
    allowTypeImports: MAY_IMPORT[place][folder] === 'types',
    message: `${place} may not import ${MAY_IMPORT[place][folder] === 'types' ? 'values from ' : ''}src/${folder}. ${BELONGS[folder]}`,
  }));
}

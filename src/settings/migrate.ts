/**
 * The shape of what is kept under `settings` in storage.local. A settings object without `version` is of the first
 * version, so that a script can write plain settings there.
 */
export const SETTINGS_VERSION = 1;

/** One step takes settings of version `from` to `from + 1`. A step never throws and keeps what it does not know. */
export interface Migration {
  readonly from: number;
  readonly step: (settings: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** Every step there ever was, oldest first; each has its own test. */
export const MIGRATIONS: readonly Migration[] = [];

function versionOf(settings: Readonly<Record<string, unknown>>): number {
  const version = settings['version'];
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/** Brings stored settings to the current version. Settings of a newer Bezint are left as they are. */
export function migrate(
  stored: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  let settings: Record<string, unknown> = { ...stored };
  for (const { from, step } of migrations) {
    if (versionOf(settings) === from) settings = { ...step(settings), version: from + 1 };
  }
  return settings;
}

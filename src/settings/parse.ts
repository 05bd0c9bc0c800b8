import type * as z from 'zod/mini';
import { migrate } from './migrate';
import { SETTINGS, type SettingName, type Settings } from './schema';

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export type SettingSource = 'stored' | 'policy';

/** What is wrong with a value; `texts/` makes a sentence of it. */
export type SettingReason =
  | {
      readonly kind:
        'not-text' | 'not-list' | 'not-object' | 'not-number' | 'too-long' | 'too-many' | 'empty';
    }
  | { readonly kind: 'not-time' | 'not-date' | 'not-email' | 'out-of-range' | 'wrong' }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  /** The policy sets something Bezint does not know. */
  | { readonly kind: 'unknown' };

export interface SettingProblem {
  readonly name: string;
  readonly source: SettingSource;
  readonly reason: SettingReason;
  /** Where inside the value, e.g. `0.from`; empty for the whole. */
  readonly at: string;
  /** The value as it was found, shortened. */
  readonly found: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** Names the policy sets: the person can read them but not change them. */
  readonly locked: readonly SettingName[];
  /** Names that were set by anyone; the others stand on their default. */
  readonly chosen: readonly SettingName[];
  readonly problems: readonly SettingProblem[];
}

type Issue = z.core.$ZodIssue;

const TYPES = { string: 'not-text', array: 'not-list', object: 'not-object' } as const;
const FORMATS = { regex: 'not-time', date: 'not-date', email: 'not-email' } as const;

function reasonOf(issue: Issue): SettingReason {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' || issue.expected === 'int') return { kind: 'not-number' };
      return { kind: TYPES[issue.expected as keyof typeof TYPES] ?? 'wrong' };
    case 'invalid_value':
      return { kind: 'not-one-of', allowed: issue.values.map(String) };
    case 'invalid_format':
      return { kind: FORMATS[issue.format as keyof typeof FORMATS] ?? 'wrong' };
    case 'too_big':
      if (issue.origin === 'array') return { kind: 'too-many' };
      return { kind: issue.origin === 'string' ? 'too-long' : 'out-of-range' };
    case 'too_small':
      return { kind: issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'out-of-range' };
    default:
      return { kind: 'wrong' };
  }
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value as it may be written in settings or policy, or what is wrong with it. */
export function parseSetting<Name extends SettingName>(
  name: Name,
  value: unknown,
): { ok: true; value: Settings[Name] } | { ok: false; reason: SettingReason; at: string } {
  const result = SETTINGS[name].schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data as Settings[Name] };
  const issue = result.error.issues[0]!;
  return { ok: false, reason: reasonOf(issue), at: issue.path.map(String).join('.') };
}

/** The id that a school's own pack gives itself, if it is readable at all. */
function idOfPack(pack: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(pack);
    return isRecord(parsed) && typeof parsed['id'] === 'string' ? parsed['id'] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Settings as stored and as set by the school, to settings that are whole. What the policy sets wins; a wrong value
 * gives its default and a problem, and costs nothing else. Takes anything, never throws.
 */
export function parseSettings(stored: unknown, managed: unknown): ReadSettings {
  const own = isRecord(stored) ? migrate(stored) : {};
  const policy = isRecord(managed) ? managed : {};
  const problems: SettingProblem[] = [];
  const locked: SettingName[] = [];
  const chosen: SettingName[] = [];
  const settings: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    settings[name] = SETTINGS[name].fallback;
    const source: SettingSource = Object.hasOwn(policy, name) ? 'policy' : 'stored';
    const from = source === 'policy' ? policy : own;
    if (source === 'policy') locked.push(name);
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === undefined || value === null) continue;
    const result = parseSetting(name, value);
    if (result.ok) {
      settings[name] = result.value;
      chosen.push(name);
    } else {
      problems.push({ name, source, reason: result.reason, at: result.at, found: shortened(value) });
    }
  }
  for (const name of Object.keys(policy)) {
    if (!Object.hasOwn(SETTINGS, name)) {
      problems.push({
        name,
        source: 'policy',
        reason: { kind: 'unknown' },
        at: '',
        found: shortened(policy[name]),
      });
    }
  }
  // A pack that was handed over without saying which protocol to follow is the one to follow.
  if (settings['protocolPack'] !== '' && !chosen.includes('protocol') && !locked.includes('protocol')) {
    const id = idOfPack(settings['protocolPack'] as string);
    if (id !== undefined) settings['protocol'] = id;
  }
  return { settings: settings as unknown as Settings, locked, chosen, problems };
}

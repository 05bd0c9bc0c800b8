import { browser } from 'wxt/browser';
import { parseSettings, type ReadSettings } from '../settings/parse';
import { migrate, SETTINGS_VERSION } from '../settings/migrate';
import type { SettingName, Settings } from '../settings/schema';
import { KEYS, readLocal, writeLocal } from './storage';

/**
 * What the school's policy sets. Firefox rejects when there is no policy, Chrome answers `{}`; both answer `{}` too in
 * the first seconds of a session, before the policy has been fetched.
 */
async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

function isEmpty(policy: unknown): boolean {
  return typeof policy !== 'object' || policy === null || Object.keys(policy).length === 0;
}

/** The settings as they stand: stored, and over them the policy, or the last policy known while it is late. */
export async function readSettings(): Promise<ReadSettings> {
  const [kept, policy] = await Promise.all([
    browser.storage.local.get([KEYS.settings, KEYS.lastPolicy]),
    readPolicy(),
  ]);
  return parseSettings(kept[KEYS.settings], isEmpty(policy) ? kept[KEYS.lastPolicy] : policy);
}

/**
 * The settings now, and again on every change of them, of the policy, or of what Bezint keeps beside them, until
 * `signal` aborts. The first call comes before the returned promise settles.
 */
export async function followSettings(
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): Promise<void> {
  let newest = 0;
  let told = false;
  const tell = async () => {
    const mine = ++newest;
    const read = await readSettings();
    // A slower, older reading never overwrites a newer one.
    if (mine !== newest || signal.aborted) return;
    told = true;
    listener(read);
  };
  // In a session's first seconds the policy alone takes longer than a person takes to press Post, or to choose a setting.
  const early = async () => {
    const kept = await browser.storage.local.get([KEYS.settings, KEYS.lastPolicy]);
    if (!told && !signal.aborted) listener(parseSettings(kept[KEYS.settings], kept[KEYS.lastPolicy]));
  };
  let telling = tell();
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || KEYS.settings in changes || KEYS.lastPolicy in changes) {
      if (!told) void early();
      telling = tell();
    }
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  await early();
  // A change during the first reading makes a second one: wait for the last of them.
  for (let last; last !== telling;) {
    last = telling;
    await last;
  }
}

/** Writes settings the person chose; `undefined` puts one back on its default. What else is stored stays. */
export async function writeSettings(changes: {
  readonly [Name in SettingName]?: Settings[Name] | undefined;
}): Promise<void> {
  const stored = await readLocal(KEYS.settings);
  // What a newer Bezint stored keeps its version: it will want to know when it is back.
  const next: Record<string, unknown> = {
    version: SETTINGS_VERSION,
    ...(typeof stored === 'object' && stored !== null ? migrate({ ...stored }) : {}),
  };
  const reset = Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [name] : []));
  Object.assign(next, changes);
  await writeLocal(
    KEYS.settings,
    Object.fromEntries(Object.entries(next).filter(([name]) => !reset.includes(name))),
  );
}

/** How long managed storage may stay empty before the policy counts as taken away. */
const POLICY_GRACE_MS = 10_000;

/**
 * Keeps the last policy known. Run by the background only: one place decides that a policy is gone.
 */
export async function keepLastPolicy(signal: AbortSignal): Promise<void> {
  const keep = async () => {
    const policy = await readPolicy();
    if (isEmpty(policy)) return false;
    const last = await readLocal(KEYS.lastPolicy);
    if (JSON.stringify(last) !== JSON.stringify(policy)) await writeLocal(KEYS.lastPolicy, policy);
    return true;
  };
  const keepOrForget = async () => {
    if (!(await keep())) await writeLocal(KEYS.lastPolicy, {});
  };
  const changed = (_changes: Record<string, unknown>, area: string) => {
    if (area === 'managed') void keepOrForget();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
  if (await keep()) return;
  if (isEmpty(await readLocal(KEYS.lastPolicy))) return;
  const timer = setTimeout(() => void keepOrForget(), POLICY_GRACE_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

import { browser } from 'wxt/browser';

/** Every key Bezint keeps in storage.local, and what for. `settings` is a contract with schools' scripts. */
export const KEYS = {
  settings: 'settings',
  /** The last policy seen, for the seconds in which managed storage is not there yet. */
  lastPolicy: 'lastPolicy',
  /** Protocols the person added, by id: each a list of versions, newest last. */
  packs: 'packs',
  /** The role of today, with its date. */
  today: 'today',
  nameList: 'nameList',
  memory: 'memory',
  history: 'history',
  /** The first-run page was seen. */
  welcomed: 'welcomed',
} as const;
export type Key = (typeof KEYS)[keyof typeof KEYS];

export async function readLocal(key: Key): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export async function writeLocal(key: Key, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function removeLocal(key: Key): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls `listener` with the new value whenever one of `keys` changes, until `signal` aborts. */
export function onLocalChange(
  keys: readonly Key[],
  listener: (key: Key, value: unknown) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    for (const key of keys) if (key in changes) listener(key, changes[key]!.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

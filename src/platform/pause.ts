import { browser } from 'wxt/browser';

export const PAUSE_MS = 15 * 60 * 1000;
const KEY = 'pausedTabs';

async function pausedTabs(): Promise<Record<string, number>> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {};
}

/** Until when (epoch ms) a tab is paused; 0 when it is not. Forgotten when the browser closes. */
export async function pausedUntil(tab: number, now: number): Promise<number> {
  const until = (await pausedTabs())[String(tab)] ?? 0;
  return until > now ? until : 0;
}

export async function setPausedUntil(tab: number, until: number, now: number): Promise<void> {
  const kept = Object.entries(await pausedTabs()).filter(([, end]) => end > now);
  await browser.storage.session.set({ [KEY]: { ...Object.fromEntries(kept), [String(tab)]: until } });
}

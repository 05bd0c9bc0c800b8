import { browser } from 'wxt/browser';
import { count } from './history';
import { MemoryChangeSchema, remember } from './memory';
import { onMessage, sendToTab, ToBackground, type Page, type Reach } from './messages';
import { addressOf } from './own';
import { pausedUntil, setPausedUntil } from './pause';
import { showReach } from './reach';
import { keepLastPolicy } from './settings';
import { KEYS, readLocal, writeLocal } from './storage';

/** What the toolbar button says for each reach, in the person's language. */
export type ReachTitle = (reach: Reach) => Promise<string>;

export async function openPage(page: Page, anchor?: string): Promise<void> {
  await browser.tabs.create({ url: addressOf(page, anchor) });
}

/**
 * The one place that keeps what several pages count and remember, so that no two writes cross, and that shows on the
 * toolbar how far each tab is guarded. Nothing is kept in its own memory: it may be stopped at any time.
 */
export function runBackground(titleOf: ReachTitle, signal: AbortSignal): void {
  let line: Promise<unknown> = Promise.resolve();
  const inLine = (work: () => Promise<unknown>) => {
    line = line.then(work, work);
    return line;
  };

  const show = async (tab: number, reach: Reach) => {
    const paused = (await pausedUntil(tab, Date.now())) > 0;
    const shown = paused ? 'paused' : reach;
    await showReach(tab, shown, await titleOf(shown));
  };

  onMessage(
    ToBackground,
    (message, sender) => {
      switch (message.kind) {
        case 'hello':
          return sender.tab === undefined
            ? Promise.resolve({ pausedUntil: 0 })
            : pausedUntil(sender.tab, Date.now()).then((until) => ({ pausedUntil: until }));
        case 'reach':
          return sender.tab === undefined ? Promise.resolve() : show(sender.tab, message.reach);
        case 'count':
          return inLine(() => count(message.entry));
        case 'open':
          return openPage(message.page, message.anchor);
        case 'pause':
          // Only Bezint's own popup pauses a tab, never a page.
          if (!sender.ownPage) return Promise.resolve();
          return inLine(async () => {
            await setPausedUntil(message.tab, message.until, Date.now());
            await sendToTab(message.tab, { kind: 'paused', until: message.until });
            if (message.until > 0) await show(message.tab, 'paused');
          });
        case 'memory': {
          const change = MemoryChangeSchema.safeParse(message.change);
          return change.success ? inLine(() => remember(change.data)) : Promise.resolve();
        }
      }
    },
    signal,
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  void keepLastPolicy(signal);
}

/** The first-run page, once. A machine set up by its school starts without it. */
async function welcome(): Promise<void> {
  if ((await readLocal(KEYS.welcomed)) === true) return;
  await writeLocal(KEYS.welcomed, true);
  const policy: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  if (typeof policy === 'object' && policy !== null && Object.keys(policy).length > 0) return;
  await openPage('welcome');
}

import { browser } from 'wxt/browser';
import type { Reach } from './messages';

const SIZES = [16, 24, 32, 48] as const;

/** Which icon says it. `paused` has its own, so that a pause is never silently on. */
const ICON: Readonly<Record<Reach, string>> = {
  guarded: 'guarded',
  partly: 'partly',
  none: 'unguarded',
  paused: 'paused',
};

/** Shows on the toolbar how far one tab is guarded. A tab that is gone meanwhile is no error. */
export async function showReach(tab: number, reach: Reach, title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${ICON[reach]}-${size}.png`]));
  // Firefox's MV2 knows the same button as browserAction.
  const button = browser.action ?? browser.browserAction;
  await Promise.allSettled([
    button.setIcon({ tabId: tab, path }),
    button.setTitle({ tabId: tab, title }),
    button.setBadgeText({ tabId: tab, text: reach === 'paused' ? '❚❚' : '' }),
  ]);
}

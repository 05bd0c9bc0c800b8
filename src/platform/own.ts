import { browser } from 'wxt/browser';
import type { Page } from './messages';

/** The address of one of Bezint's own pages. */
export function addressOf(page: Page, anchor?: string): string {
  return browser.runtime.getURL(`/${page}.html${anchor ? `#${encodeURIComponent(anchor)}` : ''}` as '/');
}

export function version(): string {
  return browser.runtime.getManifest().version;
}

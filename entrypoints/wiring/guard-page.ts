import type { Site } from '../../src/sites/site';
import { guard } from './guard';

/**
 * Guards a page as long as it lives, also when the extension is updated meanwhile. WXT's own signal is not used: it
 * ends on an event of which any page can dispatch the like.
 */
export function guardPage(site: Site): void {
  let root: Element | undefined;
  let end = new AbortController();
  const begin = () => {
    if (!(document.documentElement as Element | null) || document.documentElement === root) return;
    root = document.documentElement;
    end.abort();
    end = new AbortController();
    guard(site, end.signal);
  };
  begin();
  // A page, or a frame, that writes itself anew (`document.open`) takes every listener away, and keeps its scripts.
  new MutationObserver(begin).observe(document, { childList: true });
}

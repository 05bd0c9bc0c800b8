import type { Site } from '../../src/sites/site';
import { guard } from './guard';

/**
 * Guards a page as long as it lives, also when the extension is updated meanwhile. WXT's own signal is not used: it
 * ends on an event of which any page can dispatch the like.
 */
export function guardPage(site: Site): void {
  guard(site, new AbortController().signal);
}

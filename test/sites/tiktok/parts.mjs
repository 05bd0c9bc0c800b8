/** What stands on TikTok's pages. Dated 2026-08. */
import { h, t } from '../page.mjs';

export function nav() {
  return h(
    'div',
    { 'data-e2e': 'nav' },
    h('input', { type: 'search', 'data-e2e': 'search-user-input', placeholder: t('Search'), 'x-search': '' }),
    h('a', { 'data-e2e': 'nav-profile', href: '/@juf.sanne' }, t('Profile')),
    h('a', { href: '/@karin.deboer' }, 'karin.deboer'),
  );
}

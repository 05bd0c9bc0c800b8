/** What stands on every page of instagram.com. Dated 2026-08. */
import { h, t } from '../page.mjs';

export function nav() {
  return h(
    'div',
    { class: 'x1iyjqo2' },
    h('input', { type: 'text', 'aria-label': t('Search input'), placeholder: t('Search'), 'x-search': '' }),
    h(
      'a',
      { href: '/juf.sanne/', role: 'link' },
      h('img', { alt: t("{name}'s profile picture", 'juf.sanne') }),
      h('span', null, t('Profile')),
    ),
    h('a', { href: '/karin.deboer/', role: 'link' }, 'karin.deboer'),
  );
}

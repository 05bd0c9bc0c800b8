/** What stands on every page of facebook.com. Dated 2026-09: roles and labels from public descriptions of the site. */
import { group, h, portal, roleButton, t } from '../page.mjs';

/** The banner: a search field (writes to nobody) and the menu of the profile one acts as. */
export function banner(name = 'Juf Sanne') {
  return h(
    'div',
    { role: 'banner', class: 'x9f619 x78zum5' },
    h('input', { type: 'search', role: 'combobox', 'aria-label': t('Search Facebook'), 'x-search': '' }),
    h(
      'div',
      { 'aria-label': t('Your profile'), role: 'button', tabIndex: 0 },
      h('svg', { role: 'img', 'aria-label': name }),
    ),
  );
}

/** The modal of the post composer: its label stands on a header beside the editor, not around it. */
export function composerDialog(title, ...children) {
  return portal(
    h(
      'div',
      { class: 'x1n2onr6 xzkaem6', id: 'layers' },
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', class: 'x1n2onr6 x1ja2u2z' },
        h('div', { class: 'x1b0d499' }, h('h2', null, h('span', null, title))),
        roleButton({ 'aria-label': t('Close composer dialog'), 'x-close': '' }, h('i', null)),
        ...children,
      ),
    ),
  );
}

export function author(name, audience) {
  return h(
    'div',
    { class: 'xod5an3' },
    h('a', { href: '/me', 'aria-label': name }, h('span', null, name)),
    audience === undefined
      ? null
      : roleButton(
          { 'aria-label': t('Edit privacy. Sharing with {name}.', audience) },
          h('i', null),
          h('span', null, audience),
        ),
  );
}

export function addToPost() {
  return group(
    h(
      'div',
      { class: 'x1l90r2v' },
      h('input', { type: 'file', accept: 'image/*,image/heif,image/heic,video/*', multiple: true }),
      roleButton({ 'aria-label': t('Photo/video') }, h('i', null)),
      roleButton({ 'aria-label': t('Tag people') }, h('i', null)),
      roleButton({ 'aria-label': t('Feeling/activity') }, h('i', null)),
      roleButton({ 'aria-label': t('Emoji') }, h('i', null)),
    ),
  );
}

export function lexicalAttrs(label, placeholder) {
  return {
    role: 'textbox',
    'data-lexical-editor': 'true',
    'aria-label': label,
    'aria-placeholder': placeholder,
    spellCheck: 'true',
    class: 'xzsf02u notranslate',
  };
}

/**
 * Instagram's messages, `/direct/t/…`, dated 2026-08: Lexical, Enter sends, Send appears with the text. `?panel`: the panel that
 * floats over any page.
 */
import { LexicalField } from '../engines/lexical.mjs';
import { mentionList, group, h, open, portal, query, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

const around = (...children) =>
  query.has('panel')
    ? portal(h('div', { role: 'dialog', class: 'x1uvtmcs' }, ...children))
    : h('div', { role: 'main' }, ...children);

function App() {
  const composer = useComposer({ enterSends: true });
  return group(
    nav(),
    around(
      h('header', null, h('a', { href: '/karin.deboer/', role: 'link' }, h('span', null, 'Karin de Boer'))),
      h(
        'div',
        { role: 'grid' },
        h('div', { role: 'row' }, h('div', { dir: 'auto' }, 'Mag Bas morgen vrij?')),
      ),
      h(
        'div',
        { class: 'x1dm5mii' },
        roleButton({}, h('svg', { 'aria-label': t('Choose an emoji') })),
        h(LexicalField, {
          attrs: {
            role: 'textbox',
            'aria-label': t('Message'),
            'aria-placeholder': t('Message...'),
            'data-lexical-editor': 'true',
            class: 'notranslate',
          },
          ...composer.events,
        }),
        mentionList(composer.listOpen),
        composer.empty
          ? roleButton({}, h('svg', { 'aria-label': t('Like') }))
          : roleButton({ 'x-send': '', onPress: () => composer.post('button') }, t('Send')),
      ),
    ),
  );
}
open(App);

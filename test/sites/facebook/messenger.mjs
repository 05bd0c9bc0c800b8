/**
 * Facebook messages, dated 2026-09: `/messages/t/…`, messenger.com, and with `?popup` the chat in the corner of
 * any page. Enter sends.
 */
import { LexicalField } from '../engines/lexical.mjs';
import { mentionList, group, h, open, portal, query, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { banner, lexicalAttrs } from './parts.mjs';

const popup = query.has('popup');
const name = 'Karin de Boer';

function Thread() {
  const composer = useComposer({ enterSends: true });
  return group(
    h('div', null, h('h2', null, h('a', { href: '/karin', role: 'link' }, h('span', null, name)))),
    h(
      'div',
      { role: 'log', 'aria-label': t('Messages in conversation with {name}', name) },
      h('div', { role: 'row' }, h('div', { dir: 'auto' }, 'Hoe was het vandaag?')),
    ),
    h(
      'div',
      { 'aria-label': t('Thread composer'), role: 'group' },
      roleButton({ 'aria-label': t('Attach a photo or video') }, h('i', null)),
      h(LexicalField, {
        attrs: lexicalAttrs(popup ? t('Write to {name}', name) : t('Message'), 'Aa'),
        ...composer.events,
      }),
      mentionList(composer.listOpen),
      roleButton({ 'aria-label': t('Choose an emoji') }, h('i', null)),
      composer.empty
        ? roleButton({ 'aria-label': t('Send a like') }, h('i', null))
        : roleButton(
            { 'aria-label': t('Press Enter to send'), 'x-send': '', onPress: () => composer.post('button') },
            h('i', null),
          ),
    ),
  );
}

function App() {
  return group(
    banner(),
    popup
      ? portal(h('div', { role: 'dialog', class: 'x5yr21d' }, h(Thread, null)))
      : h('div', { role: 'main' }, h(Thread, null)),
  );
}
open(App);

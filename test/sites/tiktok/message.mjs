/** TikTok's messages, `/messages?u=…`, dated 2026-08: Draft.js, Enter sends. */
import { DraftField } from '../engines/draft.mjs';
import { mentionList, group, h, open, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

function App() {
  const composer = useComposer({ enterSends: true });
  return group(
    nav(),
    h(
      'div',
      { class: 'css-1-DivChatBox' },
      h('p', { 'data-e2e': 'chat-nickname' }, 'Karin de Boer'),
      h('p', { 'data-e2e': 'chat-uniqueid' }, '@karin.deboer'),
      h('div', { 'data-e2e': 'chat-item' }, h('p', null, 'Mag Bas morgen vrij?')),
      h(
        'div',
        { class: 'css-1-DivChatBottom' },
        h(
          'div',
          { 'data-e2e': 'dm-new-input-editor' },
          h(DraftField, {
            attrs: { role: 'textbox', 'aria-label': t('Send a message...') },
            placeholder: t('Send a message...'),
            ...composer.events,
          }),
        ),
        mentionList(composer.listOpen),
        h(
          'div',
          { 'data-e2e': 'dm-new-emoji-btn', role: 'button', tabIndex: 0, 'aria-label': t('Emoji') },
          h('svg', null),
        ),
        composer.empty
          ? null
          : h(
              'div',
              {
                'data-e2e': 'dm-new-send-btn',
                role: 'button',
                tabIndex: 0,
                'aria-label': t('Send'),
                'x-send': '',
                onClick: () => composer.post('button'),
              },
              h('svg', null),
            ),
      ),
    ),
  );
}
open(App);

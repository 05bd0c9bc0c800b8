/**
 * LinkedIn's messages, dated 2026-10-04: its own contenteditable. Whether Enter sends is the writer's setting: with
 * "Press Enter to Send" there is no Send button, only the one that opens the choice; with "Click Send" (`?click`) there
 * is, and Enter breaks the line. `?overlay` puts it in the shadow root of the new shell.
 */
import { createRoot } from 'react-dom/client';
import { BareField } from '../engines/plain.mjs';
import { mentionList, group, h, open, query, styled, t, useEffect, useRef } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { button, nav } from './parts.mjs';

const overlay = query.has('overlay');
const click = query.has('click');

function Conversation() {
  const composer = useComposer({ enterSends: !click });
  return h(
    'div',
    {
      class: overlay ? 'msg-overlay-conversation-bubble' : 'msg-convo-wrapper',
      role: overlay ? 'dialog' : undefined,
    },
    h('h2', { class: 'msg-entity-lockup__entity-title' }, 'Karin de Boer'),
    h(
      'ul',
      { class: 'msg-s-message-list' },
      h('li', null, h('p', { class: 'msg-s-event-listitem__body' }, 'Mag Bas morgen vrij?')),
    ),
    h(
      'form',
      { class: 'msg-form', onSubmit: (event) => event.preventDefault() },
      h(BareField, {
        attrs: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('Write a message…'),
          class: 'msg-form__contenteditable',
        },
        ...composer.events,
      }),
      mentionList(composer.listOpen),
      h(
        'footer',
        { class: 'msg-form__footer' },
        button({ 'aria-label': t('Add a photo') }, h('svg', null)),
        button({ 'aria-label': t('Open Emoji Keyboard') }, h('svg', null)),
        click
          ? h(
              'button',
              {
                type: 'submit',
                class: 'msg-form__send-button',
                disabled: composer.empty,
                'x-send': '',
                onClick: () => composer.post('button'),
              },
              t('Send'),
            )
          : null,
        button(
          {
            class: 'msg-form__send-toggle',
            'aria-label': t('Open send options'),
            'aria-expanded': 'false',
            'x-decoy': '',
          },
          h('svg', null),
        ),
      ),
    ),
  );
}

function App() {
  const outlet = useRef(null);
  useEffect(() => {
    if (!overlay) return;
    const inner = document.createElement('div');
    styled(outlet.current.attachShadow({ mode: 'open' })).append(inner);
    createRoot(inner).render(h(Conversation, null));
  }, []);
  return group(
    nav(),
    h('main', null, overlay ? null : h(Conversation, null)),
    h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', ref: outlet }),
  );
}
open(App);

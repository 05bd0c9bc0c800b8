/** A conversation on X (XChat), 2026-06: a textarea, Enter sends. `?classic`: Draft.js, as until the end of 2025.
 * `?bare`: the box without an engine that one tool describes (spring 2026). `?later`: Enter has the page press its own
 * button a moment later. On the event `x-redraw` the box is drawn anew, as sites do when they feel like it. */
import { useComposer } from '../composer.mjs';
import { DraftField } from '../engines/draft.mjs';
import { BareField, TextareaField } from '../engines/plain.mjs';
import { group, h, mentionList, open, query, t, useEffect, useState } from '../page.mjs';
import { sideBar } from './parts.mjs';

const classic = query.has('classic');
const bare = query.has('bare');

function App() {
  const composer = useComposer({ enterSends: true });
  const [times, setTimes] = useState(0);
  useEffect(() => document.addEventListener('x-redraw', () => setTimes((before) => before + 1)), []);
  const press = () => {
    setTimeout(() => document.querySelector('[x-send]').click());
    return true;
  };
  return group(
    sideBar(),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'dm-inbox-panel' },
        h('input', { type: 'text', placeholder: t('Search'), 'x-search': '' }),
        h('div', { 'data-testid': 'dm-conversation-item-1', role: 'button', tabIndex: 0 }, 'Ouder Piet'),
      ),
      h(
        'form',
        { class: 'flex', onSubmit: (event) => event.preventDefault() },
        h(bare ? BareField : classic ? DraftField : TextareaField, {
          attrs: bare
            ? { role: 'textbox', 'aria-label': t('Unencrypted message') }
            : classic
              ? { 'data-testid': 'dmComposerTextInput', role: 'textbox', 'aria-label': t('Message') }
              : { 'data-testid': 'dm-composer-textarea', placeholder: t('Message') },
          key: times,
          initial: composer.text,
          ...composer.events,
          ...(query.has('later') && { onEnter: press }),
        }),
        mentionList(composer.listOpen),
        composer.empty
          ? null
          : h(
              'button',
              {
                type: 'button',
                'aria-label': t('Send'),
                'data-testid': classic ? 'dmComposerSendButton' : 'dm-composer-send-button',
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

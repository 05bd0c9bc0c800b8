/** Meta Business Suite's inbox, `/latest/inbox`, dated 2026-08: a textarea "Reply in Messenger…" and Send. */
import { TextareaField } from '../engines/plain.mjs';
import { mentionList, group, h, open, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';

function App() {
  const composer = useComposer({ enterSends: true });
  return group(
    h(
      'div',
      { role: 'banner' },
      h('input', { type: 'text', role: 'searchbox', 'aria-label': t('Search'), 'x-search': '' }),
    ),
    h(
      'div',
      { role: 'main' },
      h('h2', null, 'Karin de Boer'),
      h('div', { role: 'log' }, h('div', { dir: 'auto' }, 'Hoe laat begint het?')),
      h(
        'div',
        { class: 'x6s0dn4' },
        h(TextareaField, {
          attrs: { placeholder: t('Reply in Messenger…'), class: '_5rpu' },
          ...composer.events,
        }),
        mentionList(composer.listOpen),
        roleButton({ 'aria-label': t('Emoji') }, h('i', null)),
        roleButton(
          {
            'aria-label': t('Send'),
            disabled: composer.empty,
            'x-send': '',
            onPress: () => composer.post('button'),
          },
          h('span', null, t('Send')),
        ),
      ),
    ),
  );
}
open(App);

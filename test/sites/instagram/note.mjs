/** A note above Instagram's messages: at most 60 characters, for followers. The dialog is unmeasured. */
import { TextareaField } from '../engines/plain.mjs';
import { group, h, open, portal, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

function App() {
  const composer = useComposer();
  return group(
    nav(),
    h('div', { role: 'main' }, h('div', { role: 'grid' }, h('div', { role: 'row' }, 'Karin de Boer'))),
    portal(
      h(
        'div',
        { role: 'dialog' },
        h('div', null, h('h1', null, t('New note'))),
        h(TextareaField, { attrs: { placeholder: t('Share a thought...') }, ...composer.events }),
        roleButton(
          { disabled: composer.empty, 'x-send': '', onPress: () => composer.post('button') },
          t('Share'),
        ),
      ),
    ),
  );
}
open(App);

/** X's assistant, `/i/grok`, 2026-11: writes to nobody. */
import { useComposer } from '../composer.mjs';
import { TextareaField } from '../engines/plain.mjs';
import { group, h, open, t } from '../page.mjs';
import { sideBar } from './parts.mjs';

function App() {
  const composer = useComposer({ enterSends: true });
  return group(
    sideBar(),
    h(
      'main',
      { role: 'main' },
      h(TextareaField, { attrs: { placeholder: t('Ask anything') }, ...composer.events }),
      h(
        'button',
        { type: 'button', 'aria-label': t('Send'), 'x-send': '', onClick: () => composer.post('button') },
        h('svg', null),
      ),
    ),
  );
}
open(App);

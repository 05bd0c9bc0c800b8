/** X's article editor, `/compose/articles/…`, after X's own bundle (2025-07): a title, a body in Draft.js, Publish above. */
import { useComposer } from '../composer.mjs';
import { DraftField } from '../engines/draft.mjs';
import { group, h, open, t } from '../page.mjs';
import { sideBar } from './parts.mjs';

function App() {
  const composer = useComposer();
  return group(
    sideBar(),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        null,
        h('button', { type: 'button' }, h('span', null, t('Drafts'))),
        h(
          'button',
          { type: 'button', disabled: composer.empty, 'x-send': '', onClick: () => composer.post('button') },
          h('div', null, h('span', null, t('Publish'))),
        ),
      ),
      h(
        'div',
        { 'data-testid': 'composer' },
        h(DraftField, {
          attrs: { role: 'textbox', 'aria-label': t('Post text'), 'aria-multiline': 'true' },
          ...composer.events,
        }),
      ),
    ),
  );
}
open(App);

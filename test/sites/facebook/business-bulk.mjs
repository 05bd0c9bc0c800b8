/** Meta Business Suite's bulk upload of reels, dated 2026-08: a row for each video, each with its own Publish. */
import { DraftField } from '../engines/draft.mjs';
import { group, h, open, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';

function Row({ area }) {
  const composer = useComposer();
  return h(
    'div',
    { role: 'group', 'x-area': area },
    h(DraftField, {
      attrs: { role: 'textbox', 'aria-label': t('Describe your reel...') },
      ...composer.events,
    }),
    roleButton({ 'aria-label': t('Emoji') }, h('i', null)),
    roleButton(
      { disabled: composer.empty, 'x-send': '', onPress: () => composer.post('button') },
      h('span', null, t('Publish')),
    ),
  );
}

function App() {
  return group(
    h(
      'div',
      { role: 'banner' },
      h('input', { type: 'text', role: 'searchbox', 'aria-label': t('Search'), 'x-search': '' }),
    ),
    h(
      'div',
      { role: 'main' },
      h('h1', null, t('Create reel')),
      h(Row, { area: 'first' }),
      h(Row, { area: 'second' }),
    ),
  );
}
open(App);

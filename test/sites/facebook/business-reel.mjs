/** Meta Business Suite's reel, `/latest/reels_composer/`, dated 2026-08, at its last step. */
import { DraftField } from '../engines/draft.mjs';
import { goneFile, group, h, open, roleButton, t, useFiles } from '../page.mjs';
import { useComposer } from '../composer.mjs';

const video = goneFile();

function App() {
  const composer = useComposer();
  const [input, previews] = useFiles(h('video', { src: video, muted: true }));
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
      input,
      ...previews,
      h(DraftField, {
        attrs: { role: 'textbox', 'aria-label': t('Describe your reel...') },
        ...composer.events,
      }),
      roleButton({ 'aria-label': t('Emoji') }, h('i', null)),
      h(
        'div',
        null,
        roleButton({}, h('span', null, t('Back'))),
        roleButton(
          { disabled: composer.empty, 'x-send': '', onPress: () => composer.post('button') },
          h('span', null, t('Share')),
        ),
      ),
    ),
  );
}
open(App);

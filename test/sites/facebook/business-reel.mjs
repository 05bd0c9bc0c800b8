/**
 * Meta Business Suite's reel, `/latest/reels_composer/`, dated 2026-08, at its last step; with `?steps` from the first
 * on, where the text is written: Create, Edit, Share.
 */
import { DraftField } from '../engines/draft.mjs';
import { goneFile, group, h, open, query, roleButton, t, useFiles, useState } from '../page.mjs';
import { useComposer } from '../composer.mjs';

const video = goneFile();

function App() {
  const composer = useComposer();
  const [input, previews] = useFiles(h('video', { src: video, muted: true }));
  const [before, setBefore] = useState(query.has('steps') ? 2 : 0);
  const first = before === 2 || !query.has('steps');
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
      h(
        'div',
        { style: { display: first ? 'block' : 'none' } },
        h(DraftField, {
          attrs: { role: 'textbox', 'aria-label': t('Describe your reel...') },
          ...composer.events,
        }),
      ),
      roleButton({ 'aria-label': t('Emoji') }, h('i', null)),
      h(
        'div',
        null,
        roleButton({}, h('span', null, t('Back'))),
        before > 0
          ? roleButton({ 'x-step': '', onPress: () => setBefore(before - 1) }, h('span', null, t('Next')))
          : roleButton(
              { disabled: composer.empty, 'x-send': '', onPress: () => composer.post('button') },
              h('span', null, t('Share')),
            ),
      ),
    ),
  );
}
open(App);

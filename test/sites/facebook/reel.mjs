/** Facebook's reel, `/reels/create`, dated 2026-08, at its last step: the description and Publish. */
import { LexicalField } from '../engines/lexical.mjs';
import { goneFile, mentionList, group, h, open, roleButton, t, useFiles } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { banner, lexicalAttrs } from './parts.mjs';

const video = goneFile();

function App() {
  const composer = useComposer();
  const [input, previews] = useFiles(h('video', { src: video, muted: true }));
  return group(
    banner(),
    h(
      'div',
      { role: 'main' },
      h(
        'form',
        { method: 'POST', onSubmit: (event) => event.preventDefault() },
        h('h2', null, t('Reel settings')),
        h('span', null, 'Juf Sanne'),
        h(LexicalField, {
          attrs: lexicalAttrs(t('Describe your reel...'), t('Describe your reel...')),
          ...composer.events,
        }),
        mentionList(composer.listOpen),
        input,
        ...previews,
        h('div', { role: 'switch', 'aria-checked': 'true', tabIndex: 0 }, t('Boost post')),
        roleButton({ 'aria-label': t('Previous') }, h('span', null, t('Previous'))),
        roleButton(
          {
            'aria-label': t('Publish'),
            disabled: composer.empty,
            'x-send': '',
            onPress: () => composer.post('button'),
          },
          h('span', null, t('Publish')),
        ),
      ),
    ),
  );
}
open(App);

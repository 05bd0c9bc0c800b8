/** Facebook's text story, `/stories/create`, dated 2026-08: a plain textarea and "Share to Story"; a photo with `?file`. */
import { TextareaField } from '../engines/plain.mjs';
import { group, h, open, roleButton, t, useFiles } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { banner } from './parts.mjs';

function App() {
  const composer = useComposer();
  const [input, previews] = useFiles();
  return group(
    banner(),
    h(
      'div',
      { role: 'main' },
      h(
        'div',
        null,
        h('h1', null, t('Your story')),
        h(TextareaField, {
          attrs: { 'aria-label': t('Start typing'), placeholder: t('Start typing'), class: 'x1i10hfl' },
          ...composer.events,
        }),
        input,
        ...previews,
        h('div', { role: 'combobox', tabIndex: 0, 'aria-expanded': 'false' }, 'Simple'),
        roleButton({}, h('span', null, t('Discard'))),
        roleButton(
          {
            'aria-label': t('Share to Story'),
            disabled: composer.empty,
            'x-send': '',
            onPress: () => composer.post('button'),
          },
          h('span', null, t('Share to Story')),
        ),
      ),
    ),
  );
}
open(App);

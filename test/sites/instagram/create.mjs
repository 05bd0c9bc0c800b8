/**
 * Instagram's "Create new post", dated 2026-08: select, crop, edit, caption; Next, Next, Share. With `?old` the
 * caption is a textarea, with `?edit` it is "Edit info" with Done. `?step=caption` opens at the last step.
 */
import { LexicalField } from '../engines/lexical.mjs';
import { TextareaField } from '../engines/plain.mjs';
import { mentionList, group, h, open, portal, query, roleButton, t, useFiles, useState } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

const edit = query.has('edit');
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function App() {
  const composer = useComposer({ initial: query.get('initial') ?? '' });
  const [input, previews] = useFiles(h('img', { src: PICTURE, alt: '', 'x-media': '' }));
  const [step, setStep] = useState(edit || query.get('step') === 'caption' ? 2 : 0);
  const caption = {
    'aria-label': t('Write a caption...'),
    'aria-placeholder': t('Write a caption...'),
    class: 'xw2csxc',
  };
  return group(
    nav(),
    portal(
      h(
        'div',
        { role: 'dialog', 'aria-label': edit ? t('Edit info') : t('Create new post') },
        h(
          'div',
          { class: 'x1qjc9v5' },
          step > 0
            ? roleButton({ onPress: () => setStep(step - 1) }, h('svg', { 'aria-label': t('Back') }))
            : null,
          h('h1', null, edit ? t('Edit info') : t('Create new post')),
          step < 2
            ? roleButton({ 'x-step': '', onPress: () => setStep(step + 1) }, t('Next'))
            : roleButton(
                { 'x-send': '', onPress: () => composer.post('button') },
                edit ? t('Done') : t('Share'),
              ),
        ),
        h(
          'form',
          null,
          input ?? h('input', { type: 'file', accept: 'image/jpeg,image/png,video/mp4', multiple: true }),
        ),
        ...previews,
        step === 2
          ? h(
              'div',
              null,
              h('img', { alt: t("{name}'s profile picture", 'juf.sanne') }),
              h('span', null, 'juf.sanne'),
              query.has('old')
                ? h(TextareaField, {
                    attrs: { ...caption, 'aria-placeholder': undefined, placeholder: caption['aria-label'] },
                    ...composer.events,
                  })
                : h(LexicalField, {
                    attrs: { ...caption, role: 'textbox', 'data-lexical-editor': 'true' },
                    initial: query.get('initial') ?? '',
                    ...composer.events,
                  }),
              mentionList(composer.listOpen),
              roleButton({ 'aria-label': t('Emoji') }, h('svg', null)),
              h('span', null, `${composer.text.length}/2,200`),
              h('input', { name: 'creation-location-input', placeholder: t('Add location') }),
              roleButton({ 'aria-expanded': 'false' }, h('span', null, t('Accessibility'))),
              roleButton({ 'aria-expanded': 'false' }, h('span', null, t('Advanced settings'))),
            )
          : null,
      ),
    ),
  );
}
open(App);

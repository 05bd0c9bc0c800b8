/**
 * Meta Business Suite, `business.facebook.com/latest/composer/`, dated 2026-08/10: a Draft-like combobox, Publish
 * or Schedule, several accounts ticked at once. Its names hold zero-width spaces. `?customize` shows one editor for
 * each network, `?schedule` turns the button into Schedule, `?business_content_id` edits what is published.
 */
import { DraftField } from '../engines/draft.mjs';
import { mentionList, group, h, open, query, roleButton, send, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';

const customize = query.has('customize');
const button = query.has('schedule') ? t('Schedule') : t('Publish');

const attrs = {
  role: 'combobox',
  'aria-label': t('Write into the dialogue box to include text with your post.'),
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  'aria-multiline': 'true',
  class: 'notranslate _5rpu',
};

function App() {
  const facebook = useComposer();
  const instagram = useComposer();
  const fields = customize ? [facebook, instagram] : [facebook];
  const texts = () => fields.map((field) => field.field.current.text());
  const empty = fields.every((field) => field.empty);
  const post = () => {
    const words = texts();
    send(words.filter((text) => text !== '').join('\n'), 'button', { texts: words });
    for (const field of fields) field.field.current.clear();
  };
  return group(
    h(
      'div',
      { role: 'banner' },
      h('input', { type: 'text', role: 'searchbox', 'aria-label': t('Search'), 'x-search': '' }),
    ),
    h(
      'div',
      { role: 'main' },
      h('h1', null, query.has('business_content_id') ? t('Edit published post') : t('Create post')),
      h(
        'div',
        { class: 'x78zum5' },
        h(
          'div',
          {
            role: 'combobox',
            tabIndex: 0,
            'aria-label': `${t('Post to {name}', 'Basisschool De Regenboog, regenboog.school')}\u200b`,
            'aria-haspopup': 'listbox',
          },
          h('img', { alt: 'Facebook' }),
          'Basisschool De Regenboog',
          h('img', { alt: 'Instagram' }),
          'regenboog.school',
        ),
        h(
          'div',
          { role: 'switch', 'aria-checked': String(customize), tabIndex: 0 },
          t('Customize post for Facebook and Instagram'),
        ),
        ...fields.map((field, index) =>
          h(
            'div',
            { key: index, role: 'group' },
            h(DraftField, { attrs, ...field.events }),
            mentionList(field.listOpen),
            roleButton({ 'aria-label': t('Emoji') }, h('i', null)),
          ),
        ),
        roleButton({ 'aria-label': t('Add photo/video') }, h('span', null, t('Add photo/video'))),
      ),
      h(
        'div',
        { class: 'x1qughib' },
        roleButton({}, h('span', null, t('Cancel'))),
        roleButton({}, h('span', null, `${t('Save as draft')}\u200b`)),
        roleButton(
          { disabled: empty, 'x-send': '', onPress: post },
          h('div', null, h('span', null, `${button}\u200b`)),
        ),
      ),
    ),
  );
}
open(App);

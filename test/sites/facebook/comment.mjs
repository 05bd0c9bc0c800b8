/**
 * Facebook, dated 2026-09: the comment box under a post, and a reply under a comment. Enter sends, Shift+Enter
 * breaks the line; the button only has a label, no words.
 */
import { LexicalField } from '../engines/lexical.mjs';
import { mentionList, group, h, open, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { banner, lexicalAttrs } from './parts.mjs';

function Box({ label, placeholder, button, area }) {
  const composer = useComposer({ enterSends: true, more: { area } });
  return h(
    'form',
    { role: 'presentation', onSubmit: (event) => event.preventDefault(), 'x-area': area },
    h(LexicalField, { attrs: lexicalAttrs(label, placeholder), ...composer.events }),
    mentionList(composer.listOpen),
    h(
      'ul',
      { id: 'focused-state-actions-list' },
      h('li', null, roleButton({ 'aria-label': t('Emoji') }, h('i', null))),
      h(
        'li',
        null,
        h('input', { type: 'file', accept: 'image/*' }),
        roleButton({ 'aria-label': t('Attach a photo or video') }, h('i', null)),
      ),
    ),
    h(
      'div',
      { id: 'focused-state-composer-submit' },
      roleButton(
        {
          'aria-label': button,
          disabled: composer.empty,
          'x-send': '',
          onPress: () => composer.post('button'),
        },
        h('i', null),
      ),
    ),
  );
}

function comment(name, text, ...below) {
  return h(
    'div',
    { role: 'article', 'aria-label': t('Comment by {name}', name) },
    h('a', { href: '/profile.php?id=2', role: 'link' }, h('span', null, name)),
    h('div', { dir: 'auto' }, text),
    roleButton({}, t('Like')),
    roleButton({}, t('Reply')),
    ...below,
  );
}

function App() {
  return group(
    banner(),
    h(
      'div',
      { role: 'main' },
      h(
        'div',
        { role: 'article', 'aria-posinset': '1' },
        h(
          'div',
          { 'data-ad-rendering-role': 'profile_name' },
          h('h3', null, h('a', { href: '/oudervanbas', role: 'link' }, h('span', null, 'Karin de Boer'))),
        ),
        h(
          'div',
          { 'data-ad-rendering-role': 'story_message', dir: 'auto' },
          'Waarom kregen de kinderen weer geen huiswerk mee?',
        ),
        roleButton(
          { 'aria-label': t('Like') },
          h('span', { 'data-ad-rendering-role': 'like_button' }, t('Like')),
        ),
        roleButton(
          { 'aria-label': t('Leave a comment'), 'x-decoy': '' },
          h('span', { 'data-ad-rendering-role': 'comment_button' }, t('Comment')),
        ),
        comment(
          'Bas Visser',
          'Dat vraag ik me ook af.',
          h(Box, {
            area: 'reply',
            label: t('Reply to {name}', 'Bas Visser'),
            placeholder: t('Reply to {name}', 'Bas Visser'),
            button: t('Reply'),
          }),
        ),
        h(Box, {
          area: 'comment',
          label: t('Comment as {name}', 'Juf Sanne'),
          placeholder: t('Comment as {name}', 'Juf Sanne'),
          button: t('Comment'),
        }),
      ),
    ),
  );
}
open(App);

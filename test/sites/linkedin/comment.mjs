/**
 * Comments of LinkedIn's new feed, dated 2026-06-24: TipTap, no form, a button that appears with the text. `?edit`: one's
 * own comment under another's, with "Save changes".
 */
import { TiptapField } from '../engines/tiptap.mjs';
import { mentionList, group, h, open, query, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { button, Interop, nav } from './parts.mjs';

function Box({ area, view, label }) {
  const composer = useComposer({ commandEnterSends: true, more: { area } });
  return h(
    'div',
    { 'data-view-name': 'comment-box', 'x-area': area },
    h(
      'div',
      { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' },
      h(TiptapField, {
        attrs: { role: 'textbox', 'aria-label': t('Text editor for creating comment') },
        ...composer.events,
      }),
    ),
    mentionList(composer.listOpen),
    button({ 'aria-label': t('Open Emoji Keyboard') }, h('svg', { id: 'emoji-medium' })),
    button(
      { 'aria-label': t('Add a photo'), 'data-view-name': 'comment-add-image' },
      h('svg', { id: 'image-medium' }),
    ),
    composer.empty
      ? null
      : button(
          { 'data-view-name': view, 'x-send': '', onClick: () => composer.post('button') },
          h('span', null, h('span', null, label)),
        ),
  );
}

function App() {
  return group(
    nav(),
    h(Interop, null),
    h(
      'main',
      { 'data-testid': 'mainFeed' },
      h(
        'div',
        { role: 'listitem', componentkey: 'expandedXFeedType_MAIN' },
        h('a', { href: 'https://www.linkedin.com/in/karin' }, h('span', null, 'Karin de Boer')),
        h(
          'p',
          { componentkey: 'feed-commentary', 'data-testid': 'expandable-text-box' },
          'Waarom geen huiswerk?',
        ),
        button({ 'aria-label': t('React Like') }, h('span', null, t('Like'))),
        button({ 'x-decoy': '' }, h('svg', { id: 'comment-small' }), h('span', null, t('Comment'))),
        button({}, h('span', null, t('Repost'))),
        h(Box, { area: 'comment', view: 'comment-post', label: t('Comment') }),
        h(
          'div',
          { componentkey: 'commentItem' },
          h('a', { href: 'https://www.linkedin.com/in/bas' }, h('span', null, 'Bas Visser')),
          h('p', { 'data-testid': 'expandable-text-box' }, 'Dat vraag ik me ook af.'),
          query.has('edit')
            ? h(Box, { area: 'edit', label: t('Save changes') })
            : h(Box, { area: 'reply', view: 'comment-reply-post', label: t('Reply') }),
        ),
      ),
    ),
  );
}
open(App);

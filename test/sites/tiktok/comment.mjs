/**
 * TikTok's comments, dated 2026-08: Draft.js, an icon that sends, Enter in some builds. `?reply` has a box under a comment
 * as well.
 */
import { DraftField } from '../engines/draft.mjs';
import { mentionList, group, h, open, query, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

function Box({ area }) {
  const composer = useComposer({ enterSends: true, more: { area } });
  return h(
    'div',
    { class: 'css-1-DivBottomCommentContainer', 'x-area': area },
    h(
      'div',
      { 'data-e2e': 'comment-input' },
      h(DraftField, { attrs: { role: 'textbox' }, placeholder: t('Add comment...'), ...composer.events }),
    ),
    mentionList(composer.listOpen),
    h(
      'div',
      { 'data-e2e': 'comment-at-icon', role: 'button', tabIndex: 0, 'aria-label': t('Tag people') },
      h('svg', null),
    ),
    h(
      'div',
      { 'data-e2e': 'comment-emoji-icon', role: 'button', tabIndex: 0, 'aria-label': t('Emoji') },
      h('svg', null),
    ),
    h(
      'div',
      {
        'data-e2e': 'comment-post',
        role: 'button',
        tabIndex: 0,
        'aria-disabled': String(composer.empty),
        'aria-label': t('Post'),
        'x-send': '',
        onClick: () => composer.post('button'),
      },
      t('Post'),
    ),
  );
}

function App() {
  return group(
    nav(),
    h(
      'div',
      { class: 'css-1-DivCommentContainer' },
      h('a', { 'data-e2e': 'browse-username', href: '/@karin.deboer' }, 'karin.deboer'),
      h('div', { 'data-e2e': 'browse-video-desc' }, 'Weer geen huiswerk vandaag.'),
      h('button', { type: 'button', 'data-e2e': 'comment-icon' }, h('svg', null)),
      query.has('reply')
        ? h(
            'div',
            { class: 'css-1-DivCommentItemContainer' },
            h('a', { 'data-e2e': 'comment-username-1', href: '/@bas.visser' }, 'bas.visser'),
            h('p', { 'data-e2e': 'comment-level-1' }, 'Dat vraag ik me ook af.'),
            h('span', { 'data-e2e': 'comment-reply-1' }, t('Reply')),
            h(Box, { area: 'reply' }),
          )
        : null,
      h(Box, { area: 'comment' }),
    ),
  );
}
open(App);

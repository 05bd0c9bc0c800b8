/** TikTok's comments, dated 2026-08: Draft.js, an icon that sends, Enter in some builds. */
import { DraftField } from '../engines/draft.mjs';
import { mentionList, group, h, open, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

function App() {
  const composer = useComposer({ enterSends: true });
  return group(
    nav(),
    h(
      'div',
      { class: 'css-1-DivCommentContainer' },
      h('a', { 'data-e2e': 'browse-username', href: '/@karin.deboer' }, 'karin.deboer'),
      h('div', { 'data-e2e': 'browse-video-desc' }, 'Weer geen huiswerk vandaag.'),
      h('button', { type: 'button', 'data-e2e': 'comment-icon' }, h('svg', null)),
      h(
        'div',
        { class: 'css-1-DivBottomCommentContainer' },
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
      ),
    ),
  );
}
open(App);

/** Comments of LinkedIn's older post pages, dated 2026-06: Quill in a form, a button that appears with the text. */
import { QuillField } from '../engines/quill.mjs';
import { mentionList, group, h, open, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { button, nav, QUILL } from './parts.mjs';

function App() {
  const composer = useComposer({ commandEnterSends: true });
  return group(
    nav(),
    h(
      'main',
      null,
      h(
        'div',
        { class: 'feed-shared-update-v2', role: 'article' },
        h('span', { class: 'update-components-actor__title' }, 'Karin de Boer'),
        h('div', { class: 'update-components-text' }, 'Waarom geen huiswerk?'),
        button({ 'aria-label': t('React Like') }, h('span', null, t('Like'))),
        button({ 'aria-label': t('Comment'), 'x-decoy': '' }, h('span', null, t('Comment'))),
        h(
          'form',
          { class: 'comments-comment-box__form', onSubmit: (event) => event.preventDefault() },
          h(QuillField, { attrs: QUILL, placeholder: t('Add a comment…'), ...composer.events }),
          mentionList(composer.listOpen),
          button({ 'aria-label': t('Open Emoji Keyboard') }, h('svg', null)),
          button({ 'aria-label': t('Add a photo') }, h('svg', null)),
          composer.empty
            ? null
            : button(
                {
                  class: 'comments-comment-box__submit-button--cr',
                  'x-send': '',
                  onClick: () => composer.post('button'),
                },
                h('span', { class: 'artdeco-button__text' }, t('Comment')),
              ),
        ),
      ),
    ),
  );
}
open(App);

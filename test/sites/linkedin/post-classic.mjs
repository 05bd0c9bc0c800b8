/**
 * LinkedIn's first composer (a), dated 2026-10-09, still that of company pages: Quill in light DOM in a modal.
 * The page is `/company/<id>/admin/page-posts/published/?share=true`. `?quill=2`: the same with Quill 2.
 */
import { QuillField } from '../engines/quill.mjs';
import { mentionList, group, h, open, portal, query, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { button, nav, QUILL } from './parts.mjs';

export function modal(composer, author) {
  return h(
    'div',
    {
      role: 'dialog',
      'data-test-modal-id': 'sharebox',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'artdeco-modal share-box-v2__modal',
    },
    button({ 'aria-label': t('Dismiss'), class: 'artdeco-modal__dismiss' }, h('svg', null)),
    h('h2', { id: 'share-to-linkedin-modal__header' }, t('Create a post')),
    button(
      { class: 'share-unified-settings-entry-button' },
      h('div', null, h('h3', null, author)),
      h('span', null, t('Post to Anyone')),
    ),
    h(
      'div',
      { class: 'share-creation-state share-box' },
      h(QuillField, {
        attrs: QUILL,
        version: Number(query.get('quill') ?? 1),
        placeholder: t('What do you want to talk about?'),
        ...composer.events,
      }),
      mentionList(composer.listOpen),
      button({ 'aria-label': t('Add media'), class: 'share-promoted-detour-button' }, h('svg', null)),
    ),
    h(
      'div',
      { class: 'share-box_actions' },
      button(
        { 'aria-label': t('Schedule post'), class: 'share-actions__scheduled-post-btn' },
        h('svg', null),
      ),
      button(
        {
          class: 'share-actions__primary-action artdeco-button--primary',
          disabled: composer.empty,
          'x-send': '',
          onClick: () => composer.post('button'),
        },
        h('span', { class: 'artdeco-button__text' }, t('Post')),
      ),
    ),
  );
}

function App() {
  const composer = useComposer({ commandEnterSends: false });
  return group(
    nav(),
    h(
      'main',
      null,
      h('a', { href: '/company/1234/admin/page-posts/published/' }, 'Basisschool De Regenboog'),
    ),
    portal(h('div', { id: 'artdeco-modal-outlet' }, modal(composer, 'Basisschool De Regenboog'))),
  );
}
open(App);

/** Instagram's comments, dated 2026-08: a textarea in a form, Post shown with text only; Enter sends. */
import { TextareaField } from '../engines/plain.mjs';
import { mentionList, group, h, open, query, roleButton, t } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { nav } from './parts.mjs';

function App() {
  const composer = useComposer({ enterSends: true, initial: query.get('initial') ?? '' });
  return group(
    nav(),
    h(
      'article',
      { role: 'presentation' },
      h('header', null, h('a', { href: '/karin.deboer/', role: 'link' }, 'karin.deboer')),
      h('h1', { dir: 'auto' }, 'Weer geen huiswerk vandaag.'),
      roleButton({}, h('svg', { 'aria-label': t('Like') })),
      roleButton({}, h('svg', { 'aria-label': t('Comment') })),
      h(
        'form',
        { method: 'POST', onSubmit: (event) => event.preventDefault() },
        roleButton({}, h('svg', { 'aria-label': t('Emoji') })),
        h(TextareaField, {
          attrs: {
            'aria-label': t('Add a comment…'),
            placeholder: t('Add a comment…'),
            autoComplete: 'off',
            class: 'x1i0vuye',
          },
          initial: query.get('initial') ?? '',
          ...composer.events,
        }),
        mentionList(composer.listOpen),
        composer.empty
          ? null
          : roleButton({ 'x-send': '', onPress: () => composer.post('button') }, t('Post')),
      ),
    ),
  );
}
open(App);

/** X's home, 2026-11: the inline composer above other people's posts; `?both` has the modal one open as well. */
import { group, h, open, portal, query, t } from '../page.mjs';
import { column, Composer, sideBar, timeline, Toast } from './parts.mjs';

function App() {
  return group(
    sideBar(),
    column(
      h(
        'div',
        { class: 'css-175oi2r r-14lw9ot', 'x-inline': '' },
        h(Composer, {
          inline: true,
          label: t('Post'),
          placeholder: t("What's happening?"),
          more: { from: 'inline' },
          narrow: query.has('narrow'),
          initial: query.get('initial') ?? '',
        }),
      ),
      timeline(),
    ),
    h('aside', null, h('input', { type: 'search', 'data-testid': 'SearchBox_Search_Input', 'x-search': '' })),
    query.has('both')
      ? portal(
          h(
            'div',
            { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', 'x-modal': '' },
            h(Composer, { label: t('Post'), placeholder: t("What's happening?"), more: { from: 'modal' } }),
          ),
        )
      : null,
    h(Toast),
  );
}
open(App);

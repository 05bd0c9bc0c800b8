/**
 * X's modal composer, `/compose/post`, 2026-11, in a layer over the home page.
 * Query: `reply`, `quote`, `edit`, `schedule`: what it was opened for. A thread grows with the + button.
 */
import { group, h, open, portal, query, t } from '../page.mjs';
import { column, Composer, post, sideBar, timeline, Toast } from './parts.mjs';

const word = query.has('reply')
  ? t('Reply')
  : query.has('edit')
    ? t('Update')
    : query.has('schedule')
      ? t('Schedule')
      : t('Post');

function App() {
  return group(
    sideBar(),
    column(timeline()),
    portal(
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
        h(
          'button',
          { type: 'button', 'data-testid': 'app-bar-close', 'aria-label': t('Close') },
          h('svg', null),
        ),
        h('button', { type: 'button', 'data-testid': 'unsentButton' }, h('span', null, t('Drafts'))),
        query.has('reply') ? post('ouder_piet', 'Piet Ouder', 'Wanneer is het schoolreisje?') : null,
        h(Composer, {
          label: word,
          placeholder: query.has('reply') ? t('Post your reply') : t("What's happening?"),
          initial: query.get('initial') ?? '',
          more: { from: 'modal' },
        }),
        query.has('quote') ? post('minister', 'Minister', 'Het onderwijs verdient rust.') : null,
      ),
    ),
    h(Toast),
  );
}
open(App);

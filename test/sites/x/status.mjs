/** A post's own page on X, 2026-11, with the reply box under it. */
import { group, h, open, t } from '../page.mjs';
import { column, Composer, post, sideBar, Toast } from './parts.mjs';

function App() {
  return group(
    sideBar(),
    column(
      post('ouder_piet', 'Piet Ouder', 'Wanneer is het schoolreisje?'),
      h(
        'div',
        { 'data-testid': 'inline_reply_offscreen' },
        h(Composer, {
          inline: true,
          label: t('Reply'),
          placeholder: t('Post your reply'),
          more: { from: 'reply' },
        }),
      ),
      post('buurvrouw', 'Buurvrouw', 'Volgende week, dacht ik.'),
    ),
    h(Toast),
  );
}
open(App);

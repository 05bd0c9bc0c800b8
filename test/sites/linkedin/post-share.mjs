/**
 * LinkedIn's third composer (c), dated 2026-08-20: `/sharing/compose`, a native dialog, TipTap, and a button without
 * any stable attribute, known by its words only. `?schedule`: the same button says Schedule.
 */
import { TiptapField } from '../engines/tiptap.mjs';
import { mentionList, group, h, open, portal, query, t, useEffect, useRef } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { button, nav } from './parts.mjs';

function App() {
  const composer = useComposer();
  const dialog = useRef(null);
  useEffect(() => {
    if (!dialog.current.open) dialog.current.showModal();
  }, []);
  return group(
    nav(),
    h('div', { role: 'progressbar', 'aria-valuenow': '40' }),
    h('main', null, h('div', { onClick: () => dialog.current.showModal() }, t('Start a post'))),
    portal(
      h(
        'dialog',
        {
          ref: dialog,
          'data-testid': 'dialog',
          'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose',
        },
        button({ 'aria-label': t('Dismiss') }, h('svg', null)),
        button({}, h('span', null, h('span', null, 'Sanne Jansen'), h('span', null, t('Post to Anyone')))),
        h(
          'div',
          { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' },
          h(TiptapField, {
            late: true,
            attrs: {
              role: 'textbox',
              componentkey: 'ShareBox_textEditor',
              'aria-multiline': 'true',
              'aria-label': t('Text editor for creating content'),
            },
            ...composer.events,
          }),
          mentionList(composer.listOpen),
        ),
        h(
          'div',
          null,
          button({ 'aria-label': t('Media') }, h('svg', { id: 'image-medium' })),
          button({ 'aria-label': t('Add a job') }, h('svg', null)),
          h('a', { href: '#', 'aria-label': t('Scheduled') }, h('svg', { id: 'clock-medium' })),
          button(
            { disabled: composer.empty, 'x-send': '', onClick: () => composer.post('button') },
            h('span', null, h('span', null, query.has('schedule') ? t('Schedule') : t('Post'))),
          ),
        ),
      ),
    ),
  );
}
open(App);

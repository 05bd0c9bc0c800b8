/**
 * LinkedIn's second composer (b), dated 2026-06: the classic markup in the open shadow root of `#interop-outlet`,
 * and a hidden frame of the same origin with a second, invisible editor.
 */
import { createRoot } from 'react-dom/client';
import { group, h, open, styled, t, useEffect, useRef } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { QuillField } from '../engines/quill.mjs';
import { button, nav, QUILL } from './parts.mjs';

function Modal() {
  const composer = useComposer();
  return h(
    'div',
    { role: 'dialog', 'data-test-modal-id': 'sharebox', class: 'artdeco-modal share-box-v2__modal' },
    button({ 'aria-label': t('Dismiss'), class: 'artdeco-modal__dismiss' }, h('svg', null)),
    button(
      { class: 'share-unified-settings-entry-button' },
      h('div', null, h('h3', null, 'Sanne Jansen')),
      h('span', null, t('Post to Anyone')),
    ),
    h(
      'div',
      { class: 'share-creation-state share-box' },
      h(QuillField, { attrs: QUILL, placeholder: t('What do you want to talk about?'), ...composer.events }),
      button({ 'aria-label': t('Add media') }, h('svg', null)),
    ),
    h(
      'div',
      { class: 'share-box_actions' },
      button({ 'aria-label': t('Schedule post') }, h('svg', null)),
      button(
        {
          class: 'share-actions__primary-action',
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
  const outlet = useRef(null);
  const frame = useRef(null);
  useEffect(() => {
    const shadow = styled(outlet.current.attachShadow({ mode: 'open' }));
    const inner = document.createElement('div');
    shadow.append(inner);
    createRoot(inner).render(h(Modal, null));
    const decoy = frame.current.contentDocument.createElement('div');
    decoy.className = 'ql-editor';
    decoy.contentEditable = 'true';
    decoy.textContent = 'Een oud concept dat niemand ziet';
    frame.current.contentDocument.body.append(decoy);
  }, []);
  return group(
    nav(),
    h('iframe', { ref: frame, 'data-testid': 'interop-iframe', style: { display: 'none' } }),
    h('main', null, button({ 'aria-label': t('Start a post') }, h('span', null, t('Start a post')))),
    h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', ref: outlet }),
  );
}
open(App);

/** What stands on every page of linkedin.com. Dated 2026-10. */
import { h, t, useEffect, useRef } from '../page.mjs';

export function nav() {
  return h(
    'header',
    null,
    h('input', {
      type: 'text',
      role: 'combobox',
      placeholder: t('Search'),
      'aria-label': t('Search'),
      'x-search': '',
    }),
  );
}

/** The hidden frame in which a new page keeps its older self, with who is signed in (TRUST, 2026-02). */
export function Interop() {
  const frame = useRef(null);
  useEffect(() => {
    const block = frame.current.contentDocument.createElement('code');
    block.textContent = JSON.stringify({
      $type: 'com.linkedin.voyager.common.Me',
      miniProfile: { publicIdentifier: 'sanne-jansen' },
    });
    frame.current.contentDocument.body.append(block);
  }, []);
  return h('iframe', { ref: frame, 'data-testid': 'interop-iframe', style: { display: 'none' } });
}

/** The classic markup of the composer, in light DOM (a) and in the open shadow root (b). */
export const QUILL = {
  role: 'textbox',
  'aria-label': t('Text editor for creating content'),
  'aria-multiline': 'true',
  'data-test-ql-editor-contenteditable': 'true',
};

export function button(props, ...children) {
  return h('button', { type: 'button', ...props }, ...children);
}

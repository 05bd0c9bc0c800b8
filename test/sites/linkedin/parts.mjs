/** What stands on every page of linkedin.com. Dated 2026-10. */
import { h, t } from '../page.mjs';

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

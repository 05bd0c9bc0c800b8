/**
 * What every test page shares: elements whose names can drift, and the page's own count of what it sent.
 * The marks `x-…` are for the tests to find things by; nothing in the extension may look at them.
 */
import './global.mjs';
import { createElement, Fragment, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isName, named } from './drift.mjs';

export { useEffect, useRef, useState } from 'react';
export { language, named, t } from './drift.mjs';

export const query = new URLSearchParams(location.search);

/** What the page sent, as the engine's model had it; counted here, on the page's side. */
window.sent = [];
/** Times Enter picked something from an open mention list instead. */
window.picked = 0;

let trusted = false;
for (const type of ['click', 'keydown']) {
  window.addEventListener(type, (event) => (trusted = event.isTrusted), { capture: true });
}

/** `to` says which control or key did it. */
export function send(text, to, more = {}) {
  // `trusted`: the event that did it came from a person, not from a script.
  window.sent.push({ text, to, trusted, ...more });
}

/** An element, its names drifted when the page is. `class` as in HTML. */
export function h(type, props, ...children) {
  if (typeof type !== 'string') return createElement(type, props, ...children);
  const own = {};
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === false) continue;
    own[key === 'class' ? 'className' : key] = isName(key) ? named(value) : value;
  }
  return createElement(type, own, ...children);
}

export const group = (...children) => createElement(Fragment, null, ...children);

/** The address of a preview whose file is gone from the page: shown once, and not to be read by anybody. */
export function goneFile() {
  const address = URL.createObjectURL(new Blob(['gone']));
  URL.revokeObjectURL(address);
  return address;
}

/**
 * With `?file`: an input for files, and a preview of each file chosen in it; `?file=gone`: their addresses are revoked
 * once shown, as where a site goes on with a copy of its own. Without: what the page shows instead.
 */
export function useFiles(...instead) {
  const [files, setFiles] = useState([]);
  if (!query.has('file')) return [null, instead];
  const shown = (event) => {
    if (query.get('file') === 'gone') URL.revokeObjectURL(event.target.src);
  };
  const choose = (event) =>
    setFiles(
      [...event.target.files].map((file) => ({
        src: URL.createObjectURL(file),
        video: file.type.startsWith('video/'),
      })),
    );
  return [
    h('input', { type: 'file', multiple: true, 'x-file': '', onChange: choose }),
    files.map(({ src, video }) =>
      video
        ? h('video', {
            key: src,
            src,
            muted: true,
            width: 120,
            height: 90,
            onLoadedData: shown,
            'x-media': '',
          })
        : h('img', { key: src, src, alt: '', width: 120, onLoad: shown, 'x-media': '' }),
    ),
  ];
}

/** Where sites put their dialogs: at the end of the body. */
export function portal(child) {
  return createPortal(child, document.body);
}

/** A `div` that plays a button, as Facebook and Instagram build them: `aria-disabled`, never `disabled`. */
export function roleButton(props, ...children) {
  const { disabled, onPress, ...rest } = props;
  return h(
    'div',
    {
      role: 'button',
      tabIndex: disabled ? -1 : 0,
      'aria-disabled': disabled ? 'true' : undefined,
      ...rest,
      onClick: (event) => {
        if (!disabled) onPress?.(event);
      },
      onKeyDown: (event) => {
        if (!disabled && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          onPress?.(event);
        }
      },
    },
    ...children,
  );
}

/** Enough for a person, and the tests' mouse, to hit everything. Quill's own sheet hides its clipboard. */
const STYLE = `
body { font: 16px sans-serif; margin: 8px; }
[x-editor] { border: 1px solid #888; min-height: 3em; width: 30em; }
[role='button'], button { border: 1px solid #ccc; display: inline-block; min-height: 1em; min-width: 1em; padding: 2px; }
[role='dialog'] { border: 1px solid; padding: 4px; }
.ql-editor, .ProseMirror, [data-lexical-editor] { white-space: pre-wrap; }
.ql-clipboard { height: 1px; left: -100000px; overflow-y: hidden; position: absolute; top: 50%; }`;

/** For a page that draws in a shadow root: the same style there. */
export function styled(root) {
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  return root;
}

export function open(App) {
  styled(document.head);
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(h(App, null));
}

/**
 * The mention list of every one of these sites: it opens at `@…`, and Enter then takes a name and sends nothing.
 * `keys` is what the field asks first about each Enter.
 */
export function mentions(text) {
  return /(^|\s)@\w+$/.test(text);
}

export function mentionList(isOpen) {
  if (!isOpen) return null;
  return h(
    'ul',
    { role: 'listbox', id: 'mention-list' },
    h('li', { role: 'option', 'aria-selected': 'true', id: 'mention-0' }, 'Daan Bakker'),
    h('li', { role: 'option', 'aria-selected': 'false', id: 'mention-1' }, 'Daantje Smit'),
  );
}

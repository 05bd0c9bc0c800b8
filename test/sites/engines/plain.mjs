/** A textarea that React controls, and LinkedIn's message box: a bare contenteditable with its own logic. */
import { createElement, useEffect, useRef, useState } from 'react';
import { isName, named } from '../drift.mjs';

function drifted(attrs) {
  return Object.fromEntries(
    Object.entries(attrs).map(([key, value]) => [
      key === 'class' ? 'className' : key,
      isName(key) ? named(value) : value,
    ]),
  );
}

export function TextareaField({ attrs, initial = '', onText, onEnter, field }) {
  const [text, setText] = useState(initial);
  const change = (next) => {
    setText(next);
    onText?.(next);
  };
  const own = useRef({});
  Object.assign(own.current, { text: () => text, clear: () => change(''), rich: undefined });
  field.current = own.current;
  return createElement('textarea', {
    ref: (element) => {
      if (element) element.field = own.current;
    },
    ...drifted(attrs),
    'x-editor': '',
    value: text,
    onChange: (event) => change(event.target.value),
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && onEnter?.()) {
        event.preventDefault();
      }
    },
  });
}

export function BareField({ attrs, onText, onEnter, field }) {
  const host = useRef(null);
  const live = useRef({});
  live.current = { onText, onEnter };
  useEffect(() => {
    const element = host.current;
    const text = () =>
      [...element.childNodes]
        .map((line) => lineText(line))
        .join('\n')
        .replace(/\u00a0/g, ' ');
    const clear = () => {
      element.innerHTML = '<p><br></p>';
      live.current.onText?.('');
    };
    element.innerHTML = '<p><br></p>';
    document.execCommand('defaultParagraphSeparator', false, 'p');
    element.addEventListener('input', () => live.current.onText?.(text()));
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && live.current.onEnter?.()) event.preventDefault();
    });
    field.current = {
      text,
      clear,
      rich: () => {
        element.innerHTML =
          '<p>Dag <a class="mention" href="#">Sanne Jansen</a> 😀 hoi</p><p><br></p><p>tot morgen</p>';
        live.current.onText?.(text());
      },
    };
    element.field = field.current;
  }, []);
  return createElement('div', {
    ref: host,
    contentEditable: true,
    suppressContentEditableWarning: true,
    'x-editor': '',
    ...drifted(attrs),
  });
}

/** A line's words; Shift+Enter breaks it, and the break that only keeps an empty line open is none. */
function lineText(line) {
  const copy = line.cloneNode(true);
  for (const bar of copy.querySelectorAll?.('br') ?? []) {
    if (bar.nextSibling && !(bar.nextSibling.textContent === '' && !bar.nextSibling.nextSibling))
      bar.replaceWith('\n');
  }
  return copy.textContent;
}

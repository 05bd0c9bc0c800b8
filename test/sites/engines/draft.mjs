/** Draft.js 0.11.7, stock: X, TikTok, and (by its marks) Meta Business Suite. */
import '../global.mjs';
import { createElement, useEffect, useRef, useState } from 'react';
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { isName, named } from '../drift.mjs';

const tags = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const match of block.getText().matchAll(/[@#]\p{L}[\p{L}\d_]*/gu)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: (props) => createElement('span', { style: { color: 'rgb(29, 155, 240)' } }, props.children),
  },
]);

/**
 * @param props.attrs attributes of the contenteditable itself
 * @param props.onEnter plain Enter: true when the page took it (sent, or picked from a list)
 * @param props.onCommandEnter Ctrl or Cmd with Enter
 */
export function DraftField({ attrs, placeholder, initial = '', onText, onEnter, onCommandEnter, field }) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(initial), tags),
  );
  const editor = useRef(null);
  const own = useRef({});
  const text = (of) => of.getCurrentContent().getPlainText('\n');
  const change = (next) => {
    setState(next);
    onText?.(text(next));
  };
  useEffect(() => {
    const element = editor.current.editor;
    for (const [key, value] of Object.entries(attrs)) {
      element.setAttribute(key, isName(key) ? named(value) : value);
    }
    element.setAttribute('x-editor', '');
    element.field = own.current;
  });
  if (field) {
    field.current = Object.assign(own.current, {
      text: () => text(state),
      clear: () => change(EditorState.moveFocusToEnd(EditorState.createEmpty(tags))),
      rich: () =>
        change(
          EditorState.createWithContent(
            ContentState.createFromText('Dag @Sanne #groep6 😀 hoi\n\ntot morgen'),
            tags,
          ),
        ),
    });
  }
  return createElement(Editor, {
    ref: editor,
    editorState: state,
    onChange: change,
    placeholder,
    role: attrs.role,
    ariaLabel: attrs['aria-label'],
    keyBindingFn: (event) =>
      event.keyCode === 13 && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event),
    handleKeyCommand: (command) => {
      if (command !== 'send') return 'not-handled';
      onCommandEnter?.();
      return 'handled';
    },
    handleReturn: (event) => (!event.shiftKey && onEnter?.() ? 'handled' : 'not-handled'),
  });
}

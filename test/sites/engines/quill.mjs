/** Quill 1.3.7, LinkedIn's first two composers (its version is inferred from how it behaves), and Quill 2.0.3. */
import { createElement, useEffect, useRef } from 'react';
import Quill2 from 'quill';
import Quill1 from 'quill1';
import { isName, named } from '../drift.mjs';

for (const Quill of [Quill1, Quill2]) {
  const Inline = Quill.import('blots/inline');

  class Mention extends Inline {
    static create() {
      const node = super.create();
      node.setAttribute('href', '#');
      return node;
    }
    static formats() {
      return true;
    }
  }
  Mention.blotName = 'mention';
  Mention.tagName = 'A';
  Mention.className = 'ql-mention';
  Quill.register(Mention);
}

export function QuillField({ attrs, placeholder, initial = '', onText, onCommandEnter, field, version = 1 }) {
  const Quill = version === 2 ? Quill2 : Quill1;
  const host = useRef(null);
  const live = useRef({});
  live.current = { onText, onCommandEnter };
  useEffect(() => {
    // Among its options: a binding added later comes after Quill's own, which swallows every Enter.
    const send = {
      key: version === 2 ? 'Enter' : 13,
      shortKey: true,
      handler: () => {
        live.current.onCommandEnter?.();
        return live.current.onCommandEnter === undefined;
      },
    };
    const quill = new Quill(host.current, { placeholder, modules: { keyboard: { bindings: { send } } } });
    for (const [key, value] of Object.entries(attrs)) {
      quill.root.setAttribute(key, isName(key) ? named(value) : value);
    }
    quill.root.setAttribute('x-editor', '');
    const text = () => quill.getText().replace(/\n$/, '');
    // LinkedIn's model follows a tick after the editor.
    quill.on('text-change', () => setTimeout(() => live.current.onText?.(text()), 0));
    if (initial !== '') quill.setText(initial);
    field.current = {
      text,
      clear: () => quill.setText(''),
      rich: () =>
        quill.setContents([
          { insert: 'Dag ' },
          { insert: 'Sanne Jansen', attributes: { mention: true } },
          { insert: ' 😀 hoi\n\ntot morgen\n' },
        ]),
    };
    quill.root.field = field.current;
  }, []);
  return createElement('div', { ref: host });
}

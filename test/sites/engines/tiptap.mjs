/** TipTap 3.34 on ProseMirror: LinkedIn's share page and the comments of its new feed. */
import { createElement, useEffect, useRef } from 'react';
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { isName, named } from '../drift.mjs';

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-mention': '', class: 'mention' }, node.attrs.label],
  renderText: ({ node }) => node.attrs.label,
});

export function TiptapField({ attrs, initial = '', onText, onEnter, onCommandEnter, field, late = false }) {
  const host = useRef(null);
  const live = useRef({});
  live.current = { onText, onEnter, onCommandEnter };
  useEffect(() => {
    const own = Object.fromEntries(
      Object.entries(attrs).map(([key, value]) => [key, isName(key) ? named(value) : value]),
    );
    const text = (of) => of.getText({ blockSeparator: '\n' });
    const start = () => {
      const editor = new Editor({
        element: host.current,
        extensions: [StarterKit, Mention],
        content: { type: 'doc', content: initial.split('\n').map((line) => paragraph(line)) },
        editorProps: {
          attributes: { ...own, 'x-editor': '' },
          handleKeyDown(_view, event) {
            if (event.key !== 'Enter') return false;
            if (event.ctrlKey || event.metaKey) {
              live.current.onCommandEnter?.();
              return true;
            }
            return !event.shiftKey && Boolean(live.current.onEnter?.());
          },
        },
        onUpdate: ({ editor: of }) => live.current.onText?.(text(of)),
      });
      field.current = {
        text: () => text(editor),
        clear: () => editor.commands.clearContent(true),
        rich: () =>
          editor.commands.setContent(
            {
              type: 'doc',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: 'Dag ' },
                    { type: 'mention', attrs: { label: 'Sanne Jansen' } },
                    { type: 'text', text: ' 😀 hoi' },
                  ],
                },
                paragraph(''),
                paragraph('tot morgen'),
              ],
            },
            { emitUpdate: true },
          ),
      };
      editor.view.dom.field = field.current;
    };
    // The share page shows the box some time before the editor is bound to it.
    if (late) requestAnimationFrame(() => requestAnimationFrame(start));
    else start();
  }, []);
  return createElement('div', { ref: host });
}

function paragraph(line) {
  return line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] };
}

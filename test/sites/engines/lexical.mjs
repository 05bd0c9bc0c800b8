/** Lexical 0.52: Facebook, Messenger, Instagram's captions and messages. */
import { createElement, useEffect, useRef } from 'react';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  KEY_ENTER_COMMAND,
  TextNode,
} from 'lexical';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { isName, named } from '../drift.mjs';

/** An emoji as Facebook draws it: a picture whose `alt` is the character. */
class EmojiNode extends DecoratorNode {
  __emoji;
  constructor(emoji, key) {
    super(key);
    this.__emoji = emoji;
  }
  static getType() {
    return 'emoji';
  }
  static clone(node) {
    return new EmojiNode(node.__emoji, node.__key);
  }
  createDOM() {
    const span = document.createElement('span');
    const picture = document.createElement('img');
    picture.alt = this.__emoji;
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    picture.width = picture.height = 16;
    span.append(picture);
    return span;
  }
  updateDOM() {
    return false;
  }
  isInline() {
    return true;
  }
  getTextContent() {
    return this.__emoji;
  }
  decorate() {
    return null;
  }
}

class MentionNode extends TextNode {
  static getType() {
    return 'mention';
  }
  static clone(node) {
    return new MentionNode(node.__text, node.__key);
  }
  createDOM(config) {
    const element = super.createDOM(config);
    element.style.backgroundColor = '#e7f3ff';
    return element;
  }
}

function lines() {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

export function LexicalField({
  attrs,
  tag = 'div',
  initial = '',
  rich = true,
  onText,
  onEnter,
  onCommandEnter,
  field,
}) {
  const host = useRef(null);
  const live = useRef({});
  live.current = { onText, onEnter, onCommandEnter };
  useEffect(() => {
    const element = host.current;
    const editor = createEditor({
      namespace: 'page',
      nodes: [EmojiNode, MentionNode],
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(element);
    const ends = [
      (rich ? registerRichText : registerPlainText)(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => live.current.onText?.(editorState.read(lines))),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.ctrlKey || event?.metaKey) live.current.onCommandEnter?.();
          if (event?.shiftKey || !live.current.onEnter?.()) return false;
          event?.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    const write = (blocks) =>
      editor.update(
        () => {
          const root = $getRoot().clear();
          for (const block of blocks) root.append($createParagraphNode().append(...block()));
          root.selectEnd();
        },
        { discrete: true },
      );
    const line = (text) => () => (text === '' ? [] : [$createTextNode(text)]);
    write(initial.split('\n').map(line));
    field.current = {
      text: () => editor.getEditorState().read(lines),
      clear: () => write([line('')]),
      rich: () =>
        write([
          () => [
            $createTextNode('Dag '),
            new MentionNode('Sanne Jansen').setMode('segmented'),
            $createTextNode(' '),
            new EmojiNode('😀'),
            $createTextNode(' hoi'),
          ],
          line(''),
          line('tot morgen'),
        ]),
    };
    element.field = field.current;
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, []);
  const own = Object.fromEntries(
    Object.entries(attrs).map(([key, value]) => [
      key === 'class' ? 'className' : key,
      isName(key) ? named(value) : value,
    ]),
  );
  return createElement(tag, {
    ref: host,
    contentEditable: true,
    suppressContentEditableWarning: true,
    'x-editor': '',
    ...own,
  });
}

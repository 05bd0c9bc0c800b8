/** The state every composer page has: its text, whether its mention list is open, and what Enter does. */
import { mentions, send, useRef, useState } from './page.mjs';

/**
 * @param options.initial the text the composer opens with
 * @param options.enterSends plain Enter sends
 * @param options.commandEnterSends Ctrl or Cmd with Enter sends
 * @param options.more what else the page says it sent (an account, who sees it)
 */
export function useComposer({ initial = '', enterSends = false, commandEnterSends = false, more = {} } = {}) {
  const field = useRef(null);
  const [text, setText] = useState(initial);
  const [listOpen, setList] = useState(false);
  const post = (to) => {
    const words = field.current.text();
    if (words.trim() === '') return;
    send(words, to, typeof more === 'function' ? more() : more);
    field.current.clear();
    setText('');
  };
  return {
    field,
    text,
    listOpen,
    empty: text.trim() === '',
    post,
    events: {
      field,
      onText: (next) => {
        setText(next);
        setList(mentions(next));
      },
      onEnter: () => {
        if (mentions(field.current.text())) {
          window.picked += 1;
          setList(false);
          return true;
        }
        if (!enterSends) return false;
        post('enter');
        return true;
      },
      onCommandEnter: commandEnterSends ? () => post('command-enter') : undefined,
    },
  };
}

/**
 * LinkedIn's editor of long articles, `/article/new/`: a title, a body, Next above them, and a last screen with a line
 * about the article, whose box is named as that of a post (2026, one source). Which engine the body has is not known.
 */
import { TextareaField } from '../engines/plain.mjs';
import { QuillField } from '../engines/quill.mjs';
import { TiptapField } from '../engines/tiptap.mjs';
import { group, h, open, portal, send, t, useRef, useState } from '../page.mjs';
import { button, nav, QUILL } from './parts.mjs';

const TITLE = 'Uit de klas';

function App() {
  const [title, body, line] = [useRef(null), useRef(null), useRef(null)];
  const [written, setWritten] = useState('');
  const [last, setLast] = useState(false);
  const [round, setRound] = useState(0);
  const publish = () => {
    send([title, body].map((field) => field.current.text()).join('\n'), 'button');
    body.current.clear();
    setLast(false);
    setRound(round + 1);
  };
  return group(
    nav(),
    h(
      'main',
      null,
      h(
        'div',
        null,
        h('a', { href: '/feed/' }, t('Back')),
        button(
          { disabled: written.trim() === '', 'x-step': '', onClick: () => setLast(true) },
          h('span', null, t('Next')),
        ),
      ),
      h(TextareaField, { key: round, attrs: { placeholder: t('Title') }, initial: TITLE, field: title }),
      h(TiptapField, {
        attrs: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('Article editor content') },
        field: body,
        onText: setWritten,
      }),
    ),
    last
      ? portal(
          h(
            'div',
            { role: 'dialog', 'aria-modal': 'true' },
            h('h2', null, t('Publish')),
            h(QuillField, { attrs: QUILL, field: line }),
            button({ 'x-send': '', onClick: publish }, h('span', null, t('Publish'))),
          ),
        )
      : null,
  );
}
open(App);

/**
 * No site's page: one plain box and every way a page may send. `?by=`: `click`, `pointerdown`, `mousedown`, `pointerup`, `mouseup`, `submit`
 * (a form's own button), `requestSubmit` (a script submits the form), `drawn` (a `div` that listens to keys itself),
 * `anchor` (a link that plays a button).
 */
import { useComposer } from './composer.mjs';
import { TextareaField } from './engines/plain.mjs';
import { h, open, query, roleButton } from './page.mjs';

const by = query.get('by') ?? 'click';

function App() {
  const composer = useComposer();
  const post = () => composer.post(by);
  const mark = { 'x-send': '' };
  const control = () => {
    if (by === 'pointerdown') return h('button', { type: 'button', ...mark, onPointerDown: post }, 'Send');
    if (by === 'mousedown') return h('button', { type: 'button', ...mark, onMouseDown: post }, 'Send');
    if (by === 'pointerup') return h('button', { type: 'button', ...mark, onPointerUp: post }, 'Send');
    if (by === 'mouseup') return h('button', { type: 'button', ...mark, onMouseUp: post }, 'Send');
    if (by === 'submit') return h('button', { type: 'submit', ...mark }, 'Send');
    if (by === 'drawn') return roleButton({ ...mark, onPress: post }, 'Send');
    const onClick = by === 'requestSubmit' ? (event) => event.target.closest('form').requestSubmit() : post;
    if (by === 'anchor') return h('a', { href: '#', role: 'button', ...mark, onClick }, 'Send');
    return h('button', { type: 'button', ...mark, onClick }, 'Send');
  };
  return h(
    'form',
    {
      onSubmit: (event) => {
        event.preventDefault();
        if (by === 'submit' || by === 'requestSubmit') post();
      },
    },
    h(TextareaField, { attrs: { 'aria-label': 'Message' }, ...composer.events }),
    control(),
  );
}
open(App);

/** A box that writes to nobody else, marked up as in `?attrs=` (JSON), in `?in=` (JSON, of what stands around it). */
import { useComposer } from './composer.mjs';
import { LexicalField } from './engines/lexical.mjs';
import { TextareaField } from './engines/plain.mjs';
import { h, open, query, roleButton } from './page.mjs';

const attrs = JSON.parse(query.get('attrs') ?? '{}');
const around = JSON.parse(query.get('in') ?? '{}');

function App() {
  const composer = useComposer();
  const Field = query.has('lexical') ? LexicalField : TextareaField;
  return h(
    'div',
    null,
    h(
      'div',
      { role: 'banner' },
      h(
        'div',
        { 'aria-label': 'Your profile', role: 'button', tabIndex: 0 },
        h('svg', { role: 'img', 'aria-label': 'Juf Sanne' }),
      ),
    ),
    h(
      'div',
      { role: 'main' },
      query.has('title') ? h('h1', null, query.get('title')) : null,
      h(
        'div',
        around,
        h(Field, { attrs, ...composer.events }),
        roleButton(
          {
            'aria-label': query.get('button') ?? 'Save',
            'x-send': '',
            onPress: () => composer.post('button'),
          },
          query.get('button') ?? 'Save',
        ),
      ),
    ),
  );
}
open(App);

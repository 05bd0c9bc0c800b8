/**
 * Facebook, dated 2026-09: the post composer of a profile (one step) and, with `?steps=2`, of a Page
 * (Next, then Post settings with Post; with `&behind` the text is out of sight there, with `&gone` not in
 * the page at all). `?kind=group` is a group's, `?kind=edit` the edit dialog with Save,
 * `?kind=share` the sharing of another's post.
 */
import { LexicalField } from '../engines/lexical.mjs';
import { mentionList, group, h, open, query, roleButton, send, t, useState } from '../page.mjs';
import { useComposer } from '../composer.mjs';
import { addToPost, author, banner, composerDialog, lexicalAttrs } from './parts.mjs';

const kind = query.get('kind') ?? 'profile';
const twoSteps = query.get('steps') === '2';
const name = kind === 'page' ? 'Basisschool De Regenboog' : 'Juf Sanne';

const KINDS = {
  profile: { title: t('Create post'), field: t("What's on your mind, {name}?", name), button: t('Post') },
  page: { title: t('Create post'), field: t("What's on your mind, {name}?", name), button: t('Post') },
  group: { title: t('Create post'), field: t('Create a public post…'), button: t('Post') },
  edit: { title: t('Edit post'), field: t("What's on your mind, {name}?", name), button: t('Save') },
  share: { title: t('Share'), field: t('Say something about this...'), button: t('Share now') },
};

function App() {
  const composer = useComposer({
    initial: query.get('initial') ?? '',
    commandEnterSends: query.get('keys') === 'mod',
  });
  const [shown, setShown] = useState(true);
  const [step, setStep] = useState(1);
  const words = KINDS[kind];
  const post = () => {
    if (query.has('gone')) send(composer.text, 'button');
    else composer.post('button');
    if (!query.has('stay')) setShown(false);
    setStep(1);
  };
  const attrs = {
    ...lexicalAttrs(words.field, words.field),
    // A second step leaves the first one's editor in the page.
    ...(step === 2 ? { 'aria-hidden': 'true' } : {}),
  };
  return group(
    banner(name),
    h(
      'div',
      { role: 'main' },
      h(
        'div',
        {
          'aria-label': t('Create a post'),
          role: 'region',
          'data-pagelet': kind === 'group' ? 'GroupInlineComposer' : 'FeedComposer',
        },
        roleButton({ 'x-open': '', onPress: () => setShown(true) }, h('span', null, words.field)),
      ),
    ),
    shown
      ? composerDialog(
          words.title,
          h(
            'form',
            { method: 'POST', onSubmit: (event) => event.preventDefault() },
            author(name, kind === 'group' ? t('Public group') : t('Public')),
            h(
              'div',
              { style: { display: step === 2 && query.has('behind') ? 'none' : 'block' } },
              step === 2 && query.has('gone')
                ? null
                : h(LexicalField, { attrs, ...composer.events, initial: query.get('initial') ?? '' }),
            ),
            mentionList(composer.listOpen),
            addToPost(),
            step === 1
              ? twoSteps
                ? roleButton(
                    {
                      'aria-label': t('Next'),
                      disabled: composer.empty,
                      'x-step': '',
                      onPress: () => setStep(2),
                    },
                    h('span', null, t('Next')),
                  )
                : roleButton(
                    { 'aria-label': words.button, disabled: composer.empty, 'x-send': '', onPress: post },
                    h('div', null, h('span', null, words.button)),
                  )
              : h(
                  'div',
                  { class: 'xsettings' },
                  h('h2', null, t('Post settings')),
                  roleButton({ 'aria-label': t('Back'), onPress: () => setStep(1) }, h('i', null)),
                  h('div', { role: 'switch', 'aria-checked': 'false', tabIndex: 0 }, t('Boost post')),
                  roleButton(
                    { 'aria-label': words.button, disabled: composer.empty, 'x-send': '', onPress: post },
                    h('div', null, h('span', null, words.button)),
                  ),
                ),
          ),
        )
      : null,
  );
}
open(App);

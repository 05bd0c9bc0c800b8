/**
 * What stands on X's pages, as of 2026-11: the account in the side bar, posts, and the composer. Test ids, nesting and
 * attributes after the reply composer captured on 2026-02-24 and X's own bundles (2025-07).
 */
import { DraftField } from '../engines/draft.mjs';
import { TextareaField } from '../engines/plain.mjs';
import { group, h, mentions, portal, query, send, t, useEffect, useRef, useState } from '../page.mjs';

/** A round head, nobody's. */
const FACE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"%3E%3Ccircle cx="20" cy="16" r="7" fill="%23777"/%3E%3Cpath d="M6 40a14 14 0 0128 0" fill="%23777"/%3E%3C/svg%3E';

export function avatar(handle, name) {
  return h(
    'div',
    { 'data-testid': `UserAvatar-Container-${handle}`, class: 'css-175oi2r r-bztko3' },
    h('img', { alt: name, src: FACE, width: 40, height: 40 }),
  );
}

export function sideBar() {
  return h(
    'header',
    { role: 'banner' },
    h(
      'nav',
      { 'aria-label': t('Primary') },
      h('a', { href: '/home' }, t('Home')),
      h('a', { href: '/juf_sanne', 'data-testid': 'AppTabBar_Profile_Link' }, t('Profile')),
      h('a', { href: '/compose/post', role: 'link', 'data-testid': 'SideNav_NewTweet_Button' }, t('Post')),
    ),
    h(
      'button',
      { type: 'button', 'data-testid': 'SideNav_AccountSwitcher_Button', 'aria-label': t('Account menu') },
      avatar('juf_sanne', 'Sanne Jansen'),
      h('span', null, 'Sanne Jansen'),
      h('span', null, '@juf_sanne'),
    ),
  );
}

export function post(handle, name, text) {
  return h(
    'article',
    { 'data-testid': 'tweet', role: 'article' },
    avatar(handle, name),
    h(
      'div',
      { 'data-testid': 'User-Name' },
      h('a', { href: `/${handle}` }, name),
      h('span', null, `@${handle}`),
    ),
    h('div', { 'data-testid': 'tweetText', lang: 'nl' }, h('span', null, text)),
    h('button', { type: 'button', 'data-testid': 'reply', 'aria-label': `2 ${t('Reply')}` }, h('svg', null)),
    h('button', { type: 'button', 'data-testid': 'like', 'aria-label': t('Like') }, h('svg', null)),
  );
}

export function timeline() {
  return group(
    post('school_nieuws', 'Schoolnieuws', 'Morgen begint de boekenweek.'),
    post('buurman', 'Buurman', 'Wat een weer vandaag.'),
  );
}

/** The event of a press that sends. */
const ON = { click: 'onClick', pointerup: 'onPointerUp', mouseup: 'onMouseUp', pointerdown: 'onPointerDown' };

function icon(testid, label, more = {}) {
  return h('button', { type: 'button', 'data-testid': testid, 'aria-label': label, ...more }, h('svg', null));
}

/**
 * X's composer: one editor for each post of a thread, a tool bar beside them, the sending button in it.
 * Query: `file` shows the file input's previews, `alt` X's reminder of image descriptions after the press,
 * `odd` has a thing to press that nobody would take for a button, and that sends,
 * `own-files` takes no files a script chose,
 * `on=pointerup` (or another event of the press) sends then, not on the click,
 * `thread` begins with a second post under one that is written already,
 * `deaf` ignores presses that are not a person's, `slow` sends a moment after the press, `long` says busy meanwhile.
 */
export function Composer({ inline, label, placeholder, more = {}, initial = '', narrow = false }) {
  const begin = query.has('thread') ? [query.get('thread'), ''] : [initial];
  const [count, setCount] = useState(begin.length);
  const [texts, setTexts] = useState(begin);
  const [round, setRound] = useState(0);
  const [files, setFiles] = useState([]);
  const [reminding, setReminding] = useState(false);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = (chosen) => {
    const next = [...(chosen ?? [])].map((file) => ({
      src: URL.createObjectURL(file),
      video: file.type.startsWith('video/'),
    }));
    setFiles((before) => [...before, ...next].slice(0, 4));
  };
  useEffect(() => {
    const over = (event) => event.preventDefault();
    const drop = (event) => {
      event.preventDefault();
      take(event.dataTransfer.files);
    };
    const paste = (event) => take(event.clipboardData.files);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  const fields = useRef([]);
  const field = (index) => {
    fields.current[index] ??= { current: null };
    return fields.current[index];
  };
  const words = () => fields.current.slice(0, count).map((each) => each.current.text());
  const empty = texts.every((text) => text.trim() === '') && files.length === 0;

  const reallySend = (to) => {
    send(words().join('\n'), to, { ...more, media: files.length, account: 'juf_sanne' });
    for (const each of fields.current.slice(0, count)) each.current.clear();
    setFiles([]);
    setCount(begin.length);
    setTexts(query.has('thread') ? begin : ['']);
    setRound(round + 1);
    setReminding(false);
    setBusy(false);
    document.dispatchEvent(new Event('x-sent'));
  };
  const press = (to, event) => {
    if (query.has('deaf') && event && !event.nativeEvent.isTrusted) return;
    if (query.has('alt') && files.length > 0 && !reminding) return setReminding(true);
    if (query.has('slow')) {
      setBusy(true);
      return setTimeout(() => reallySend(to), 300);
    }
    reallySend(to);
  };
  const change = (index) => (text) => {
    setTexts((before) => before.map((each, at) => (at === index ? text : each)));
    setOpen(mentions(text));
  };

  const Field = narrow ? TextareaField : DraftField;
  const editors = Array.from({ length: count }, (_, index) =>
    h(
      'div',
      {
        key: query.has('thread') ? `${round} ${index}` : index,
        'data-rbd-droppable-id': `composer-${index}`,
        class: 'css-175oi2r r-1adg3ll',
      },
      index === 0 ? avatar('juf_sanne', 'Sanne Jansen') : null,
      h(
        'div',
        { 'data-testid': `tweetTextarea_${index}_label` },
        h(
          'div',
          { 'data-testid': `tweetTextarea_${index}RichTextInputContainer` },
          h(Field, {
            attrs: {
              'data-testid': `tweetTextarea_${index}`,
              role: 'textbox',
              'aria-label': t('Post text'),
              'aria-multiline': 'true',
              'aria-autocomplete': 'list',
              'no-focustrapview-refocus': 'true',
              'aria-expanded': String(open),
            },
            placeholder,
            initial: begin[index] ?? '',
            field: field(index),
            onText: change(index),
            onCommandEnter: () => press('command-enter'),
          }),
        ),
      ),
    ),
  );

  const button = h(
    'button',
    {
      type: 'button',
      role: 'button',
      'data-testid': inline ? 'tweetButtonInline' : 'tweetButton',
      disabled: empty || busy,
      'aria-disabled': empty || busy ? 'true' : undefined,
      class: 'css-175oi2r r-sdzlij r-1phboty',
      'x-send': '',
      [ON[query.get('on') ?? 'click']]: (event) => press('button', event),
    },
    h('div', { class: 'css-146c3p1' }, h('span', null, count > 1 ? t('Post all') : label)),
  );

  return group(
    ...editors,
    h(
      'div',
      null,
      h(
        'button',
        { type: 'button', 'aria-haspopup': 'menu', 'aria-label': t('Everyone can reply') },
        h('span', null, t('Everyone can reply')),
      ),
    ),
    files.length > 0
      ? h(
          'div',
          { 'data-testid': 'attachments' },
          ...files.map(({ src, video }, index) =>
            h(
              'div',
              { key: src, role: 'group', 'data-testid': 'tweetPhoto' },
              video
                ? h('video', { src, muted: true, width: 120, height: 90 })
                : h('img', { src, alt: '', width: 120 }),
              h(
                'button',
                {
                  type: 'button',
                  'aria-label': t('Remove media'),
                  onClick: () => setFiles((before) => before.filter((_, at) => at !== index)),
                },
                h('svg', null),
              ),
            ),
          ),
        )
      : null,
    h(
      'div',
      { 'data-testid': 'toolBar', role: 'navigation' },
      h('input', {
        type: 'file',
        'data-testid': 'fileInput',
        multiple: true,
        tabIndex: -1,
        accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime',
        'x-file': '',
        style: { width: 1, height: 1, opacity: 0 },
        onChange: (event) => {
          if (query.has('own-files') && !event.nativeEvent.isTrusted) return;
          take(event.target.files);
          event.target.value = '';
        },
      }),
      icon('gifSearchButton', t('Add a GIF'), { 'aria-haspopup': 'menu' }),
      icon('createPollButton', t('Add poll')),
      icon('scheduleOption', t('Schedule post')),
      icon('addButton', t('Add post'), {
        'x-add': '',
        onClick: () => {
          setCount(count + 1);
          setTexts([...texts, '']);
        },
      }),
      button,
    ),
    query.has('odd') ? h('span', { 'x-odd': '', onClick: () => reallySend('odd') }, '➤') : null,
    open
      ? h(
          'div',
          { role: 'listbox', id: 'typeaheadDropdown-1' },
          h('div', { role: 'option', 'aria-selected': 'true' }, 'Daan Bakker'),
        )
      : null,
    reminding
      ? portal(
          h(
            'div',
            { role: 'alertdialog', 'aria-modal': 'true', 'data-testid': 'confirmationSheetDialog' },
            h('h1', null, t('Don’t forget to make your image accessible')),
            h(
              'button',
              { type: 'button', 'x-step': '', onClick: () => setReminding(false) },
              t('Add description'),
            ),
            h(
              'button',
              {
                type: 'button',
                'data-testid': 'confirmationSheetCancel',
                'x-confirm': '',
                onClick: () => reallySend('reminder'),
              },
              t('Not this time'),
            ),
          ),
        )
      : null,
  );
}

/** X says in a toast that a post was sent. */
export function Toast() {
  const [shown, setShown] = useState(0);
  const listening = useRef(false);
  if (!listening.current) {
    listening.current = true;
    document.addEventListener('x-sent', () => setShown((times) => times + 1));
  }
  return h(
    'div',
    { id: 'layers' },
    shown > 0 ? h('div', { role: 'alert', 'data-testid': 'toast', key: shown }, 'Your post was sent.') : null,
  );
}

export function column(...children) {
  return h('main', { role: 'main' }, h('div', { 'data-testid': 'primaryColumn' }, ...children));
}

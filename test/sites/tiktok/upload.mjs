/**
 * TikTok Studio, `/tiktokstudio/upload`, dated 2026-08: the caption is filled with the file's name; Post, and with
 * `?confirm` a second "Continue to post?". `?schedule`: the button says Schedule.
 * `?several`: two videos, a form for each.
 */
import { DraftField } from '../engines/draft.mjs';
import { goneFile, mentionList, group, h, open, portal, query, t, useFiles, useState } from '../page.mjs';
import { useComposer } from '../composer.mjs';

const cover = goneFile();
const video = goneFile();
const initial = query.get('initial') ?? '';
const word = query.has('schedule') ? t('Schedule') : t('Post');

function Form({ area }) {
  const composer = useComposer({ initial, more: { area } });
  const [asking, setAsking] = useState(false);
  const [input, previews] = useFiles(h('video', { src: video, muted: true }));
  return group(
    h(
      'div',
      { class: 'upload-container', 'x-area': area },
      h('h2', null, t('Details')),
      h(
        'div',
        { class: 'caption-editor' },
        h(DraftField, {
          attrs: { role: 'combobox', 'aria-autocomplete': 'list' },
          initial,
          ...composer.events,
        }),
      ),
      mentionList(composer.listOpen),
      h('span', null, `${composer.text.length}/4000`),
      h('div', { class: 'cover-container' }, h('img', { src: cover, alt: '' })),
      input,
      ...previews,
      h(
        'div',
        { 'data-e2e': 'advanced_settings_container' },
        h('button', { type: 'button' }, t('Show more')),
      ),
      h(
        'div',
        { class: 'button-group' },
        h(
          'button',
          {
            type: 'button',
            'data-e2e': 'post_video_button',
            class: 'TUXButton TUXButton--primary',
            disabled: composer.empty,
            'x-send': query.has('confirm') ? undefined : '',
            'x-step': query.has('confirm') ? '' : undefined,
            onClick: () => (query.has('confirm') ? setAsking(true) : composer.post('button')),
          },
          h('div', { class: 'TUXButton-content' }, h('div', { class: 'TUXButton-label' }, word)),
        ),
        h(
          'button',
          { type: 'button', 'data-e2e': 'discard_post_button', class: 'TUXButton' },
          h('div', { class: 'TUXButton-label' }, t('Discard')),
        ),
      ),
    ),
    asking
      ? portal(
          h(
            'div',
            { class: 'TUXModal common-modal-confirm-modal', role: 'dialog', 'aria-modal': 'true' },
            h('h3', null, t('Continue to post?')),
            h('button', { type: 'button', onClick: () => setAsking(false) }, h('div', null, t('Cancel'))),
            h(
              'button',
              {
                type: 'button',
                'x-send': '',
                onClick: () => {
                  setAsking(false);
                  composer.post('confirm');
                },
              },
              h('div', null, t('Post now')),
            ),
          ),
        )
      : null,
  );
}

function App() {
  return group(
    h('script', {
      id: '__UNIVERSAL_DATA_FOR_REHYDRATION__',
      type: 'application/json',
      dangerouslySetInnerHTML: {
        __html: JSON.stringify({
          __DEFAULT_SCOPE__: {
            'webapp.app-context': { user: { uniqueId: 'juf.sanne', nickName: 'Juf Sanne' } },
          },
        }),
      },
    }),
    h(Form, { area: 'first' }),
    query.has('several') ? h(Form, { area: 'second' }) : null,
  );
}
open(App);

import type { RepliedTo } from '../core/draft';
import { linkedinDm } from './editors/linkedin-dm';
import { plain } from './editors/plain';
import { prosemirror } from './editors/prosemirror';
import { quill } from './editors/quill';
import { firstWords, frameOf, nearestWith, told, wordsOf } from './seen';
import type { AccountSeen, Audience, Composer, SendControls, SendKey, Site } from './site';
import { closestOf, isVisible } from './tree';

/*
 * Three generations of composers run side by side, by account and by surface; (a), (b) and (c) below are those.
 * Sources: XPOST (2026), a publisher's dated captures (2026-07-31 to 08-20), LI-MCP (ShredFred/linkedin-mcp-server,
 * 2026-10-09), LI-BEACON (VladyTipler/linkedin-beacon, docs/linkedin-dom-anchors.md, 2026-06-24), TRUST
 * (knamnguyen/trusthuman.io, 2026-02), opencues (pull requests 83 and 93, 2026-06). Dutch by CHROMEPILOT, live;
 * "Plaatsen" rests on one list. Native dialogs have no role attribute.
 */
const DIALOG = 'dialog[open], [role="dialog"]';
const QUILL = '.ql-editor[contenteditable="true"]';
const TIPTAP = '.ProseMirror[contenteditable="true"]';
const BOX = '[contenteditable="true"][role="textbox"]';

const post: SendControls = {
  exact: ['button.share-actions__primary-action'],
  structure: 'words',
  labels: [
    ...['Post', 'Plaatsen', 'Publiceren', 'Posten', 'Veröffentlichen', 'Publier'],
    ...['Schedule', 'Plannen', 'Planen', 'Programmer'],
    ...[
      'Save',
      'Save changes',
      'Opslaan',
      'Wijzigingen opslaan',
      'Speichern',
      'Änderungen speichern',
      'Enregistrer',
      'Enregistrer les modifications',
    ],
  ],
  // The screens before the last one, and what stands beside the button.
  never: [
    '.share-box-footer__primary-btn',
    '.share-unified-settings-entry-button',
    '[aria-label="Schedule post"]',
    '[aria-label="Scheduled"]',
  ],
};

/** A title, a body, and on a last screen a line about it. Next stands above them; only Publish sends. */
const article: SendControls = {
  exact: [],
  structure: 'words',
  labels: [
    ...['Publish', 'Publiceren', 'Veröffentlichen', 'Publier', 'Schedule', 'Plannen', 'Planen', 'Programmer'],
    ...['Update', 'Bijwerken', 'Aktualisieren', 'Mettre à jour'],
  ],
};

const comment: SendControls = {
  exact: [
    'button[data-view-name="comment-post"]',
    'button[data-view-name="comment-reply-post"]',
    'button.comments-comment-box__submit-button--cr',
    'button.comments-comment-box__submit-button',
  ],
  structure: 'words',
  // "Comment" under a post only opens the box.
  after: true,
  labels: [
    ...['Comment', 'Commentaar', 'Commentaar plaatsen', 'Reageren', 'Kommentieren', 'Commenter'],
    ...['Reply', 'Beantwoorden', 'Antworten', 'Répondre'],
    ...[
      'Post',
      'Plaatsen',
      'Posten',
      'Publier',
      'Save changes',
      'Wijzigingen opslaan',
      'Änderungen speichern',
      'Enregistrer les modifications',
    ],
  ],
};

const message: SendControls = {
  exact: ['button.msg-form__send-button', 'button.msg-form__send-btn'],
  structure: 'words',
  labels: ['Send', 'Verzenden', 'Versturen', 'Senden', 'Envoyer'],
};

/**
 * Enter sends, or only the button: the writer chooses. With "Press Enter to Send" there is no Send button, only the one
 * that opens the choice; with "Click Send" it stands there, disabled while nothing is written (stickerdaniel/
 * linkedin-mcp-server, pull request 1109 of 2026-09, and a capture of 2026-10-04).
 */
function chosenKeys({ editors }: Composer): readonly SendKey[] {
  const form = closestOf(editors[0]!, '.msg-form, form');
  const button = form?.querySelector([...message.exact, 'button[type="submit"]'].join(','));
  return button && isVisible(button) ? ['mod+enter'] : ['enter'];
}

const MEDIA = [
  '.share-creation-state__preview-container img',
  '.update-components-image__image',
  '#ShareBoxpreviewCard img',
  'img[src^="blob:"]',
  'video[src^="blob:"]',
];

/** "Sanne Jansen · Post to Anyone": the button at the head of the composer, its first line the author. */
function author(composer: Composer): AccountSeen | undefined {
  const frame = frameOf(composer);
  const classic = firstWords(frame, [
    '.share-unified-settings-entry-button h3',
    '.share-unified-settings-entry-button span',
  ]);
  if (classic !== undefined) return { name: classic };
  for (const button of frame.querySelectorAll('button')) {
    const parts = leaves(button);
    // Two lines of words, before the editor: the author and who will see it.
    const before = button.compareDocumentPosition(composer.editors[0]!) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (before && parts.length >= 2) return { name: parts[0]! };
  }
  return signedIn(composer);
}

function leaves(element: Element): string[] {
  return [...element.querySelectorAll('*')]
    .filter((each) => each.childElementCount === 0)
    .map((each) => (each.textContent ?? '').trim())
    .filter((words) => words !== '');
}

/** The page's own, and those of the older page that a new one keeps in a hidden frame of the same address (TRUST). */
function* dataBlocks(document: Document): Generator<Element> {
  yield* document.querySelectorAll('code');
  for (const frame of document.querySelectorAll('iframe'))
    yield* frame.contentDocument?.querySelectorAll('code') ?? [];
}

/** Who is signed in, as pages carry it along in a data block, and whose company page this is. */
function signedIn({ root }: Composer): AccountSeen | undefined {
  const document = root.ownerDocument;
  const company = /^\/company\/([^/]+)\/admin/.exec(document.location.pathname)?.[1];
  if (company !== undefined) {
    const name = firstWords(document, [`a[href*="/company/${CSS.escape(company)}/admin"]`]);
    return { handle: company, ...(name !== undefined && { name }) };
  }
  for (const block of dataBlocks(document)) {
    const data = block.textContent ?? '';
    if (!data.includes('com.linkedin.voyager.common.Me')) continue;
    const handle = /"publicIdentifier":"([^"]+)"/.exec(data)?.[1];
    if (handle !== undefined) return { handle };
  }
  return undefined;
}

const ANYONE = /\b(anyone|iedereen|alle|tout le monde)\b/i;
const CONNECTIONS = /\b(connections|connecties|kontakte|relations)\b/i;

function audience(composer: Composer): Audience {
  if (/^\/groups\//.test(composer.root.ownerDocument.location.pathname)) return 'group';
  const words = [...frameOf(composer).querySelectorAll('button')]
    .map((each) => wordsOf(each) ?? '')
    .join(' ');
  if (CONNECTIONS.test(words)) return 'followers';
  return ANYONE.test(words) ? 'public' : 'unknown';
}

const SAID = [
  '.comments-comment-item__main-content',
  '.update-components-text',
  '[data-testid="expandable-text-box"]',
  'p:not([contenteditable] p)',
];
const BY = [
  '.comments-comment-meta__description-title',
  '.update-components-actor__title',
  'a[href*="/in/"]',
  'a[href*="/company/"]',
];

/** The comment or post that stands nearest around the box. */
function repliedTo(composer: Composer): RepliedTo | undefined {
  const around = nearestWith(composer.editors[0]!, SAID.join(','));
  return around && told(firstWords(around, BY), firstWords(around, SAID));
}

function lastMessage(composer: Composer): RepliedTo | undefined {
  const thread = nearestWith(composer.editors[0]!, '.msg-s-message-list, ul li p');
  if (!thread) return undefined;
  const said = [...thread.querySelectorAll('.msg-s-event-listitem__body, ul li p')].at(-1);
  return told(firstWords(thread, ['.msg-entity-lockup__entity-title', 'h2', 'h1']), said && wordsOf(said));
}

export const linkedin: Site = {
  id: 'linkedin',
  platform: 'linkedin',
  dated: '2026-11-20',
  matches: ['https://www.linkedin.com/*', 'https://linkedin.com/*'],
  engines: [quill, prosemirror, linkedinDm, plain],
  surfaces: [
    {
      id: 'direct-message',
      surface: 'message',
      anywhere: true,
      editors: ['.msg-form__contenteditable[contenteditable="true"]', `.msg-form ${BOX}`],
      send: message,
      keys: ['enter'],
      keysOf: chosenKeys,
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'article',
      surface: 'post',
      route: /^\/article\/(new|edit)(\/|\?|$)/,
      editors: ['textarea', QUILL, TIPTAP, BOX],
      // Conversations in bubbles stand on this page too.
      is: (editor) => closestOf(editor, '.msg-form, form') === null,
      send: article,
      page: true,
      several: true,
      keys: ['mod+enter'],
      media: MEDIA,
      audience: () => 'public',
    },
    {
      id: 'comment',
      surface: 'comment',
      editors: [
        `${TIPTAP}[aria-label="Text editor for creating comment"]`,
        `[data-view-name="comment-box"] ${TIPTAP}`,
        `form.comments-comment-box__form ${QUILL}`,
      ],
      send: comment,
      keys: ['mod+enter'],
      maxLength: 1250,
      media: ['[componentkey^="commentBoxLinkPreview"] img', ...MEDIA],
      inReplyTo: repliedTo,
    },
    {
      // (a) in light DOM, (b) in the open shadow root of #interop-outlet, (c) in a native dialog.
      id: 'post',
      surface: 'post',
      editors: [
        '[componentkey="ShareBox_textEditor"]',
        `[data-test-modal-id="sharebox"] ${QUILL}`,
        `.share-creation-state ${QUILL}`,
        `${QUILL}[data-test-ql-editor-contenteditable="true"]`,
      ],
      send: post,
      keys: ['mod+enter'],
      maxLength: 3000,
      media: MEDIA,
      account: author,
      audience,
    },
    {
      id: 'direct-message (by its shape)',
      surface: 'message',
      route: /^\/messaging\//,
      editors: [BOX],
      send: message,
      keys: ['enter'],
      keysOf: chosenKeys,
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      // A conversation in a bubble: its own editor, of neither engine.
      id: 'direct-message (by its shape)',
      surface: 'message',
      within: ['form'],
      editors: [`${BOX}:not(.ql-editor, .ProseMirror)`],
      send: message,
      keys: ['enter'],
      keysOf: chosenKeys,
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'post (by its shape)',
      surface: 'post',
      within: [DIALOG],
      editors: [QUILL, TIPTAP, BOX],
      send: { ...post, exact: [] },
      keys: ['mod+enter'],
      maxLength: 3000,
      media: MEDIA,
      account: author,
      audience,
    },
    {
      id: 'comment (by its shape)',
      surface: 'comment',
      editors: [QUILL, TIPTAP, BOX],
      send: { ...comment, exact: [] },
      keys: ['mod+enter'],
      media: MEDIA,
      inReplyTo: repliedTo,
    },
  ],
  notComposers: [
    '[role="search"]',
    'header',
    '[aria-label*="headline" i]',
    '[name="headline"]',
    '[name="summary"]',
  ],
  notRoutes: [/^\/(psettings|mypreferences|help|login|checkpoint)(\/|$)/, /\/edit\/(intro|forms)\//],
  sent: ['[role="alert"]', '[data-test-artdeco-toast-item-type="success"]'],
  account: signedIn,
};

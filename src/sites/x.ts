import { draftJs } from './editors/draft-js';
import { plain } from './editors/plain';
import type { AccountSeen, Audience, Composer, SendControls, Site, SurfaceRule } from './site';
import { closestOf, upwards } from './tree';

/**
 * X, Twitter before. Sources: X's own web bundles and their English and Dutch strings (client-web, 2025-07); the reply
 * composer as captured on 2026-02-24; control-panel-for-twitter (2026-08-17); for direct messages six tools of
 * December 2025 to June 2026. Class names are hashed there, `data-testid`s have stood for years.
 */
const POST: SendControls = {
  exact: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
  structure: 'words',
  labels: [
    ...['Post', 'Post all', 'Reply', 'Schedule', 'Update', 'Post now'],
    ...['Alles plaatsen', 'Beantwoorden', 'Plannen', 'Bijwerken', 'Post nu plaatsen'],
    ...['Posten', 'Alle posten', 'Antworten', 'Planen', 'Aktualisieren'],
    ...['Poster', 'Tout poster', 'Répondre', 'Programmer', 'Mettre à jour'],
  ],
  never: ['[data-testid="SideNav_NewTweet_Button"]', '[data-testid="addButton"]', 'article *', 'nav *'],
};

const MESSAGE: SendControls = {
  exact: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
  structure: 'any',
  labels: ['Send', 'Send now', 'Verzenden', 'Nu versturen', 'Senden', 'Envoyer'],
};

const POST_EDITORS = [
  '.public-DraftEditor-content[data-testid^="tweetTextarea_"]',
  '[data-testid^="tweetTextarea_"][contenteditable]',
  'textarea[data-testid^="tweetTextarea_"]',
  '[data-testid^="tweetTextarea_"] textarea',
];
const MESSAGES = /^\/(messages|i\/chat)(\/|\?|$)/;
const MEDIA = [
  '[data-testid="attachments"] img',
  '[data-testid="attachments"] video',
  'img[src^="blob:"]',
  'video[src^="blob:"]',
];
const POSTED = 'article[data-testid="tweet"], article';

/** A community's page shows its posts to its members first. */
const audience = ({ root }: Composer): Audience =>
  /^\/i\/communities\//.test(root.ownerDocument.location.pathname) ? 'group' : 'public';

const POST_BASE = {
  send: POST,
  keys: ['mod+enter'],
  several: true,
  maxLength: 280,
  media: MEDIA,
  audience,
} satisfies Partial<SurfaceRule>;

/** The post that stands before the editor, in the same dialog or, for the box under a post, in the same column. */
function answeredPost(editor: Element): Element | undefined {
  const dialog = closestOf(editor, '[role="dialog"]');
  const status = /^\/[^/]+\/status\/\d+/.test(editor.ownerDocument.location.pathname);
  if (!dialog && !status) return undefined;
  const scope = dialog ?? closestOf(editor, '[data-testid="primaryColumn"], main, [role="main"]');
  return [...(scope?.querySelectorAll(POSTED) ?? [])]
    .filter((post) => (post.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .at(-1);
}

function inReplyTo({ editors }: Composer) {
  const post = answeredPost(editors[0]!);
  if (!post) return undefined;
  const author = /@\w{1,15}/.exec(post.querySelector('[data-testid="User-Name"]')?.textContent ?? '')?.[0];
  const words = post.querySelector<HTMLElement>('[data-testid="tweetText"], [lang]');
  const text = words ? plain.read(words).text : undefined;
  return { ...(author && { author }), ...(text && { text }) };
}

const AVATAR = '[data-testid^="UserAvatar-Container-"]';

function accountIn(scope: Element): AccountSeen | undefined {
  const avatar = [...scope.querySelectorAll(AVATAR)].find((each) => !each.closest('article'));
  const handle = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
  if (!handle) return undefined;
  const name = avatar?.querySelector('img')?.getAttribute('alt');
  return { handle: `@${handle}`, ...(name && { name }) };
}

/** The composer's own avatar is the account that posts; the first one on the page may be anybody's. */
function account({ root }: Composer): AccountSeen | undefined {
  for (const scope of upwards(root)) {
    const found = accountIn(scope);
    if (found) return found;
    if (scope.matches('[role="dialog"], [data-testid="primaryColumn"], main')) break;
  }
  const side = root.ownerDocument.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const profile = root.ownerDocument
    .querySelector('a[data-testid="AppTabBar_Profile_Link"]')
    ?.getAttribute('href');
  return (side && accountIn(side)) ?? (profile ? { handle: `@${profile.replace(/^\//, '')}` } : undefined);
}

export const x: Site = {
  id: 'x',
  platform: 'x',
  dated: '2026-11-20',
  matches: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  engines: [draftJs, plain],
  notComposers: [
    '[role="search"]',
    '[data-testid*="grok" i]',
    '[aria-label*="grok" i]',
    '[data-testid="SearchBox_Search_Input"]',
    'article',
  ],
  notRoutes: [/^\/i\/grok/, /^\/(settings|i\/lists|lists)(\/|\?|$)/, /^\/compose\/post\/media/],
  sent: ['[data-testid="toast"]'],
  account,
  surfaces: [
    {
      // A title and a body, one draft; its button stands above them.
      id: 'article',
      surface: 'post',
      route: /^\/compose\/articles/,
      editors: ['textarea', '.public-DraftEditor-content', '[contenteditable][role="textbox"]'],
      send: {
        exact: [],
        structure: 'before',
        labels: [
          ...['Publish', 'Publish Article', 'Publiceren', 'Artikel publiceren'],
          ...['Veröffentlichen', 'Artikel veröffentlichen', 'Publier', 'Publier l’article'],
        ],
      },
      page: true,
      keys: ['mod+enter'],
      several: true,
      media: MEDIA,
      audience: () => 'public',
    },
    {
      ...POST_BASE,
      id: 'reply',
      surface: 'reply',
      editors: POST_EDITORS,
      is: (editor) => answeredPost(editor) !== undefined,
      inReplyTo,
    },
    { ...POST_BASE, id: 'post', surface: 'post', editors: POST_EDITORS },
    {
      id: 'direct-message',
      surface: 'message',
      anywhere: true,
      editors: [
        'textarea[data-testid="dm-composer-textarea"]',
        '[data-testid="dm-composer-textarea"] textarea',
        '[data-testid="dm-composer-textarea"][contenteditable]',
        '[data-testid="dmComposerTextInput"][contenteditable]',
        '[data-testid="dmComposerTextInput"] [contenteditable]',
      ],
      send: MESSAGE,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
    },
    // By nothing but structure, in case the test ids go.
    {
      id: 'direct-message-by-place',
      surface: 'message',
      route: MESSAGES,
      editors: ['textarea', '[contenteditable][role="textbox"]'],
      send: MESSAGE,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
    },
    {
      ...POST_BASE,
      id: 'reply-by-structure',
      surface: 'reply',
      editors: ['[contenteditable][role="textbox"]', '.public-DraftEditor-content'],
      is: (editor) => answeredPost(editor) !== undefined,
      inReplyTo,
    },
    {
      ...POST_BASE,
      id: 'post-by-structure',
      surface: 'post',
      editors: ['[contenteditable][role="textbox"]', '.public-DraftEditor-content', 'textarea'],
    },
  ],
};

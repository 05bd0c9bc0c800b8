import type { RepliedTo } from '../core/draft';
import { draftJs } from './editors/draft-js';
import { plain } from './editors/plain';
import { firstWords, nearestWith, told, wordsOf } from './seen';
import type { AccountSeen, Composer, SendControls, Site } from './site';

/*
 * Sources: OpenCLI (jackwener/OpenCLI clis/tiktok, 2026-05 and 2026-08) and several uploaders and message tools of
 * 2026; `data-e2e` values are TikTok's own. "Posten" and "Publier" as seen there, Dutch "Plaatsen" from TikTok's help
 * pages for its app: unmeasured.
 */
const DRAFT = '.public-DraftEditor-content[contenteditable="true"]';
const BOX = '[contenteditable="true"]';
const STUDIO = /^\/(tiktokstudio\/upload|upload|creator-center\/upload|creator)/;

const post: SendControls = {
  exact: ['button[data-e2e="post_video_button"]', '[data-e2e="post_video_button"] button'],
  structure: 'none',
  labels: [
    ...['Post', 'Plaatsen', 'Posten', 'Publier', 'Veröffentlichen'],
    ...['Schedule', 'Plannen', 'Inplannen', 'Planen', 'Programmer'],
  ],
};

const comment: SendControls = {
  exact: ['[data-e2e="comment-post"]'],
  structure: 'any',
  labels: ['Post', 'Plaatsen', 'Posten', 'Publier'],
};

const message: SendControls = {
  exact: ['[data-e2e="dm-new-send-btn"]', '[data-e2e="message-send"]'],
  structure: 'any',
  labels: ['Send', 'Verzenden', 'Versturen', 'Senden', 'Envoyer'],
};

/** One's own profile in the navigation; any other `/@…` may be somebody else. Studio keeps it in a data block. */
function account({ root }: Composer): AccountSeen | undefined {
  const document = root.ownerDocument;
  const link = document.querySelector(
    'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a, a[data-e2e="profile-icon"]',
  );
  const linked = /^\/@([\w.]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (linked !== undefined) return { handle: linked };
  const data = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '';
  const user = /"webapp\.app-context":\{"?[^]*?"user":\{([^{}]*)\}/.exec(data)?.[1] ?? '';
  const handle = /"uniqueId":"([\w.]+)"/.exec(user)?.[1];
  const name = /"nickName":"([^"\\]+)"/.exec(user)?.[1];
  if (handle === undefined) return undefined;
  return { handle, ...(name !== undefined && { name }) };
}

function repliedTo(composer: Composer): RepliedTo | undefined {
  const editor = composer.editors[0]!;
  const near = nearestWith(
    editor,
    '[data-e2e="comment-username-1"], [data-e2e="comment-level-1"], [data-e2e="browse-video-desc"]',
  );
  if (!near) return undefined;
  return told(
    firstWords(near, ['[data-e2e="comment-username-1"]', '[data-e2e="browse-username"]', 'a[href^="/@"]']),
    firstWords(near, ['[data-e2e="comment-level-1"]', '[data-e2e="browse-video-desc"]']),
  );
}

function lastMessage(composer: Composer): RepliedTo | undefined {
  const chat = nearestWith(composer.editors[0]!, '[data-e2e="chat-nickname"], [data-e2e="chat-item"]');
  if (!chat) return undefined;
  const said = [...chat.querySelectorAll('[data-e2e="chat-item"]')].at(-1);
  return told(
    firstWords(chat, ['[data-e2e="chat-nickname"]', '[data-e2e="chat-uniqueid"]']),
    said && wordsOf(said),
  );
}

export const tiktok: Site = {
  id: 'tiktok',
  platform: 'tiktok',
  dated: '2026-11-20',
  matches: ['https://www.tiktok.com/*', 'https://tiktok.com/*', 'https://m.tiktok.com/*'],
  engines: [draftJs, plain],
  surfaces: [
    {
      id: 'direct-message',
      surface: 'message',
      editors: [`[data-e2e="dm-new-input-editor"] ${BOX}`, `[data-e2e="message-input-area"] ${BOX}`],
      send: message,
      keys: ['enter'],
      media: ['img[src^="blob:"]'],
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'direct-message (by its shape)',
      surface: 'message',
      route: /^\/messages/,
      editors: [DRAFT, BOX],
      send: { ...message, exact: [] },
      keys: ['enter'],
      media: ['img[src^="blob:"]'],
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'comment',
      surface: 'comment',
      editors: [`[data-e2e="comment-input"] ${BOX}`],
      send: comment,
      // In some builds Enter sends, in others it breaks the line; comments are short.
      keys: ['enter'],
      maxLength: 150,
      media: [],
      audience: () => 'public',
      inReplyTo: repliedTo,
    },
    {
      id: 'post',
      surface: 'post',
      route: STUDIO,
      editors: [`${DRAFT}[role="combobox"]`],
      send: post,
      page: true,
      keys: ['mod+enter'],
      maxLength: 4000,
      media: ['video', '.cover-container img'],
      covers: ['.cover-container img'],
      audience: () => 'public',
    },
    {
      id: 'post (by its shape)',
      surface: 'post',
      route: STUDIO,
      editors: [DRAFT, BOX],
      // The first button of the row below the caption: Post, Save draft, Discard.
      send: { ...post, exact: ['button:first-of-type:has(+ button)'] },
      keys: ['mod+enter'],
      media: ['video'],
      audience: () => 'public',
    },
    {
      id: 'comment (by its shape)',
      surface: 'comment',
      editors: [DRAFT, BOX],
      send: { ...comment, exact: [] },
      keys: ['enter'],
      media: [],
      audience: () => 'public',
      inReplyTo: repliedTo,
    },
  ],
  notComposers: ['[role="search"]', '[data-e2e="search-user-input"]', '[data-e2e="edit-profile-bio-input"]'],
  notRoutes: [/^\/(setting|login|signup|legal)(\/|$|\?)/],
  sent: ['[role="alert"]', '.TUXTopToast'],
  account,
};

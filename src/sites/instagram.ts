import type { RepliedTo } from '../core/draft';
import { lexical } from './editors/lexical';
import { plain } from './editors/plain';
import { firstWords, frameOf, nearestWith, told, wordsOf } from './seen';
import type { AccountSeen, Composer, SendControls, Site } from './site';
import { closestOf } from './tree';

/*
 * Sources: OpenCLI (jackwener/OpenCLI clis/instagram, 2026-08), XPOST (2026), Instagram's own strings of its
 * creation dialog, yousuke106/instagramEnter (Enter sends comments). Dutch, German and French words as Instagram's
 * help pages use them: unmeasured. Classes are hashed and never looked at.
 */
const LEXICAL = '[data-lexical-editor="true"]';
const BOX = '[contenteditable="true"][role="textbox"]';
const DIALOG = '[role="dialog"]';
const CAPTION = [
  'Write a caption',
  'Schrijf een bijschrift',
  'Bildunterschrift verfassen',
  'Écrivez une légende',
  'Écrire une légende',
];

const NO_EDITOR = ':not(:has([contenteditable="true"], textarea))';
/** The button at the head of the dialog, where Next stood in the steps before. */
const HEAD = [
  `${DIALOG} h1 ~ [role="button"]`,
  `${DIALOG} div:has(> h1) + div${NO_EDITOR} [role="button"]`,
  `${DIALOG} div:has(> [role="heading"]) + div${NO_EDITOR} [role="button"]`,
];

const share: SendControls = {
  exact: [],
  structure: 'none',
  labels: [
    ...['Share', 'Delen', 'Teilen', 'Partager'],
    ...['Done', 'Gereed', 'Klaar', 'Fertig', 'OK', 'Terminé'],
    ...['Schedule', 'Plannen', 'Inplannen', 'Planen', 'Programmer'],
  ],
};

const comment: SendControls = {
  exact: ['form textarea ~ div [role="button"][type="submit"]', 'form button[type="submit"]'],
  structure: 'words',
  labels: ['Post', 'Plaatsen', 'Posten', 'Publier'],
};

const message: SendControls = {
  exact: [],
  structure: 'any',
  labels: ['Send', 'Verzenden', 'Versturen', 'Senden', 'Envoyer'],
};

/** Up to 60 characters above the messages, for a day (OpenCLI); its dialog is unmeasured. */
const note: SendControls = {
  exact: [],
  structure: 'words',
  labels: ['Share', 'Delen', 'Teilen', 'Partager'],
};
/** In a dialog over the messages that is no conversation and chooses nobody. */
const NOTE = `${DIALOG}:not(:has([role="grid"], [role="log"], [role="row"], [role="checkbox"], input))`;

const MEDIA = ['img[src^="blob:"]', 'video[src^="blob:"]', '[style*="blob:"]'];

/** The link to one's own profile in the navigation: the only one that holds an own picture and a plain handle. */
function account({ root }: Composer): AccountSeen | undefined {
  const document = root.ownerDocument;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const handle = /^\/([\w.]{1,30})\/$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle === undefined || closestOf(link, `article, ${DIALOG}, main, [role="main"]`)) continue;
    if (/^(Profile|Profiel|Profil)$/.test(wordsOf(link) ?? '') || link.querySelector('img[alt]'))
      return { handle };
  }
  return undefined;
}

/** In the caption step the author's name stands above the caption. */
function author(composer: Composer): AccountSeen | undefined {
  const alt = [...frameOf(composer).querySelectorAll('img[alt]')]
    .map((picture) => /[\w.]{1,30}(?=(?:'s|’s) |$)/.exec(picture.getAttribute('alt') ?? '')?.[0])
    .find((handle) => handle !== undefined && handle !== '');
  const line = [...frameOf(composer).querySelectorAll('span, a')]
    .map((each) => each.textContent?.trim() ?? '')
    .find((words) => words !== '' && words === alt);
  return line === undefined ? account(composer) : { handle: line };
}

function repliedTo(composer: Composer): RepliedTo | undefined {
  const editor = composer.editors[0]!;
  const post = closestOf(editor, 'article') ?? nearestWith(editor, 'h1, h2, [dir="auto"]');
  if (!post) return undefined;
  // "Reply" begins the text with the name of the one who is answered.
  const named = /^@([\w.]{1,30})\s/.exec(editor instanceof HTMLTextAreaElement ? editor.value : '')?.[1];
  const poster = firstWords(post, ['header a[href]', 'h2 a', 'a[href]']);
  if (named === undefined) return told(poster, firstWords(post, ['h1', '[dir="auto"]']));
  const theirs = [...post.querySelectorAll('a[href]')].find((link) => wordsOf(link) === named);
  return told(named, theirs && firstWords(theirs.parentElement?.parentElement ?? null, ['[dir="auto"]']));
}

export const instagram: Site = {
  id: 'instagram',
  platform: 'instagram',
  dated: '2026-11-20',
  matches: ['https://www.instagram.com/*', 'https://instagram.com/*', 'https://m.instagram.com/*'],
  engines: [lexical, plain],
  surfaces: [
    {
      id: 'note',
      surface: 'story',
      route: /^\/direct\//,
      within: [NOTE],
      editors: ['textarea', LEXICAL, BOX],
      send: note,
      keys: ['mod+enter'],
      maxLength: 60,
      media: [],
      audience: () => 'followers',
    },
    {
      id: 'direct-message',
      surface: 'message',
      route: /^\/direct\//,
      editors: [`${LEXICAL}[aria-label="Message"]`, LEXICAL, BOX, 'textarea'],
      send: message,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'post',
      surface: 'post',
      within: [DIALOG],
      editors: CAPTION.flatMap((label) => [
        `${BOX}[aria-label^="${label}"]`,
        `textarea[aria-label^="${label}"]`,
      ]),
      send: share,
      keys: ['mod+enter'],
      maxLength: 2200,
      media: MEDIA,
      account: author,
      audience: () => 'followers',
    },
    {
      // The floating message panel of any page: a conversation in a dialog that isn't the creation dialog.
      id: 'direct-message',
      surface: 'message',
      anywhere: true,
      within: [`${DIALOG}:has([role="grid"], [role="log"])`],
      editors: [LEXICAL, BOX],
      send: message,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'comment',
      surface: 'comment',
      within: ['form'],
      editors: ['textarea[aria-label^="Add a comment"]', 'form textarea'],
      send: comment,
      keys: ['enter'],
      maxLength: 2200,
      media: [],
      inReplyTo: repliedTo,
    },
    {
      id: 'post (by its shape)',
      surface: 'post',
      within: [`${DIALOG}:not(:has(article))`],
      editors: [LEXICAL, BOX, 'textarea:not(form textarea)'],
      send: { ...share, exact: HEAD },
      keys: ['mod+enter'],
      maxLength: 2200,
      media: MEDIA,
      account: author,
      audience: () => 'followers',
    },
    {
      // Also the box under somebody's story: what is written there is sent as a message.
      id: 'message (by its shape)',
      surface: 'message',
      editors: [LEXICAL, BOX, 'textarea'],
      send: message,
      keys: ['enter'],
      media: MEDIA,
    },
  ],
  notComposers: [
    '[role="search"]',
    'nav',
    'textarea[name="biography"]',
    '#pepBio',
    // Alternative texts and places are read with the post they belong to, not sent on their own.
    '[placeholder^="Write alt text"]',
    '[name="creation-location-input"]',
  ],
  notRoutes: [/^\/(accounts|explore\/search|legal|about)(\/|$)/],
  sent: ['[role="alert"]', '[role="status"]'],
  account,
};

function lastMessage(composer: Composer): RepliedTo | undefined {
  const scope = closestOf(composer.editors[0]!, `${DIALOG}, main, [role="main"], body`);
  const said = [...(scope?.querySelectorAll('[role="row"] [dir="auto"]') ?? [])].at(-1);
  return told(
    firstWords(scope, ['header a[href] span', 'header a[href]', 'h1', 'h2']),
    said && wordsOf(said),
  );
}

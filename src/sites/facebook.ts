import type { RepliedTo } from '../core/draft';
import { draftJs } from './editors/draft-js';
import { lexical } from './editors/lexical';
import { plain } from './editors/plain';
import { afterPrefix, firstWords, frameOf, told, wordsOf } from './seen';
import type { AccountSeen, Audience, Composer, SendControls, Site } from './site';
import { closestOf } from './tree';

/*
 * Sources: descriptions of the page by XPOST (cross-posting extension, 2026), TRUST (knamnguyen/trusthuman.io,
 * 2026-02), OpenCLI (jackwener/OpenCLI clis/facebook, 2026-08) and dsh-browser issue 84 (2026-09); Dutch words
 * "Opmerking plaatsen", "Vind ik leuk", "Beantwoorden" as measured there, the others and German and French as
 * Facebook's help pages use them. Classes are hashed on every release and never looked at; names and labels are
 * those of the account's language, so roles and the engine's own mark come first.
 */
const LEXICAL = '[data-lexical-editor="true"]';
const BOX = '[contenteditable="true"][role="textbox"]';
const MODAL = '[role="dialog"][aria-modal="true"]';

const COMMENT_AS = [
  'Comment as ',
  'Reageren als ',
  'Reageer als ',
  'Kommentieren als ',
  'Commenter en tant que ',
];
const REPLY_TO = ['Reply to ', 'Beantwoord ', 'Reageren op ', 'Antworten an ', 'Auf ', 'Répondre à '];
const startsWith = (labels: readonly string[]) => labels.map((label) => `${LEXICAL}[aria-label^="${label}"]`);

const NEXT = ['Next', 'Volgende', 'Weiter', 'Suivant'];
/** Steps and side doors of the post dialog; they send nothing. */
const NEVER = [
  '[aria-label="Back"]',
  '[aria-label="Terug"]',
  '[aria-label^="Edit privacy"]',
  '[aria-label^="Close"]',
];

const post: SendControls = {
  exact: [
    ...['Post', 'Share now', 'Schedule', 'Save'].map(
      (label) => `${MODAL} [role="button"][aria-label="${label}"]`,
    ),
  ],
  structure: 'words',
  labels: [
    ...['Post', 'Plaatsen', 'Posten', 'Publier', 'Publish', 'Publiceren', 'Veröffentlichen'],
    ...[
      'Share',
      'Delen',
      'Teilen',
      'Partager',
      'Share now',
      'Nu delen',
      'Jetzt teilen',
      'Partager maintenant',
    ],
    ...['Schedule', 'Plannen', 'Inplannen', 'Planen', 'Programmer'],
    ...['Save', 'Opslaan', 'Speichern', 'Enregistrer'],
  ],
  never: NEVER,
  steps: NEXT,
};

const comment: SendControls = {
  exact: ['#focused-state-composer-submit [role="button"]'],
  structure: 'any',
  labels: [
    ...['Comment', 'Post comment', 'Opmerking plaatsen', 'Reageren', 'Kommentieren', 'Commenter'],
    ...['Reply', 'Beantwoorden', 'Antworten', 'Répondre'],
  ],
};

const message: SendControls = {
  exact: [
    '[role="button"][aria-label="Press Enter to send"]',
    '[aria-label="Thread composer"] [role="button"][aria-label="Send"]',
  ],
  structure: 'any',
  labels: [
    ...['Press Enter to send', 'Druk op Enter om te verzenden', 'Zum Senden Eingabetaste drücken'],
    ...['Appuyez sur Entrée pour envoyer', 'Send', 'Verzenden', 'Versturen', 'Senden', 'Envoyer'],
  ],
};

const MEDIA = [
  '[aria-label="Attached media"] img',
  '[aria-label="Attached media"] video',
  'img[src^="blob:"]',
  'video[src^="blob:"]',
];

const PUBLIC = ['Public', 'Openbaar', 'Öffentlich'];
const FRIENDS = ['Friends', 'Vrienden', 'Freunde', 'Amis'];
const ONLY_ME = ['Only me', 'Alleen ik', 'Nur ich', 'Moi uniquement'];

function audience(composer: Composer): Audience {
  if (/^\/groups\//.test(composer.root.ownerDocument.location.pathname)) return 'group';
  const words = [...frameOf(composer).querySelectorAll('[role="button"]')].map((each) => wordsOf(each));
  const shows = (options: readonly string[]) =>
    words.some((word) => options.some((option) => word === option));
  if (shows(PUBLIC)) return 'public';
  if (shows(FRIENDS)) return 'friends';
  return shows(ONLY_ME) ? 'one-person' : 'unknown';
}

/** The profile or Page at the head of the post dialog, which may be another than that of the menu. */
function author(composer: Composer): AccountSeen | undefined {
  const name = firstWords(frameOf(composer), ['a[role="link"]', 'a[aria-label]', 'a[href]']);
  return name === undefined ? onPage(composer) : { name };
}

function commenter(composer: Composer): AccountSeen | undefined {
  const name = afterPrefix(composer.editors[0]!.getAttribute('aria-label'), COMMENT_AS);
  return name === undefined ? onPage(composer) : { name };
}

/** The profile menu in the banner. */
function onPage({ root }: Composer): AccountSeen | undefined {
  return profileOf(root.ownerDocument);
}

function profileOf(document: Document): AccountSeen | undefined {
  const banner = document.querySelector('[role="banner"]');
  const name = firstWords(banner, [
    '[aria-label="Your profile"] [role="img"][aria-label]',
    '[role="button"] svg[role="img"][aria-label]',
  ]);
  return name === undefined ? undefined : { name };
}

const AUTHOR = ['[data-ad-rendering-role="profile_name"] a', 'h2 a', 'h3 a', 'h4 a', 'a[role="link"]'];
const WORDS = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[dir="auto"]',
];

/** The post, or the comment, that a comment box stands under. */
function repliedTo(composer: Composer): RepliedTo | undefined {
  const article = closestOf(composer.editors[0]!, '[role="article"]');
  if (!article) return undefined;
  return told(firstWords(article, AUTHOR), firstWords(article, WORDS));
}

function lastMessage(composer: Composer): RepliedTo | undefined {
  const thread = closestOf(composer.editors[0]!, '[role="dialog"], [role="main"], body');
  const log = thread?.querySelector('[role="log"], [role="grid"]');
  const texts = [...(log?.querySelectorAll('[dir="auto"]') ?? [])];
  return told(
    firstWords(thread ?? null, ['h1', 'h2', 'h3']),
    texts.length > 0 ? wordsOf(texts.at(-1)!) : undefined,
  );
}

const THREAD_ROUTE = /^\/(messages|t|e2ee)\//;

/** A conversation with oneself is a notebook: one's own name stands at its head, or "Note to self" (unmeasured). */
function isToSelf(editor: Element): boolean {
  const { location } = editor.ownerDocument;
  const thread = THREAD_ROUTE.test(location.pathname) ? closestOf(editor, '[role="main"]') : null;
  const heading = firstWords(thread, ['h1']);
  if (heading === undefined) return false;
  return /^note to self$/i.test(heading) || heading === profileOf(editor.ownerDocument)?.name;
}

export const facebook: Site = {
  id: 'facebook',
  platform: 'facebook',
  dated: '2026-11-20',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://touch.facebook.com/*',
    'https://mbasic.facebook.com/*',
    'https://www.messenger.com/*',
    'https://messenger.com/*',
  ],
  engines: [lexical, draftJs, plain],
  surfaces: [
    {
      id: 'direct-message',
      surface: 'message',
      anywhere: true,
      editors: [
        `[aria-label="Thread composer"] ${LEXICAL}`,
        `${LEXICAL}[aria-placeholder="Aa"]`,
        ...['Write to ', 'Schrijf naar ', 'Schreibe an ', 'Écrire à '].map(
          (label) => `${LEXICAL}[aria-label^="${label}"]`,
        ),
      ],
      send: message,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'direct-message',
      surface: 'message',
      route: THREAD_ROUTE,
      editors: [LEXICAL, BOX],
      send: message,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      // The chat in a corner of any page: a dialog that isn't modal and holds a conversation.
      id: 'direct-message',
      surface: 'message',
      anywhere: true,
      within: ['[role="dialog"]:not([aria-modal="true"]):has([role="log"], [role="grid"], [role="row"])'],
      editors: [LEXICAL, BOX],
      send: message,
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: lastMessage,
    },
    {
      id: 'reply',
      surface: 'reply',
      within: ['form', '[role="article"]'],
      editors: [...startsWith(REPLY_TO), `[role="article"] [role="article"] ${LEXICAL}`],
      send: comment,
      keys: ['enter'],
      media: MEDIA,
      account: onPage,
      inReplyTo: repliedTo,
    },
    {
      id: 'comment',
      surface: 'comment',
      editors: [
        ...startsWith(COMMENT_AS),
        ...startsWith([
          'Write a comment',
          'Write a public comment',
          'Schrijf een opmerking',
          'Schrijf een openbare opmerking',
        ]),
        `form[role="presentation"] ${LEXICAL}`,
        `[role="article"] ${LEXICAL}`,
      ],
      send: comment,
      keys: ['enter'],
      media: MEDIA,
      account: commenter,
      inReplyTo: repliedTo,
    },
    {
      id: 'story',
      surface: 'story',
      route: /^\/stories\/create/,
      editors: ['textarea', BOX],
      send: {
        exact: ['[role="button"][aria-label="Share to Story"]'],
        structure: 'words',
        labels: [
          'Share to Story',
          'Delen in verhaal',
          'Delen op verhaal',
          'In Story teilen',
          'Partager en story',
        ],
        never: NEVER,
        steps: NEXT,
      },
      page: true,
      keys: ['mod+enter'],
      media: MEDIA,
    },
    {
      id: 'reel',
      surface: 'post',
      route: /^\/reels?\/create/,
      editors: [LEXICAL, BOX],
      send: {
        exact: ['[role="button"][aria-label="Publish"]'],
        structure: 'words',
        labels: [...post.labels],
        never: NEVER,
        steps: NEXT,
      },
      page: true,
      keys: ['mod+enter'],
      media: ['video'],
      audience,
    },
    {
      id: 'post',
      surface: 'post',
      within: [MODAL],
      editors: [LEXICAL],
      send: post,
      keys: ['mod+enter'],
      maxLength: 63_206,
      media: MEDIA,
      account: author,
      audience,
    },
    {
      id: 'post (by its shape)',
      surface: 'post',
      within: ['[role="dialog"]', 'form'],
      editors: [LEXICAL, BOX, '[contenteditable="true"]', 'textarea'],
      send: { ...post, exact: [] },
      keys: ['mod+enter'],
      media: MEDIA,
      account: author,
      audience,
    },
    {
      // An editor outside any dialog or form: on this site that is a comment or a message, and Enter sends it.
      id: 'comment (by its shape)',
      surface: 'comment',
      editors: [`${LEXICAL}:not([aria-modal="true"] *)`, `${BOX}:not([aria-modal="true"] *)`],
      send: { ...comment, exact: [] },
      keys: ['enter'],
      media: MEDIA,
      account: commenter,
      inReplyTo: repliedTo,
    },
  ],
  notComposers: [
    '[role="search"]',
    '[role="banner"]',
    '[role="combobox"][type="search"]',
    // The line about oneself on a profile, and answers to Meta AI.
    '[aria-label*="who you are"]',
    '[placeholder*="who you are"]',
    '[aria-label*="wie je bent"]',
    '[placeholder*="wie je bent"]',
    '[aria-label="Ask Meta AI"]',
  ],
  notRoutes: [/^\/(settings|privacy|help|login|recover|checkpoint|adsmanager)(\/|\?|$)/],
  sent: ['[role="alert"]'],
  writesToNobody: isToSelf,
  account: onPage,
};

import { draftJs } from './editors/draft-js';
import { lexical } from './editors/lexical';
import { plain } from './editors/plain';
import { afterPrefix, firstWords, told, wordsOf } from './seen';
import type { AccountSeen, Composer, SendControls, Site } from './site';

/*
 * Sources: a Business Suite adapter and its evidence of 2026-08-31 (accessible names with zero-width spaces), its
 * test page of 2026-09, and a report of two editors under "Customize post" of 2026-09-16. The engine is Draft-like by
 * its marks; nobody has said so. Dutch "Publiceren", "Foto/video toevoegen" as measured in 2026-08.
 */
const BOX = '[contenteditable="true"][role="combobox"]';

const publish: SendControls = {
  exact: [],
  structure: 'words',
  labels: [
    ...['Publish', 'Publiceren', 'Veröffentlichen', 'Publier'],
    ...['Schedule', 'Plannen', 'Inplannen', 'Planen', 'Programmer'],
    ...['Share', 'Delen', 'Teilen', 'Partager', 'Post', 'Plaatsen', 'Posten'],
    ...['Update', 'Bijwerken', 'Aktualisieren', 'Mettre à jour'],
  ],
  steps: ['Next', 'Volgende', 'Weiter', 'Suivant'],
};

const PICKER = ['Post to ', 'Plaatsen op ', 'Posten auf ', 'Publier sur '];
const MEDIA = ['img[src^="blob:"]', 'video[src^="blob:"]', '[role="listitem"] img'];

/** The Pages and accounts ticked in "Post to": one name, or several with commas between them. */
function ticked({ root }: Composer): AccountSeen | undefined {
  const document = root.ownerDocument;
  for (const picker of document.querySelectorAll('[role="combobox"]:not([contenteditable="true"])')) {
    if (picker.matches('input')) continue;
    const label = (picker.getAttribute('aria-label') ?? '').replace(/[\u200B\u2060\uFEFF]/g, '');
    const name = afterPrefix(label, PICKER) ?? parts(picker).join(', ');
    if (name !== '') return { name, several: true };
  }
  return undefined;
}

/** The words of an element, each stretch of text by itself. */
function parts(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const words = (walker.currentNode.nodeValue ?? '').replace(/[\u200B\u2060\uFEFF]/g, '').trim();
    if (words !== '') found.push(words);
  }
  return found;
}

export const businessSuite: Site = {
  id: 'business-suite',
  platform: 'facebook',
  dated: '2026-11-20',
  matches: ['https://business.facebook.com/*'],
  engines: [draftJs, lexical, plain],
  surfaces: [
    {
      id: 'inbox',
      surface: 'message',
      route: /^\/latest\/inbox/,
      editors: [
        'textarea[placeholder^="Reply in"]',
        'textarea',
        '[contenteditable="true"].notranslate',
        '[contenteditable="true"]',
      ],
      send: {
        exact: ['[role="button"][aria-label="Send"]'],
        structure: 'any',
        labels: ['Send', 'Verzenden', 'Versturen', 'Senden', 'Envoyer'],
      },
      keys: ['enter'],
      media: MEDIA,
      audience: () => 'one-person',
      inReplyTo: ({ root }) => {
        const main = root.ownerDocument.querySelector('[role="main"]');
        const said = [...(main?.querySelectorAll('[role="log"] [dir="auto"]') ?? [])].at(-1);
        return told(firstWords(main, ['h1', 'h2', 'h3']), said && wordsOf(said));
      },
    },
    {
      id: 'reel',
      surface: 'post',
      route: /^\/latest\/(bulk_)?reels?_composer|\/bulk/,
      editors: ['[role="textbox"][contenteditable="true"]', BOX],
      send: publish,
      page: true,
      keys: ['mod+enter'],
      media: [...MEDIA, 'video'],
      audience: () => 'public',
    },
    {
      id: 'post',
      surface: 'post',
      editors: [`${BOX}[aria-label="Write into the dialogue box to include text with your post."]`, BOX],
      send: publish,
      page: true,
      keys: ['mod+enter'],
      several: true,
      media: MEDIA,
      audience: () => 'public',
    },
    {
      id: 'post (by its shape)',
      surface: 'post',
      editors: ['[contenteditable="true"]', 'textarea'],
      send: publish,
      page: true,
      keys: ['mod+enter'],
      several: true,
      media: MEDIA,
      audience: () => 'public',
    },
  ],
  notComposers: ['[role="search"]', '[role="searchbox"]', '[role="banner"]', '[role="navigation"]'],
  notRoutes: [/^\/(latest\/)?(settings|ads|billing)(\/|\?|$)/],
  sent: ['[role="alert"]'],
  account: ticked,
};

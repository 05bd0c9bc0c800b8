import type { TestPage } from '../e2e/harness/pages';
import { SURFACES } from '../sites/surfaces';

/** A practice page and what it is called in the list. */
export interface Place extends TestPage {
  readonly title: string;
}

const ON_X: readonly Place[] = [
  { title: 'x: post on the home page', module: 'x/home', url: 'https://x.com/home' },
  {
    title: 'x: post or thread in the modal composer',
    module: 'x/compose',
    url: 'https://x.com/compose/post',
  },
  { title: 'x: reply', module: 'x/compose', url: 'https://x.com/intent/post?reply' },
  { title: 'x: reply under a post', module: 'x/status', url: 'https://x.com/ouder_piet/status/1234' },
  { title: 'x: quote', module: 'x/compose', url: 'https://x.com/compose/tweet?quote' },
  { title: 'x: direct message', module: 'x/message', url: 'https://x.com/i/chat/1' },
];

/** With the site's Dutch labels. */
function inDutch(place: Place): Place {
  const url = new URL(place.url);
  url.searchParams.set('labels', 'nl');
  return { ...place, url: url.href };
}

export const PLACES: readonly Place[] = [
  ...ON_X,
  ...SURFACES.map(({ id, module, url }) => ({ title: id, module, url })),
].map(inDutch);

export const INDEX = 'https://oefenen.bezint.nl/';

export function indexHtml(style: string): string {
  const sites = new Map<string, Place[]>();
  for (const place of PLACES) {
    const site = place.title.split(':')[0]!;
    sites.set(site, [...(sites.get(site) ?? []), place]);
  }
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const lists = [...sites].map(
    ([site, places]) =>
      `<h2>${site}</h2><ul>${places
        .map(
          ({ title, url }) => `<li><a href="${escape(url)}">${escape(title.slice(site.length + 2))}</a></li>`,
        )
        .join('')}</ul>`,
  );
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bezint: oefenpagina’s</title><style>${style}</style></head>
<body class="x-index"><h1>Oefenpagina’s</h1>
<p>Kies een plek om te schrijven. Alles blijft op deze computer; er wordt niets geplaatst.</p>
<p>Probeer eens: <q>Daan Bakker uit groep 6 was weer ziek, bel zijn moeder op 06-12345678.</q></p>
${lists.join('\n')}</body></html>`;
}

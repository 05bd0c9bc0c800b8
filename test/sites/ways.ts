import { plain } from '../../src/sites/editors/plain';
import type { Site } from '../../src/sites/site';

/** The site of the page `ways.mjs`: it sends in every way. */
export const ways: Site = {
  id: 'ways',
  platform: 'x',
  dated: '2026-11-21',
  matches: ['https://example.com/*'],
  engines: [plain],
  surfaces: [
    {
      id: 'message',
      surface: 'message',
      editors: ['textarea'],
      send: { exact: ['[x-send]'], structure: 'none', labels: [] },
      keys: ['mod+enter'],
      media: [],
    },
  ],
  notComposers: [],
  sent: [],
  account: () => undefined,
};

/** The same, known to answer the pointer and not the click. */
export const byPointer: Site = {
  ...ways,
  id: 'ways-by-pointer',
  surfaces: ways.surfaces.map((rule) => ({ ...rule, pointer: true })),
};

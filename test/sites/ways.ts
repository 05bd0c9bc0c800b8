import { plain } from '../../src/sites/editors/plain';
import type { Site } from '../../src/sites/site';

/** The site of the page `ways.mjs`: it sends in every way, also as soon as the pointer goes down. */
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
      pointer: true,
      media: [],
    },
  ],
  notComposers: [],
  sent: [],
  account: () => undefined,
};

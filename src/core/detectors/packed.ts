import { pack } from '../text/pack';
import { PHRASE_LISTS } from './phrase-lists';

/** Worked out when the extension is built (`.config/packed.mjs`), so that no page spends time or space on it. */
export const PACKED = pack(PHRASE_LISTS);

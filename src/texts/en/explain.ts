import type { explain as nl } from '../nl/explain';
import type { Translation } from '../translation';

export const explain: Translation<typeof nl> = {};

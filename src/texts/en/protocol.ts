import type { protocol as nl } from '../nl/protocol';
import type { Translation } from '../translation';

export const protocol: Translation<typeof nl> = {};

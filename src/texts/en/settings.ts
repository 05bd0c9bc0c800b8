import type { settings as nl } from '../nl/settings';
import type { Translation } from '../translation';

export const settings: Translation<typeof nl> = {};

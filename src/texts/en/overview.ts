import type { overview as nl } from '../nl/overview';
import type { Translation } from '../translation';

export const overview: Translation<typeof nl> = {};

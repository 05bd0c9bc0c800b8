import type { practice as nl } from '../nl/practice';
import type { Translation } from '../translation';

export const practice: Translation<typeof nl> = {};

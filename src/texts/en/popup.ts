import type { popup as nl } from '../nl/popup';
import type { Translation } from '../translation';

export const popup: Translation<typeof nl> = {};

import type { dialog as nl } from '../nl/dialog';
import type { Translation } from '../translation';

export const dialog: Translation<typeof nl> = {};

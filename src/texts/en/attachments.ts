import type { attachments as nl } from '../nl/attachments';
import type { Translation } from '../translation';

export const attachments: Translation<typeof nl> = {};

import type { options as nl } from '../nl/options';
import type { Translation } from '../translation';

export const options: Translation<typeof nl> = {};

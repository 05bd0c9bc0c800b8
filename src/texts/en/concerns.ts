import type { concerns as nl } from '../nl/concerns';
import type { Translation } from '../translation';

export const concerns: Translation<typeof nl> = {};

import type { problems as nl } from '../nl/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof nl> = {};

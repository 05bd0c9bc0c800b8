import type { welcome as nl } from '../nl/welcome';
import type { Translation } from '../translation';

export const welcome: Translation<typeof nl> = {};

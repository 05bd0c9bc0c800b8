import { phraseDetector } from './phrase-detector';
import { PARENT_ADDRESS, PARENT_ADDRESS_CLASSES } from './words/parent-address';

/** Speaks to the parents of a school as such. */
export const parentAddress = phraseDetector('parent-address', PARENT_ADDRESS, PARENT_ADDRESS_CLASSES);

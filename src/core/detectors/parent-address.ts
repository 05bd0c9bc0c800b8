import { phraseDetector } from './phrase-detector';

/** Speaks to the parents of a school as such. */
export const parentAddress = phraseDetector('parent-address');

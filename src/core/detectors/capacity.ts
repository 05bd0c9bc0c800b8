import { phraseDetector } from './phrase-detector';

/** Says for whom it is written: `personal` (for oneself), or `on-behalf` ("namens …", of whomever). */
export const capacity = phraseDetector('capacity');

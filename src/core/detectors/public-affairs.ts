import { phraseDetector } from './phrase-detector';

/** Subjects of politics and society. */
export const publicAffairs = phraseDetector('public-affairs');

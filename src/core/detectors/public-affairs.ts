import { phraseDetector } from './phrase-detector';
import { PUBLIC_AFFAIRS } from './words/public-affairs';

/** Subjects of politics and society. */
export const publicAffairs = phraseDetector('public-affairs', PUBLIC_AFFAIRS);

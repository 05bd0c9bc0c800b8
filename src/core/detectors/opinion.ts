import { phraseDetector } from './phrase-detector';
import { OPINION, OPINION_CLASSES } from './words/opinion';

/** Marks of an opinion: `verdict`, `view` or, weakest, `lean`. Says nothing of what it is about. */
export const opinion = phraseDetector('opinion', OPINION, OPINION_CLASSES);

import { phraseDetector } from './phrase-detector';

/** Marks of an opinion: `verdict`, `view` or, weakest, `lean`. Says nothing of what it is about. */
export const opinion = phraseDetector('opinion');

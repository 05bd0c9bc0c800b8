import { phraseDetector } from './phrase-detector';

/** Ways of taking a side without saying "ik vind"; the rule says which (`words/stance`). */
export const stance = phraseDetector('stance');

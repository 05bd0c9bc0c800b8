import { phraseDetector } from './phrase-detector';
import { STANCE, STANCE_CLASSES } from './words/stance';

/** Ways of taking a side without saying "ik vind"; the rule says which (`words/stance`). */
export const stance = phraseDetector('stance', STANCE, STANCE_CLASSES);

import { phraseDetector } from './phrase-detector';
import { PUPIL_ADDRESS, PUPIL_ADDRESS_CLASSES } from './words/pupil-address';

/** Words to pupils (`vocative`, `one`) or that name a class (`class`). */
export const pupilAddress = phraseDetector('pupil-address', PUPIL_ADDRESS, PUPIL_ADDRESS_CLASSES);

import { phraseDetector } from './phrase-detector';

/** Words to pupils (`vocative`, `one`) or that name a class (`class`). */
export const pupilAddress = phraseDetector('pupil-address');

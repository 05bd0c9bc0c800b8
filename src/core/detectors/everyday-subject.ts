import { phraseDetector } from './phrase-detector';

/** Everyday subjects (sport, traffic, parents, food): a view on them is heard as the school's where a head gives it. */
export const everydaySubject = phraseDetector('everyday-subject');

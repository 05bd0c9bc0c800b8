import { phraseDetector } from './phrase-detector';

/** Invites somebody to follow, add, write, tag or perform on social media. Says nothing of whom. */
export const invitation = phraseDetector('invitation');

import { phraseDetector } from './phrase-detector';
import { INVITATION, INVITATION_CLASSES } from './words/invitation';

/** Invites somebody to follow, add, write, tag or perform on social media. Says nothing of whom. */
export const invitation = phraseDetector('invitation', INVITATION, INVITATION_CLASSES);

import { phraseDetector } from './phrase-detector';

/** Reports, asks, thanks or shares: what a text that takes sides seldom does. */
export const neutral = phraseDetector('neutral');

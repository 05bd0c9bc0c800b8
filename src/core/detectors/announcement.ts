import { phraseDetector } from './phrase-detector';

/**
 * Official news of a school, by kind; `ask` (a request or a moment), `public` (open to all) and `channel` (points to the
 * school's own channel) are seen too, for the judge to weigh.
 */
export const announcement = phraseDetector('announcement');

import { phraseDetector } from './phrase-detector';
import { ANNOUNCEMENT, ANNOUNCEMENT_CLASSES } from './words/announcement';

/**
 * Official news of a school, by kind; `ask` (a request or a moment), `public` (open to all) and `channel` (points to the
 * school's own channel) are seen too, for the judge to weigh.
 */
export const announcement = phraseDetector('announcement', ANNOUNCEMENT, ANNOUNCEMENT_CLASSES);

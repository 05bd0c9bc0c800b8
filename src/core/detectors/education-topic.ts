import { phraseDetector } from './phrase-detector';

/** Subjects of the debate about education. */
export const educationTopic = phraseDetector('education-topic');

import { phraseDetector } from './phrase-detector';
import { EDUCATION_TOPIC } from './words/education-topic';

/** Subjects of the debate about education. */
export const educationTopic = phraseDetector('education-topic', EDUCATION_TOPIC);

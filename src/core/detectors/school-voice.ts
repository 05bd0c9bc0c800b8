import { phraseDetector } from './phrase-detector';
import { SCHOOL_VOICE, SCHOOL_VOICE_CLASSES } from './words/school-voice';

/** Words that speak as the school: "wij als school", "onze stichting vindt". */
export const schoolVoice = phraseDetector('school-voice', SCHOOL_VOICE, SCHOOL_VOICE_CLASSES);

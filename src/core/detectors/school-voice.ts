import { phraseDetector } from './phrase-detector';

/** Words that speak as the school: "wij als school", "onze stichting vindt". */
export const schoolVoice = phraseDetector('school-voice');

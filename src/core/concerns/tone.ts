import type { Judgement } from '../finding';
import type { Judge } from './scene';

/**
 * Tone: (a) `abuse`: insults, slurs, threats and hateful words, wherever they stand: stop. (b) `belittling`: negative
 * talk about the own school and its people: advise.
 */
export const tone: Judge = (scene) => {
  const judgements: Judgement[] = [];
  const abuse = scene.signals('abuse', 'text');
  const belittling = scene.signals('belittling', 'text');
  if (abuse.length > 0) {
    const aspects = belittling.length > 0 ? (['abuse', 'belittling'] as const) : (['abuse'] as const);
    judgements.push({ concern: 'tone', aspects, verdict: 'stop', evidence: [...abuse, ...belittling] });
  } else if (belittling.length > 0) {
    judgements.push({ concern: 'tone', aspects: ['belittling'], verdict: 'advise', evidence: belittling });
  }
  return judgements;
};

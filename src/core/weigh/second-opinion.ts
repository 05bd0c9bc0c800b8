import type { ConcernId } from '../concern';
import type { Scene } from '../concerns/scene';
import type { Judgement } from '../finding';
import { weigh } from './weigh';

type Verdict = Judgement['verdict'];

interface Opinion {
  /** From this probability on it speaks up where the judge was silent. */
  readonly above: number;
  /** Below this probability it silences the judge; absent where a rule's word is final. */
  readonly below?: number;
  /** Without this it adds nothing, whatever the words weigh. */
  readonly needs: (scene: Scene) => boolean;
  readonly aspects: Judgement['aspects'];
  readonly verdict: Verdict;
}

/** It is about school, or a pupil or parent writes: their stories are about class mates without saying so. */
const ofSchool = (scene: Scene): boolean =>
  scene.schoolContext || scene.draft.role === 'pupil' || scene.draft.role === 'parent';

/** Something was said in the form of an opinion. */
const ofViews = (scene: Scene): boolean =>
  ['opinion', 'stance'].some((id) => scene.signals(id, 'text').length > 0);

/**
 * The concerns that are told in stories more than in words, where rules alone miss most. What is exact (a phone
 * number, the school's name, a list, an account, the clock) stays with its rule.
 */
export const OPINIONS: Partial<Record<ConcernId, Opinion>> = {
  confidential: { needs: ofSchool, above: 0.6, below: 0.05, aspects: [], verdict: 'stop' },
  'named-person': { needs: ofSchool, above: 0.6, below: 0.05, aspects: ['school'], verdict: 'ask' },
  'people-in-media': { needs: ofSchool, above: 0.6, aspects: ['school'], verdict: 'ask' },
  tone: { needs: ofSchool, above: 0.6, below: 0.05, aspects: ['belittling'], verdict: 'advise' },
  'speaking-role': { needs: ofViews, above: 0.6, below: 0.05, aspects: ['opinion'], verdict: 'advise' },
  representative: { needs: ofViews, above: 0.6, below: 0.05, aspects: [], verdict: 'advise' },
  discussion: { needs: ofSchool, above: 0.6, below: 0.05, aspects: [], verdict: 'advise' },
  'pupil-contact': { needs: ofSchool, above: 0.6, aspects: [], verdict: 'stop' },
  'official-channel': { needs: ofSchool, above: 0.6, below: 0.05, aspects: [], verdict: 'advise' },
  placement: { needs: ofSchool, above: 0.6, aspects: ['placement'], verdict: 'ask' },
  incident: { needs: ofSchool, above: 0.6, aspects: [], verdict: 'stop' },
};

/**
 * Hears the judges and weighs the whole: adds a judgement where the signals and words together say one was missed,
 * takes one back where they say it was nothing. What it adds shows the words that counted.
 */
export function secondOpinion(
  scene: Scene,
  judgements: ReadonlyMap<ConcernId, readonly Judgement[]>,
): ReadonlyMap<ConcernId, readonly Judgement[]> {
  const weighed = weigh(scene);
  const result = new Map(judgements);
  for (const [id, opinion] of Object.entries(OPINIONS) as [ConcernId, Opinion][]) {
    const weight = weighed.get(id);
    if (!weight) continue;
    const judged = judgements.get(id) ?? [];
    if (judged.length === 0 && weight.probability >= opinion.above && opinion.needs(scene)) {
      const evidence = weight.evidence();
      if (evidence.length > 0) result.set(id, [{ concern: id, ...pick(opinion), evidence }]);
    } else if (judged.length > 0 && weight.probability < (opinion.below ?? 0)) {
      result.delete(id);
    }
  }
  return result;
}

function pick({ aspects, verdict }: Opinion): Pick<Judgement, 'aspects' | 'verdict'> {
  return { aspects, verdict };
}

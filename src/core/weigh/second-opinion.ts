import type { ConcernId } from '../concern';
import type { Scene } from '../concerns/scene';
import type { Judgement } from '../finding';
import { featuresOf } from './features';
import { weigh } from './weigh';

type Verdict = Judgement['verdict'];

interface Opinion {
  /** From this probability on it speaks up where the judge was silent. */
  readonly above: number;
  /** Below this probability it silences the judge; absent where a rule's word is final. */
  readonly below?: number;
  readonly aspects: Judgement['aspects'];
  readonly verdict: Verdict;
}

/**
 * The concerns that are told in stories more than in words, where rules alone miss most. What is exact (a phone
 * number, the school's name, a list, an account, the clock) stays with its rule.
 */
const OPINIONS: Partial<Record<ConcernId, Opinion>> = {
  confidential: { above: 0.6, below: 0.05, aspects: [], verdict: 'stop' },
  'named-person': { above: 0.7, below: 0.05, aspects: ['school'], verdict: 'ask' },
  'people-in-media': { above: 0.8, aspects: ['school'], verdict: 'ask' },
  tone: { above: 0.65, below: 0.04, aspects: ['belittling'], verdict: 'advise' },
  'speaking-role': { above: 0.65, below: 0.05, aspects: ['opinion'], verdict: 'advise' },
  representative: { above: 0.65, below: 0.05, aspects: [], verdict: 'advise' },
  discussion: { above: 0.65, aspects: [], verdict: 'advise' },
  'pupil-contact': { above: 0.7, aspects: [], verdict: 'stop' },
  'official-channel': { above: 0.65, below: 0.04, aspects: [], verdict: 'advise' },
  placement: { above: 0.7, aspects: ['placement'], verdict: 'ask' },
  incident: { above: 0.7, aspects: [], verdict: 'stop' },
};

/**
 * Hears the judges and weighs the whole: adds a judgement where the signals and words together say one was missed,
 * takes one back where they say it was nothing. What it adds shows the words that counted.
 */
export function secondOpinion(
  scene: Scene,
  judgements: ReadonlyMap<ConcernId, readonly Judgement[]>,
): ReadonlyMap<ConcernId, readonly Judgement[]> {
  const weighed = weigh(featuresOf(scene, judgements));
  const result = new Map(judgements);
  for (const [id, opinion] of Object.entries(OPINIONS) as [ConcernId, Opinion][]) {
    const weight = weighed.get(id);
    if (!weight) continue;
    const judged = judgements.get(id) ?? [];
    if (judged.length === 0 && weight.probability >= opinion.above) {
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

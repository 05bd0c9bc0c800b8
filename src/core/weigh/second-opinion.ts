import type { ConcernId } from '../concern';
import type { Scene } from '../concerns/scene';
import { statesCapacity } from '../concerns/speaking-role';
import { NAMING } from '../detectors/naming';
import type { Evidence, Judgement } from '../finding';
import { quotations } from '../text/clause';
import { signalAt } from '../text/reading';
import { type Verdict, VERDICTS } from '../verdict';
import { balance, type Balance } from './balance';
import { weigh } from './weigh';
import { BALANCE } from './weights';

interface Opinion {
  /** Without this it adds nothing, whatever the words weigh. */
  readonly needs: (scene: Scene) => boolean;
  /** What it adds. */
  readonly adds: Pick<Judgement, 'aspects' | 'verdict'>;
}

/** It is about school, or one writes whose stories are about class mates or a placement without saying so. */
const ofSchool = (scene: Scene): boolean =>
  scene.schoolContext || ['pupil', 'parent', 'intern'].includes(scene.draft.role);

/** There is something to see. */
const withMedia = (scene: Scene): boolean => scene.draft.attachments.length > 0 && ofSchool(scene);

/**
 * Somebody is named or pointed at: "een leerling" is nobody, whatever is told of it,
 * and a name that the other wrote isn't the writer's doing.
 */
const ofSomebody = (scene: Scene): boolean =>
  ofSchool(scene) && NAMING.some((id) => scene.signals(id).some(({ source }) => source !== 'reply'));

/** Stances that any story and any report hold. */
const PLAIN_STANCES: ReadonlySet<string> = new Set(['narrative', 'generic']);

/** Something was said in the form of an opinion. */
const ofViews = (scene: Scene): boolean =>
  ['opinion', 'stance'].some((id) => scene.signals(id, 'text').some(({ rule }) => !PLAIN_STANCES.has(rule)));

/** An opinion that may be on education. */
const ofEducation = (scene: Scene): boolean =>
  ofViews(scene) &&
  !statesCapacity(scene) &&
  (scene.schoolContext ||
    ['school-context', 'education-topic'].some((id) =>
      scene.signals(id).some(({ rule }) => rule !== 'weak'),
    ));

/**
 * The concerns that are told in stories more than in words, where rules alone miss most. What is exact (a phone
 * number, the school's name, a list, an account, the clock) stays with its rule.
 */
export const OPINIONS: Partial<Record<ConcernId, Opinion>> = {
  confidential: { needs: ofSchool, adds: { aspects: [], verdict: 'stop' } },
  'named-person': { needs: ofSomebody, adds: { aspects: ['school'], verdict: 'ask' } },
  'people-in-media': { needs: withMedia, adds: { aspects: ['school'], verdict: 'ask' } },
  tone: {
    needs: (scene) => ofSchool(scene) && !PRAISE.test(scene.text.folded.text),
    adds: { aspects: ['belittling'], verdict: 'advise' },
  },
  'speaking-role': { needs: ofEducation, adds: { aspects: ['opinion'], verdict: 'advise' } },
  representative: { needs: ofViews, adds: { aspects: [], verdict: 'advise' } },
  discussion: { needs: ofSchool, adds: { aspects: [], verdict: 'advise' } },
  'pupil-contact': { needs: ofSchool, adds: { aspects: [], verdict: 'stop' } },
  'official-channel': { needs: ofSchool, adds: { aspects: [], verdict: 'advise' } },
  placement: { needs: ofSchool, adds: { aspects: ['placement'], verdict: 'ask' } },
  incident: { needs: ofSchool, adds: { aspects: [], verdict: 'stop' } },
  // The account's name says it all; only that a post is private life may be weighed.
  'teacher-channel': { needs: () => false, adds: { aspects: [], verdict: 'ask' } },
  'minimum-age': { needs: ofSchool, adds: { aspects: [], verdict: 'advise' } },
};

/** Praise that is hardly ever meant otherwise. */
const PRAISE =
  /(?<![a-z])(?:toppers?|kanjers?|bikkels?|helden|schatten|schatjes|liefste|dankbaar|bedankt|dankjewel|hulde|trots op)(?![a-z])/;

/** Concerns of a story that may be school's without a word that says so. */
const STORIES: ReadonlySet<ConcernId> = new Set([
  'confidential',
  'named-person',
  'pupil-contact',
  'incident',
  'discussion',
]);

/** Words of one who tells what she lives through: news and descriptions have none. */
const TOLD_FIRST_HAND =
  /(?<![a-z])(?:ik|'k|mij|me|mijn|m'n|mn|wij|we|ons|onze|je|jij|jou|jouw|jullie|u|uw|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|gisteren|daarnet|zojuist|straks|weer|i|i'm|my|our|we|you|today|yesterday)(?![a-z])/;

/** Nothing in it reads like news: no first name with a surname, nobody in public life. */
function isOfOurs(concern: ConcernId, scene: Scene): boolean {
  if (!STORIES.has(concern) || !TOLD_FIRST_HAND.test(scene.text.folded.text)) return false;
  const names = scene.signals('person-name', 'text');
  if (concern === 'named-person' && names.length === 0) return false;
  return (
    !names.some(({ rule }) => rule === 'full-name') && scene.signals('public-affairs', 'text').length === 0
  );
}

/** From here on it adds a judgement: somewhat less than even, for what is missed is mostly told between the lines. */
const ADD = -0.25;

/** From here on the story tells by itself that it is school's. */
const TELLS_ALL = 1;

/** To take a judge's word back it must be surer (about 7 in 10) than to add one. */
const VETO = Math.log(0.3 / 0.7);

/** From here on it is sure enough to make more of what a judge took lightly. */
const LIFT = 1;

const isStronger = (verdict: Verdict, judgements: readonly Judgement[]): boolean =>
  VERDICTS.indexOf(verdict) > Math.max(...judgements.map((one) => VERDICTS.indexOf(one.verdict)));

/** What a rule sees that leaves no room for doubt, whatever else is written. */
const FINAL_RULES: ReadonlySet<string> = new Set([
  'listed',
  'listed-first',
  'full-name',
  'class-name',
  // A picture nobody could look at may show anyone; faces were counted, not guessed.
  'unchecked',
  'faces',
  // A child that speaks to its teacher is one, whatever it is answered.
  'pupil-words',
]);

function isFinal(judgements: readonly Judgement[]): boolean {
  return judgements.some(
    ({ aspects, evidence }) =>
      aspects.includes('on-behalf') || evidence.some(({ rule }) => FINAL_RULES.has(rule)),
  );
}

/** What stands between quotation marks is another's tone. */
function unquoted(scene: Scene, evidence: readonly Evidence[]): readonly Evidence[] {
  const reading = scene.text;
  const quotes = quotations(reading.tokens).map(({ open, close }) =>
    signalAt(reading, 'quotation', 'quotation', open, close),
  );
  return evidence.filter(
    ({ source, start, end }) =>
      source !== 'text' || !quotes.some((quote) => quote.start <= start && end <= quote.end),
  );
}

/**
 * Hears the judges and weighs the whole: adds a judgement where the signals and words together say one was missed,
 * takes one back where they say it was nothing. What it adds shows the words that counted.
 */
export function secondOpinion(
  scene: Scene,
  judgements: ReadonlyMap<ConcernId, readonly Judgement[]>,
  balances: Readonly<Partial<Record<ConcernId, Balance>>> = BALANCE,
): ReadonlyMap<ConcernId, readonly Judgement[]> {
  const weighed = weigh(scene);
  const result = new Map(judgements);
  for (const [concern, { needs, adds }] of Object.entries(OPINIONS) as [ConcernId, Opinion][]) {
    const own = weighed.of(concern);
    const weights = balances[concern];
    if (own === undefined || weights === undefined) continue;
    const judged = judgements.has(concern);
    const weight = balance(weights, judged, own, weighed.any);
    if (judged) {
      const judgement = judgements.get(concern)!;
      if (weight < VETO && !isFinal(judgement)) result.delete(concern);
      else if (weight >= LIFT && needs(scene) && isStronger(adds.verdict, judgement))
        result.set(concern, [
          ...judgement,
          { concern, ...adds, evidence: judgement.flatMap(({ evidence }) => evidence) },
        ]);
    } else if (weight >= ADD && (needs(scene) || (weight >= TELLS_ALL && isOfOurs(concern, scene)))) {
      const words = weighed.evidence(concern);
      const evidence = concern === 'tone' ? unquoted(scene, words) : words;
      if (evidence.length > 0) result.set(concern, [{ concern, ...adds, evidence }]);
    }
  }
  return result;
}

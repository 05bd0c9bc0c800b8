import { worksAtSchool } from '../role';
import { answersPupil } from './contact';
import type { Judge, Scene } from './scene';

const ANSWERING = new Set(['comment', 'reply', 'message']);
/** A parent speaks: of her own child, or as a parent. Folded or not, in Dutch and English. */
const PARENT_SPEAKS =
  /\b(?:mijn|m'?n|onze|ons|my|our)\s+(?:oudste|jongste|middelste|eigen|lieve)?\s*(?:zoon|zoontje|dochter|dochtertje|kind|kids|kinderen|kleine|jongste|oudste|son|daughter|child|kid|tweeling|meisje|jongen)\b|\bals\s+(?:\w+\s+)?ouders?\b|\bwij\s+ouders\b|\bals\s+(?:moeder|vader|mama|papa)\b|\b(?:moeder|mama|vader|papa|mum|mom|dad)\s+(?:van|of)\b/i;
/** A pupil speaks: of what a teacher did to her, or of her own punishment. */
const PUPIL_SPEAKS =
  /\b(?:juf+|j(?:uf)?frouw|meester|mees|leraar|lerares|stagiair)\b.{0,30}\b(?:mij|me|mn|mijn|ons)\b|\bik\b.{0,40}\b(?:nablijven|straf|strafwerk|onvoldoende|eruit|moest)\b|\b(?:nablijven|strafwerk)\b|^\W*(?:juf+|meester|meneer|mevrouw)\b.*\b(?:jij|je|u)\b/i;
const COMPLAINT =
  /\b(?:nooit|niks|niets|belachelijk|schandalig|schande|waarom|hoezo|alweer|serieus|slecht|rot\w*|huilend|boos|gepest|onzin|af(?:gesnauwd|gekapt|gezeken|gewimpeld)|schuld|huilen|straf|nablijven|mocht|mag niet|niet|schrik|oneerlijk|hates?|never|can't|why|ridiculous|nothing)\b|!!|😡|🤬/i;
const KIND =
  /\b(?:dank|bedankt|fijn|graag|gerust|vervelend|wat naar|snap|begrijp|begrijpelijk|welkom|succes|beterschap|leuk|natuurlijk|sorry|excuses|spijt|thanks?|please|welcome|glad)\b/i;
/** Somebody complains of a school of her own, who may be a parent. */
const SCHOOL_SPEAKS =
  /\b(?:school|juf|juffen|meester|directie|directeur|klas|groep|leerkracht|leraar|toets|straf|rapport|huiswerk|kamp|musical|teacher|class|schooltijden|rooster|gepest|naar huis gestuurd|luizen|gym|zwemles|overblijf|tso|bso|schoolreis\w*|traktatie|oudergesprek|continurooster|schoolfoto\w*|les|lessen)\b/i;
const OWN_COMPLAINT = /\b(?:ons|wij|we|mij|me|ik|mn|waarom|hoezo|alweer|weer|nooit|our|my|us)\b/i;

/**
 * Staff or intern arguing with a parent or pupil about school matters, in an answer or a message. The other side is known
 * by what is answered or by the words. Thanks, an invitation to mail or talk, a plain answer are no argument.
 */
export const discussion: Judge = (scene) => {
  const { draft } = scene;
  if (!worksAtSchool(draft.role)) return [];
  if (!ANSWERING.has(draft.surface) && draft.inReplyTo === undefined) return [];
  const moves = scene.signals('argument', 'text');
  const hard = moves.filter((signal) => signal.rule === 'hard');
  const soft = moves.filter((signal) => signal.rule === 'soft');
  const friendly = moves.some((signal) => signal.rule === 'inviting' || signal.rule === 'thanks');
  // Against a plain complaint of a parent or pupil, a milder edge is an argument too.
  const edge = !friendly && complains(scene) ? moves.filter((signal) => signal.rule === 'edge') : [];
  const arguing = friendly && hard.length < 2 ? [] : [...hard, ...soft, ...edge];
  if (arguing.length === 0 && !friendly && grievance(scene)) {
    const said = /\S(?:[^.!?]*\S)?/.exec(draft.text);
    if (said && isParentOrPupil(scene, false, false))
      return [
        {
          concern: 'discussion',
          aspects: [],
          verdict: 'advise',
          evidence: [
            {
              detector: 'argument',
              source: 'text',
              start: said.index,
              end: said.index + said[0].length,
              text: said[0],
              rule: 'retort',
            },
          ],
        },
      ];
  }
  if (arguing.length === 0) return [];
  const theirs = moves.filter((signal) => signal.rule === 'theirs');
  const perhaps = moves.some((signal) => signal.rule === 'perhaps');
  if (!isParentOrPupil(scene, theirs.length > 0, perhaps)) return [];
  return [{ concern: 'discussion', aspects: [], verdict: 'advise', evidence: [...arguing, ...theirs] }];
};

/** An accusation, not a question or a worry. */
const GRIEVANCE =
  /\b(?:nooit|niks|belachelijk|schandalig|schande|alweer|slecht\w*|rot\w+|dom|puinhoop|oneerlijk|genegeerd|waardeloos|waardeloze|ridiculous|useless)\b|!!|😡|🤬/i;
/** Helps on, or shows the way. */
const HELPFUL =
  /\b(?:ik kijk|we kijken|ik ga|ga ik|zal ik|zal het|komt goed|site|mail\w*|app|social schools|parro|website|morgen|jammer|hopelijk|help\w*|uur|goed idee|gelijk|moment|haha)\b|[☺😊❤🙏💛🙂]|\?\s*$/iu;

function grievance(scene: Scene): boolean {
  const { text } = scene.draft;
  return GRIEVANCE.test(scene.draft.inReplyTo?.text ?? '') && !KIND.test(text) && !HELPFUL.test(text);
}

function complains(scene: Scene): boolean {
  const text = scene.draft.inReplyTo?.text ?? '';
  return COMPLAINT.test(text) && !KIND.test(scene.draft.text);
}

function isParentOrPupil(scene: Scene, addressed: boolean, perhaps: boolean): boolean {
  if (addressed) return true;
  const { inReplyTo } = scene.draft;
  if (inReplyTo === undefined) return false;
  if (answersPupil(scene)) return true;
  const words = `${inReplyTo.author ?? ''}: ${inReplyTo.text ?? ''}`;
  if (PARENT_SPEAKS.test(words) || PUPIL_SPEAKS.test(words)) return true;
  return perhaps && OWN_COMPLAINT.test(words) && (SCHOOL_SPEAKS.test(words) || scene.schoolContext);
}

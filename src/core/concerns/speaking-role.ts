import { capacity } from '../detectors/capacity';
import type { Judgement } from '../finding';
import { worksAtSchool } from '../role';
import type { Signal } from '../signal';
import { read } from '../text/reading';
import { near } from '../text/sentences';
import type { Judge, Scene } from './scene';

/**
 * (a) An opinion on education by staff on a private account that doesn't say in which capacity it is given.
 * (b) Words that speak for the school from an account that is not the school's: `on-behalf` when they say so ("namens …",
 * which is what Konot asks for), `for-school` when they only sound so ("wij als school").
 * Not: neutral information, a lesson idea, a personal matter, a private message.
 */
export const speakingRole: Judge = (scene) => {
  const { draft } = scene;
  if (draft.account.kind === 'school') return [];
  if (!worksAtSchool(draft.role)) return [];
  const judgements: Judgement[] = [];
  const behalf = onBehalf(scene);
  if (behalf.length > 0)
    judgements.push({
      concern: 'speaking-role',
      aspects: ['on-behalf'],
      verdict: 'advise',
      evidence: behalf,
    });
  const voice = speaksAsSchool(scene);
  if (voice.length > 0)
    judgements.push({
      concern: 'speaking-role',
      aspects: ['for-school'],
      verdict: 'advise',
      evidence: voice,
    });
  if (behalf.length === 0 && !statesCapacity(scene)) {
    const marked = opinionsOnEducation(scene);
    const opinions = marked.length > 0 ? marked : takesSides(scene, scene.signals('education-topic', 'text'));
    if (opinions.length > 0)
      judgements.push({
        concern: 'speaking-role',
        aspects: ['opinion'],
        verdict: 'advise',
        evidence: opinions,
      });
  }
  return judgements;
};

/** Says in the text, or in the account's name or biography, for whom it is written. */
export function statesCapacity(scene: Scene): boolean {
  const personal = (signal: Signal): boolean => signal.rule === 'personal';
  if (scene.signals('capacity', 'text').some(personal)) return true;
  const { name, bio } = scene.draft.account;
  return [name, bio].some(
    (words) => words !== undefined && capacity.detect(read('account', words), scene.draft, []).some(personal),
  );
}

const SCHOOL_BODIES =
  /^.{0,40}?\b(?:school|basisschool|stichting|team|directie|bestuur|kindcentrum|ikc|kc|obs|cbs|kbs|bs|foundation|staff)\b/;

/** "Namens ons team", "namens IKC De Wissel": the words and the body that they name. */
function onBehalf(scene: Scene): Signal[] {
  const names = scene.signals('school-name', 'text');
  return scene
    .signals('capacity', 'text')
    .filter((signal) => signal.rule === 'on-behalf')
    .filter((signal) => {
      const after = scene.draft.text.slice(signal.end, signal.end + 60).toLowerCase();
      return (
        SCHOOL_BODIES.test(after) ||
        names.some((name) => name.start >= signal.end && name.start - signal.end < 40)
      );
    });
}

/** "Wij van De Wilg", "het team van De Wilg laat weten". */
const WE_OF =
  /\b(?:(?:wij|we)\s+(?:van|bij|op|vanuit)|het\s+(?:team|bestuur)\s+van|de\s+directie\s+van)\s+(?:de\s+|het\s+)?$/i;
/** "Op De Wilg geloven wij". */
const SO_WE =
  /^\s+(?:geloven|vinden|kiezen|staan|willen|wensen|streven|hechten|bedanken|zoeken|feliciteren|nodigen|bieden)\s+(?:wij|we)\b/i;

/** "Wij als school …", "onze stichting vindt …", or "wij" beside the school's own name. */
function speaksAsSchool(scene: Scene): Signal[] {
  // A head who says "wij als school" may well speak for it.
  if (scene.draft.role === 'school-leader') return [];
  const { text } = scene.draft;
  const byName = scene
    .signals('school-name', 'text')
    .filter(
      (name) =>
        WE_OF.test(text.slice(Math.max(0, name.start - 30), name.start)) ||
        SO_WE.test(text.slice(name.end, name.end + 40)),
    );
  return [...scene.signals('school-voice', 'text'), ...byName];
}

/** What states a view or a judgement whatever it is about; the others need a disputed subject in their own sentence. */
const PLAIN = ['verdict', 'demand', 'view'];

/** Stances that could be a plain report as well. */
const GENERAL = ['axiom', 'trend', 'generic', 'narrative'];
/** What a text that only asks, thanks or shares work holds. */
const SHARING = ['asks', 'warm', 'lesson'];

/** General truths about education, in a text that asks, thanks and shares nothing. */
export function generalities(scene: Scene, topics: readonly Signal[]): Signal[] {
  if (scene.draft.text.length > REMARK) return [];
  if (scene.signals('neutral', 'text').some((signal) => SHARING.includes(signal.rule))) return [];
  const stances = scene.signals('stance', 'text');
  const wide = topics.filter((topic) => topic.rule !== 'daily');
  const disputed = wide.filter((topic) => topic.rule !== 'profession');
  const told = stances.some((signal) => signal.rule === 'narrative');
  return [
    // Said of all and nobody in particular, and no story.
    ...(told || scene.signals('neutral', 'text').length > 0
      ? []
      : near(
          scene.text,
          stances.filter((signal) => signal.rule === 'generic'),
          wide,
          0,
        )),
    ...near(
      scene.text,
      stances.filter((signal) => signal.rule === 'axiom'),
      wide,
      0,
    ),
    ...near(
      scene.text,
      stances.filter((signal) => signal.rule === 'trend'),
      disputed,
      0,
    ),
  ];
}

/** Subjects of education; where politics is spoken of and school isn't, a subsidy is anybody's. */
function ofEducation(scene: Scene): readonly Signal[] {
  const topics = scene.signals('education-topic', 'text');
  if (scene.schoolContext || scene.signals('public-affairs', 'text').length === 0) return topics;
  return topics.some((topic) => topic.rule !== 'daily') ? topics : [];
}

/** Marks of an opinion beside a subject of education. */
export function opinionsOnEducation(scene: Scene): Signal[] {
  if (scene.draft.surface === 'message') return [];
  const all = scene.signals('opinion', 'text');
  const stances = scene.signals('stance', 'text');
  if (all.length === 0 && stances.length === 0) return [];
  const plain = all.filter((signal) => PLAIN.includes(signal.rule));
  const claims = all.filter((signal) => signal.rule === 'claim');
  const answers = scene.draft.inReplyTo !== undefined || scene.draft.surface === 'comment';
  const sides = stances.filter(
    (signal) => !GENERAL.includes(signal.rule) && (answers || signal.rule !== 'agreement'),
  );
  const topics = ofEducation(scene);
  const disputed = topics.filter((topic) => topic.rule === 'policy' || topic.rule === 'hot');
  const found = [
    ...near(scene.text, [...plain, ...sides], topics, 1),
    ...near(scene.text, claims, disputed, 0),
    ...generalities(scene, topics),
  ];
  if (found.length > 0) return [...found, ...near(scene.text, topics, found, 1)];
  const sharp = plain.filter((signal) => signal.rule !== 'view');
  // A sharp verdict in a text about school, or an answer to a question about education.
  const aboutSchool = near(scene.text, sharp, scene.signals('school-context', 'text'), 0);
  if (aboutSchool.length > 0) return aboutSchool;
  const asked = scene.signals('education-topic', 'reply');
  return asked.length > 0
    ? [...plain, ...claims, ...sides, ...stances.filter((signal) => signal.rule === 'axiom')]
    : [];
}

/** The longest text that can be one remark. */
const REMARK = 400;

/** A dispute brought up in a remark that reports nothing, asks nothing and thanks nobody. */
export function takesSides(scene: Scene, topics: readonly Signal[]): Signal[] {
  if (scene.draft.surface === 'message' || scene.draft.surface === 'profile') return [];
  if (scene.draft.text.length > REMARK || scene.signals('neutral', 'text').length > 0) return [];
  if (scene.text.tokens.some((token) => token.kind === 'link')) return [];
  // Of one child or one colleague.
  if (scene.signals('private-matter', 'text').length > 0) return [];
  return topics.filter((topic) => topic.rule === 'hot');
}

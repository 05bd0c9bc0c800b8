import type { Aspect } from '../concern';
import { NAMING } from '../detectors/naming';
import type { Signal } from '../signal';
import { isSchoolAccount } from './posting-account';
import type { Judge, Scene } from './scene';
import { schoolPlaces } from './school-places';
import { isPrivateLife, isTeacherChannel } from './teacher-channel';

/** People recognisable in a picture or video, or an attachment whose words say it shows pupils or a school activity. */
export const peopleInMedia: Judge = (scene) => {
  const { draft } = scene;
  const { attachments } = draft;
  if (attachments.length === 0) return [];
  const saysSo =
    scene.schoolContext ||
    // A hint is enough where somebody of the school shows people.
    (draft.role !== 'pupil' &&
      draft.role !== 'parent' &&
      scene.signals('school-context', 'text').length > 0 &&
      !isPrivateLife(scene)) ||
    schoolPlaces(draft).length > 0;
  const schoolContext = saysSo || (isTeacherChannel(scene) && !isPrivateLife(scene));
  const rules = new Set(scene.signals('self-words').map((signal) => signal.rule));
  const faces = Math.max(...attachments.map((attachment) => attachment.faces ?? 0));
  const words = scene.signals('media-words', 'text');
  const evidence: Signal[] = [];

  attachments.forEach((attachment, index) => {
    const source = `attachment:${index}` as const;
    const add = (rule: string, text = ''): void => {
      evidence.push({ detector: 'attachment', source, start: 0, end: 0, text, rule });
    };
    if ((attachment.faces ?? 0) > 0) add('faces');
    // What nobody saw speaks only where the draft itself is about school, not for the name of the account.
    else if (attachment.unchecked === true && saysSo) add('unchecked');
  });

  if (faces === 1 && evidence.length === attachments.filter((one) => (one.faces ?? 0) > 0).length) {
    // Only the writer, or the writer's own child.
    if (rules.has('self')) return [];
    if (draft.role === 'parent' && rules.has('own-child')) return [];
    if (draft.role !== 'pupil' && isOwnPart(scene)) return [];
  }
  if (evidence.length === 0) {
    const shows = words.filter((signal) => signal.rule === 'shows-people');
    if (rules.has('no-people') || rules.has('self')) return [];
    if (shows.length === 0 || !schoolContext) return [];
  }
  if (schoolContext) evidence.push(...words);
  attachments.forEach((attachment, index) => {
    if (attachment.location !== undefined && evidence.length > 0)
      evidence.push({
        detector: 'location',
        source: `attachment:${index}`,
        start: 0,
        end: 0,
        text: attachment.location,
        rule: 'taken-at',
      });
  });

  const aspects: Aspect[] = [schoolContext ? 'school' : 'elsewhere'];
  if (schoolContext && draft.role === 'intern' && !isSchoolAccount(draft)) aspects.push('placement');
  return [{ concern: 'people-in-media', aspects, verdict: schoolContext ? 'ask' : 'advise', evidence }];
};

/** The first person as the one who does something. A pupil's "my" is said of others' films as well. */
const WRITER = /(?<![a-z])(?:ik|ikzelf|mij|me|i|i'm|i've|myself)(?![a-z'])/;
const OTHERS = [...NAMING, 'online-incident'];
const OTHER_WORDS =
  /(?<![a-z])(?:hij|zij|ze|hem|haar|hen|jullie|wij|we|ons|onze|he|she|they|them|him|her|us|our|kids?|kinderen|kind(?:je)?|leerling(?:en)?|jongen|meisje|kleuters?|collega'?s?|moeder|vader|oma|opa|juf|meester|directeur|klas|groep|pupils?|students?|class|team)(?![a-z])/;

/** Tells of nobody but the writer: then the one face is the writer's. */
function isOwnPart(scene: Scene): boolean {
  const { text } = scene.text.folded;
  return (
    WRITER.test(text) &&
    !OTHER_WORDS.test(text) &&
    OTHERS.every((id) => scene.signals(id, 'text').length === 0) &&
    scene.signals('media-words', 'text').every((signal) => signal.rule !== 'shows-people')
  );
}

import type { Signal } from '../signal';
import { near } from '../text/sentences';
import type { Judge, Scene } from './scene';
import { generalities, takesSides } from './speaking-role';

/**
 * A school leader who gives an opinion on education, politics, society or people: always a representative, whatever the
 * disclaimer. Not: neutral news, thanks, congratulations, a mild compliment; nor the school's own account.
 */
export const representative: Judge = (scene) => {
  const { draft } = scene;
  if (draft.role !== 'school-leader' || draft.account.kind === 'school' || draft.surface === 'message')
    return [];
  const evidence = opinions(scene);
  if (evidence.length === 0) return [];
  return [{ concern: 'representative', aspects: [], verdict: 'advise', evidence }];
};

/** Could be news as well: these count in the sentence of their subject only. */
const WEAK = ['claim', 'lean', 'axiom', 'trend', 'generic', 'narrative'];
/** Says nothing of a view. */
const NONE = ['generic', 'narrative'];

/** Marks of an opinion beside a subject, insults at those in public life, and sharp verdicts on anything. */
function opinions(scene: Scene): Signal[] {
  const marks = [
    ...scene.signals('opinion', 'text'),
    ...scene.signals('stance', 'text'),
    ...scene.signals('abuse', 'text'),
  ];
  const answers = scene.draft.inReplyTo !== undefined || scene.draft.surface === 'comment';
  const weak = marks.filter((mark) => WEAK.includes(mark.rule) && !NONE.includes(mark.rule));
  const strong = marks.filter((mark) => !WEAK.includes(mark.rule) && (answers || mark.rule !== 'agreement'));
  const subjects = [
    ...scene.signals('education-topic', 'text'),
    ...scene.signals('public-affairs', 'text'),
    ...scene.signals('everyday-subject', 'text'),
  ];
  // Those who work in education are no subject for a mark that could be news.
  const disputed = subjects.filter((subject) => subject.rule !== 'profession');
  const about = [
    ...near(scene.text, weak, disputed, 0),
    ...near(scene.text, strong, subjects, 1),
    ...generalities(scene, subjects),
  ];
  if (about.length > 0) return [...about, ...near(scene.text, subjects, about, 1)];
  const sides = takesSides(scene, subjects);
  if (sides.length > 0) return sides;
  const asked = [...scene.signals('education-topic', 'reply'), ...scene.signals('public-affairs', 'reply')];
  if (asked.length > 0) return strong;
  return strong.filter((mark) => mark.rule === 'verdict' || mark.rule === 'own');
}

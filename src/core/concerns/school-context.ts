import type { Scene } from './scene';
import { worksAtSchool } from '../role';
import { isSchoolAccount } from './posting-account';

/** Somebody of the school writing to a parent. */
const TO_A_PARENT =
  /(?<![a-z])(?:(?:uw|jouw|jullie) (?:zoon|dochter|zoontje|dochtertje|kind|kinderen)|als (?:ouder|moeder|vader)|bij ons (?:komen klagen|op school|in de klas)|u weet|(?:u|jij) (?:als|bent) (?:ouder|moeder|vader))(?![a-z])/;

/**
 * Whether a draft is about school (`concerns.md`, "School context"): it says so, names the school or somebody on the
 * name list, or comes from one of the school's accounts.
 */
export function isAboutSchool(scene: Scene): boolean {
  if (isSchoolAccount(scene.draft)) return true;
  const weak = new Set<string>();
  for (const signal of scene.signals('school-context')) {
    if (signal.source === 'reply') continue;
    if (signal.rule !== 'weak') return true;
    weak.add(signal.text.toLowerCase());
  }
  if (weak.size > 1) return true;
  if (scene.signals('school-name').some((signal) => signal.source !== 'reply')) return true;
  for (const signal of scene.signals('name-list'))
    if (signal.source !== 'reply' && !/^(?:private|addressed)-name$/.test(signal.rule)) return true;
  for (const signal of scene.signals('person-name'))
    if (signal.source !== 'reply' && signal.rule === 'class-name') return true;
  const { role, surface } = scene.draft;
  if (worksAtSchool(role) && surface !== 'post' && TO_A_PARENT.test(scene.text.folded.text)) return true;
  // An answer is about what is answered.
  return scene.signals('school-context', 'reply').some((signal) => signal.rule !== 'weak');
}

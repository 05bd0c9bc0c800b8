import type { Signal } from '../signal';
import { isSchoolAccount } from './posting-account';
import type { Judge } from './scene';

/** The school's or foundation's logo, house style or letterhead used from a private account. */
export const schoolIdentity: Judge = (scene) => {
  const { draft } = scene;
  if (isSchoolAccount(draft)) return [];
  const evidence: Signal[] = [];
  draft.attachments.forEach((attachment, index) => {
    const source = `attachment:${index}` as const;
    evidence.push(...scene.signals('school-name', source));
    if (attachment.logo === true)
      evidence.push({ detector: 'logo', source, start: 0, end: 0, text: '', rule: 'logo-recognised' });
  });
  const words = scene.signals('school-logo', 'text');
  if (words.length > 0 && (draft.attachments.length > 0 || draft.surface === 'profile'))
    evidence.push(...words);
  return evidence.length === 0 ? [] : [{ concern: 'school-identity', aspects: [], verdict: 'ask', evidence }];
};

import type { Aspect } from '../concern';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import { isSchoolAccount } from './posting-account';
import type { Judge } from './scene';

const squash = (text: string): string => foldWord(text).replace(/[^a-z0-9]/g, '');

/** The own school, placement school or foundation named from an account that isn't the school's. */
export const schoolNamed: Judge = (scene) => {
  const { draft } = scene;
  if (isSchoolAccount(draft)) return [];
  const evidence: Signal[] = [...scene.signals('school-name', 'text')];
  // Given as the place of a picture. A name read in a picture is the matter of school-identity.
  draft.attachments.forEach((attachment, index) => {
    const place = attachment.location;
    if (place === undefined || !/[a-z]{4}/i.test(place)) return;
    const bare = squash(place);
    if (draft.school.names.some((name) => squash(name).length > 5 && bare.includes(squash(name))))
      evidence.push({
        detector: 'location',
        source: `attachment:${index}`,
        start: 0,
        end: 0,
        text: place,
        rule: 'school-place',
      });
  });
  if (evidence.length === 0) return [];
  const aspects: Aspect[] = draft.role === 'intern' ? ['school', 'placement'] : ['school'];
  return [{ concern: 'school-named', aspects, verdict: 'ask', evidence }];
};

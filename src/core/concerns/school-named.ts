import type { Aspect } from '../concern';
import type { Signal } from '../signal';
import { isSchoolAccount } from './posting-account';
import type { Judge } from './scene';
import { schoolPlaces } from './school-places';

/** The own school, placement school or foundation named from an account that isn't the school's. */
export const schoolNamed: Judge = (scene) => {
  const { draft } = scene;
  if (isSchoolAccount(draft)) return [];
  const evidence: Signal[] = [...scene.signals('school-name', 'text')];
  // A name read in a picture is the matter of school-identity.
  evidence.push(...schoolPlaces(draft));
  if (evidence.length === 0) return [];
  const aspects: Aspect[] = draft.role === 'intern' ? ['school', 'placement'] : ['school'];
  return [{ concern: 'school-named', aspects, verdict: 'ask', evidence }];
};

import { worksAtSchool } from '../role';
import type { Judge } from './scene';

/**
 * Cyberbullying or unwanted sharing of images: told, asked about or spread. Binds staff and interns. A screenshot with
 * abuse in it counts when the draft passes it on from a chat.
 */
export const incident: Judge = (scene) => {
  const { role } = scene.draft;
  if (!worksAtSchool(role)) return [];
  const told = scene.signals('online-incident');
  const shown = scene.attachments.flatMap((_, index) => scene.signals('abuse', `attachment:${index}`));
  const evidence = [...told, ...shown];
  return evidence.length === 0 ? [] : [{ concern: 'incident', aspects: [], verdict: 'stop', evidence }];
};

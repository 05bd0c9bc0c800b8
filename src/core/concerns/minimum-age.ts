import { STAFF } from '../role';
import type { Signal } from '../signal';
import { answersPupil, speaksToPupils } from './contact';
import type { Judge, Scene } from './scene';

/**
 * Primary pupils invited to, tagged on or made to perform on a platform for thirteen and over. Not: telling parents of the age,
 * a lesson on media.
 */
export const minimumAge: Judge = (scene) => {
  const { draft } = scene;
  if (!STAFF.includes(draft.role) && draft.role !== 'intern') return [];
  const evidence = invited(scene);
  if (evidence.length === 0) return [];
  return [{ concern: 'minimum-age', aspects: [], verdict: 'advise', evidence }];
};

function invited(scene: Scene): Signal[] {
  const invitations = scene.signals('invitation', 'text').filter((signal) => signal.rule !== 'message');
  if (invitations.length === 0) return [];
  const pupils = scene.signals('pupil-address', 'text').filter((signal) => signal.rule !== 'one');
  if (pupils.length > 0 || speaksToPupils(scene).length > 0) return [...pupils, ...invitations];
  return answersPupil(scene) ? invitations : [];
}

import { worksAtSchool } from '../role';
import type { Signal } from '../signal';
import { near } from '../text/sentences';
import { answersPupil, speaksToPupils, writesToPupil } from './contact';
import type { Judge, Scene } from './scene';

/**
 * Staff writing to a pupil on social media, or inviting pupils to follow, add or write to them. Not: talk about pupils, a
 * greeting to the whole class from the school's account, an invitation to follow the school's account (`minimum-age`).
 */
export const pupilContact: Judge = (scene) => {
  const { draft } = scene;
  if (!worksAtSchool(draft.role)) return [];
  const evidence = [...invitesPupils(scene), ...writesToPupil(scene)];
  if (evidence.length === 0) return [];
  return [{ concern: 'pupil-contact', aspects: [], verdict: 'stop', evidence }];
};

function invitesPupils(scene: Scene): Signal[] {
  if (scene.draft.account.kind === 'school') return [];
  if (scene.signals('parent-address', 'text').length > 0) return [];
  const invitations = scene
    .signals('invitation', 'text')
    .filter((signal) => signal.rule === 'follow-me' || signal.rule === 'message');
  if (invitations.length === 0) return [];
  const spoken = speaksToPupils(scene);
  if (spoken.length > 0) return [...spoken, ...invitations];
  if (answersPupil(scene).length > 0) return invitations;
  // "… met mijn groep 8: jullie zijn toppers. Mijn insta staat voor jullie open": a class that becomes "jullie" near by.
  const classes = scene.signals('pupil-address', 'text').filter((signal) => signal.rule === 'class');
  const told = near(scene.text, invitations, classes, 2);
  return told.filter(
    (signal) =>
      YOU.test(around(scene.draft.text, signal)) && !FOR_ANYBODY.test(scene.draft.text.slice(signal.end)),
  );
}

/** "Volg me voor meer …" speaks to whoever reads it. */
export const FOR_ANYBODY = /^\s+(?:voor|for)\b/i;

const YOU = /\b(?:jullie|julie|you)\b/i;

function around(text: string, signal: Signal): string {
  return text.slice(Math.max(0, signal.start - 120), signal.end + 120);
}

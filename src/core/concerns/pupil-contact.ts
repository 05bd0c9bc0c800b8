import { STAFF } from '../role';
import type { Signal } from '../signal';
import { near } from '../text/sentences';
import { answersPupil, speaksToPupils } from './contact';
import type { Judge, Scene } from './scene';

/**
 * Staff writing to a pupil on social media, or inviting pupils to follow, add or write to them. Not: talk about pupils, a
 * greeting to the whole class from the school's account, an invitation to follow the school's account (`minimum-age`).
 */
export const pupilContact: Judge = (scene) => {
  const { draft } = scene;
  if (!STAFF.includes(draft.role) && draft.role !== 'intern') return [];
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
  if (answersPupil(scene)) return invitations;
  // "… met mijn groep 8: jullie zijn toppers. Mijn insta staat voor jullie open": a class that becomes "jullie" near by.
  const classes = scene.signals('pupil-address', 'text').filter((signal) => signal.rule === 'class');
  const told = near(scene.text, invitations, classes, 2);
  return told.filter((signal) => YOU.test(around(scene.draft.text, signal)));
}

const YOU = /\b(?:jullie|julie|you)\b/i;

function around(text: string, signal: Signal): string {
  return text.slice(Math.max(0, signal.start - 120), signal.end + 120);
}

const GREETING = /^\s*(?:h(?:o+i+|e+y+|a+i+|i+|e+e+|allo+|ello)|yo+|lieve|beste|dag|dear)\b[\s,]*/i;

/** A message, reply or comment to one pupil. */
function writesToPupil(scene: Scene): Signal[] {
  const { draft } = scene;
  if (draft.surface !== 'message' && draft.inReplyTo === undefined) return [];
  const one = scene.signals('pupil-address', 'text').filter((signal) => signal.rule === 'one');
  if (one.length > 0 && (answersPupil(scene) || speaksToChild(draft.text))) return one;
  if (draft.surface !== 'message') return [];
  // A message that greets somebody on the school's list, and whose answer is not to an adult who asked.
  const greeting = GREETING.exec(draft.text);
  if (!greeting || draft.inReplyTo !== undefined) return [];
  return scene
    .signals('name-list', 'text')
    .filter((name) => name.start >= greeting[0].length - 1 && name.start <= greeting[0].length + 1);
}

/** Says "je" to the other, and not as to a parent or a colleague. */
function speaksToChild(text: string): boolean {
  return (
    /\b(?:je|jij|jou|jouw|you)\b/i.test(text) &&
    !/\b(?:u|uw|zoon|dochter|kind|kids|ouders?|collega|lerarenkamer|teamkamer|your (?:son|daughter|child))\b/i.test(
      text,
    )
  );
}

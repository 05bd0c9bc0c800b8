import { worksAtSchool } from '../role';
import type { Signal } from '../signal';
import { near } from '../text/sentences';
import { answersPupil, speaksToPupils, writesToPupil } from './contact';
import { FOR_ANYBODY } from './pupil-contact';
import type { Judge, Scene } from './scene';

/**
 * Primary pupils invited to, tagged on or made to perform on a platform for thirteen and over. Not: telling parents of the age,
 * a lesson on media.
 */
export const minimumAge: Judge = (scene) => {
  const { draft } = scene;
  if (!worksAtSchool(draft.role)) return [];
  const evidence = invited(scene);
  if (evidence.length === 0) return [];
  return [{ concern: 'minimum-age', aspects: [], verdict: 'advise', evidence }];
};

function invited(scene: Scene): Signal[] {
  const all = scene.signals('invitation', 'text').filter((signal) => signal.rule !== 'message');
  if (all.length === 0) return [];
  const spoken = speaksToPupils(scene);
  // A film made in class is no film on a platform, unless the words say where, or speak to the pupils.
  const invitations =
    spoken.length > 0 || PLATFORM.test(scene.draft.text)
      ? all
      : all.filter((signal) => signal.rule !== 'perform');
  const pupils = scene.signals('pupil-address', 'text').filter((signal) => signal.rule !== 'one');
  const { text } = scene.draft;
  if (OLDER.test(text) || (spoken.length === 0 && FOR_COLLEAGUES.test(text))) return [];
  const told = near(scene.text, invitations, pupils, 2).filter(
    (signal) => spoken.length > 0 || !FOR_ANYBODY.test(text.slice(signal.end)),
  );
  if (told.length > 0) return [...near(scene.text, pupils, told, 2), ...told];
  return answersPupil(scene).length > 0 || writesToPupil(scene).length > 0 ? invitations : [];
}

/** Past primary school. */
const OLDER = /\b(?:havo|vwo|vmbo|mavo|mbo|middelbare|oud-?leerling|brugklas|gymnasium)/i;

/** Speaks to colleagues about lessons. */
const FOR_COLLEAGUES =
  /\b(?:les(?:idee|tip|brief|suggestie|activiteit)|werkblad|inspiratie|collega|leerkrachten|juffen en meesters|lesson idea|teachers)/i;

const PLATFORM = /\b(?:tik ?tok|insta(?:gram)?|snap(?:chat)?|youtube|yt|facebook|reel|viral|whatsapp)/i;

import type { Signal } from '../signal';
import { signalSpan } from '../text/reading';
import { isSchoolAccount } from './posting-account';
import type { Judge } from './scene';
import { schoolPlaces } from './school-places';

const ANSWER =
  /(?<![a-z])(?:(?:uw|jouw|je|your) (?:dochter|zoon|kind|dochtertje|zoontje|son|daughter|child)|(?:mijn|m'n|mn|my) (?:les|class|lesson)|in de klas|die stagiaire?)(?![a-z])/;

/** An intern's post on the placement school or its pupils, in words or picture, named or not. */
export const placement: Judge = (scene) => {
  const { draft } = scene;
  if (draft.role !== 'intern' || isSchoolAccount(draft)) return [];
  const words = scene.signals('placement-words', 'text');
  const apart = words.some((signal) => signal.rule === 'apart');
  const evidence: Signal[] = apart ? [] : words.filter((signal) => signal.rule === 'told');
  // What is said of a class counts where nothing says that it is of the studies or of other children.
  if (!apart && !words.some((signal) => signal.rule === 'study'))
    evidence.push(...words.filter((signal) => signal.rule === 'hint'));
  evidence.push(...scene.signals('school-name', 'text'));
  evidence.push(...scene.signals('described-person', 'text'));
  for (const signal of scene.signals('name-list', 'text'))
    if (signal.rule === 'listed' || (scene.schoolContext && signal.rule === 'listed-first'))
      evidence.push(signal);
  for (const signal of scene.signals('person-name', 'text'))
    if (signal.rule === 'class-name') evidence.push(signal);
  evidence.push(...schoolPlaces(draft));
  if (scene.schoolContext) {
    draft.attachments.forEach((attachment, index) => {
      if ((attachment.faces ?? 0) > 1)
        evidence.push({
          detector: 'attachment',
          source: `attachment:${index}`,
          start: 0,
          end: 0,
          text: '',
          rule: 'faces',
        });
    });
  }
  // An answer to a parent or a pupil of the placement.
  const reply = scene.signals('school-context', 'reply').some((signal) => signal.rule !== 'weak');
  if (reply && !apart) {
    const answer = ANSWER.exec(scene.text.folded.text);
    if (answer)
      evidence.push(
        signalSpan(scene.text, 'placement-words', 'answer', answer.index, answer.index + answer[0].length),
      );
  }
  if (evidence.length === 0) return [];
  return [{ concern: 'placement', aspects: ['placement'], verdict: 'ask', evidence }];
};

import type { Permission } from '../../core/concern';
import type { Question } from '../../gate/question';
import type { Language } from '../../texts';
import type { PageTexts } from '../../texts/in-page';
import { inOrder, longDate, namesIn, quoted } from './wording';

/** Everyone whose permission a cited clause names, each once; the mentor first. */
export function permissionsOf(question: Question): readonly Permission[] {
  return inOrder([...new Set(question.review.findings.flatMap((finding) => finding.permission))]);
}

function labelOf(permission: Permission, question: Question, texts: PageTexts): string {
  const { permission: said } = texts.dialog;
  const { role } = question.draft;
  if (role === 'pupil') return said.fromPupil[permission];
  if (role === 'parent') return said.fromParent[permission];
  if (permission === 'person') {
    const named = question.review.findings.find((finding) => finding.concern === 'named-person');
    const words = named?.permission.includes('person')
      ? quoted(namesIn(named.evidence.filter((seen) => seen.source === 'text')), texts)
      : '';
    if (words !== '') return said.fromNamed(words);
  }
  return said.from[permission];
}

/** The person's own word that they asked: one box for everyone named. */
export function Permissions(props: {
  question: Question;
  texts: PageTexts;
  language: Language;
  ticked: readonly Permission[];
  waitingSince: string | undefined;
  onTick: (permission: Permission, on: boolean) => void;
}) {
  const { question, texts } = props;
  const permissions = permissionsOf(question);
  if (permissions.length === 0) return null;
  const { findings } = question.review;
  const once = findings.some((f) => f.concern === 'school-account' || f.concern === 'teacher-channel');
  const beyond = findings.some((f) => f.verdict === 'stop' && f.permission.length === 0);
  return (
    <fieldset class="permission">
      <legend>{texts.dialog.permission.label}</legend>
      {question.draft.role === 'intern' && permissions.includes('mentor') && (
        <p class="note">{texts.dialog.mentorFirst}</p>
      )}
      {props.waitingSince !== undefined && (
        <p class="note">{texts.dialog.permission.waiting(longDate(props.waitingSince, props.language))}</p>
      )}
      {permissions.map((permission) => (
        <label key={permission}>
          <input
            type="checkbox"
            checked={props.ticked.includes(permission)}
            onChange={(event) => props.onTick(permission, event.currentTarget.checked)}
          />
          <span>{labelOf(permission, question, texts)}</span>
        </label>
      ))}
      {once && <p class="small">{texts.dialog.permission.once}</p>}
      {beyond && <p class="small">{texts.dialog.permission.notForAll}</p>}
    </fieldset>
  );
}

import type { Permission } from '../../core/concern';
import type { Question } from '../../gate/question';
import type { Language } from '../../texts';
import type { PageTexts } from '../../texts/in-page';
import { concernedBy, inOrder, namesIn, outermost, type WhoIs } from './people';
import { longDate, quoted } from './wording';

/** Everyone whose permission a cited clause names, each once; the mentor first. */
export function permissionsOf(question: Question): readonly Permission[] {
  return inOrder([...new Set(question.review.findings.flatMap((finding) => finding.permission))]);
}

interface Label {
  readonly text: string;
  /** Read out before the text, not shown. */
  readonly unseen?: string;
}

/** Said to a manager, not asked of them. */
function isInformed(permission: Permission, { review }: Question): boolean {
  const wanting = review.findings.filter((finding) => finding.permission.includes(permission));
  return permission === 'management' && wanting.every(({ concern }) => concern === 'teacher-channel');
}

function labelOf(permission: Permission, question: Question, texts: PageTexts, whoIs: WhoIs): Label {
  const { permission: said } = texts.dialog;
  const { draft, review } = question;
  if (draft.role === 'pupil') return { text: said.fromPupil[permission] };
  if (draft.role === 'parent') return { text: said.fromParent[permission] };
  if (isInformed(permission, question)) return { text: said.informed, unseen: said.orInformed };
  if (permission !== 'person') return { text: said.from[permission] };
  const asking = review.findings.filter((finding) => finding.permission.includes('person'));
  const named = asking.find((finding) => finding.concern === 'named-person');
  const words = named
    ? quoted(outermost(namesIn(named.evidence.filter((seen) => seen.source === 'text'))), texts)
    : '';
  if (named && words !== '') {
    const { who } = concernedBy(named, draft.text, whoIs);
    if (who === 'pupil') return { text: said.fromParentsOf(words) };
    return { text: who === undefined ? said.fromNamed(words) : said.fromAdults(words) };
  }
  if (asking.every(({ concern }) => concern === 'people-in-media')) {
    const parents = asking.some((finding) => finding.permission.includes('parents'));
    return { text: parents ? said.fromOthersInPicture : said.fromInPicture };
  }
  return { text: said.from.person };
}

/** The person's own word that they asked: one box for everyone named. */
export function Permissions(props: {
  question: Question;
  texts: PageTexts;
  language: Language;
  ticked: readonly Permission[];
  waitingSince: string | undefined;
  whoIs: WhoIs;
  onTick: (permission: Permission, on: boolean) => void;
}) {
  const { question, texts } = props;
  const permissions = permissionsOf(question);
  if (permissions.length === 0) return null;
  const { findings } = question.review;
  const once = findings.some((f) => f.concern === 'school-account' || f.concern === 'teacher-channel');
  const informs = permissions.every((permission) => isInformed(permission, question));
  const beyond = findings.some((f) => f.verdict === 'stop' && f.permission.length === 0);
  return (
    <fieldset class="permission">
      <legend>{informs ? texts.dialog.permission.toKnow : texts.dialog.permission.label}</legend>
      {props.waitingSince !== undefined && (
        <p class="note">{texts.dialog.permission.waiting(longDate(props.waitingSince, props.language))}</p>
      )}
      {permissions.map((permission) => {
        const { text, unseen } = labelOf(permission, question, texts, props.whoIs);
        return (
          <label key={permission}>
            <input
              type="checkbox"
              checked={props.ticked.includes(permission)}
              onChange={(event) => props.onTick(permission, event.currentTarget.checked)}
            />
            <span>
              {unseen !== undefined && <span class="away">{unseen}</span>}
              {text}
            </span>
          </label>
        );
      })}
      {once && <p class="small">{texts.dialog.permission.once}</p>}
      {beyond && <p class="small">{texts.dialog.permission.notForAll}</p>}
    </fieldset>
  );
}

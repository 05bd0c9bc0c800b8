import type { Question } from '../../gate/question';
import type { PageTexts } from '../../texts/in-page';
import { kindOf } from './wording';

/** How far the pictures have been looked at. */
export function Looking({ question, texts }: { question: Question; texts: PageTexts }) {
  const total = question.attachments.length;
  const known = question.attachments.filter((attachment) => attachment.state !== 'looking').length;
  if (known === total) return null;
  const { looking } = texts.dialog;
  const kind = kindOf(question.attachments);
  return (
    <section class="progress">
      <p role="status">
        {total === 1 ? looking.one[question.attachments[0]!.kind] : looking.status[kind](known, total)}
      </p>
      <div
        role="progressbar"
        aria-label={looking.label[kind]}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={known}
        class="bar"
      >
        <span style={{ width: `${Math.max(8, (known / total) * 100)}%` }} />
      </div>
    </section>
  );
}

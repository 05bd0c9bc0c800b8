import type { Question } from '../../gate/question';
import type { PageTexts } from '../../texts/in-page';
import { Icon } from '../parts/icon';
import { excerpt } from './excerpt';
import { quoted } from './wording';

/** What was seen outside the draft's own words: in pictures, in the account's name, in the post replied to. */
function elsewhere(question: Question, texts: PageTexts): readonly string[] {
  const { seenElsewhere } = texts.dialog;
  const evidence = question.review.findings.flatMap((finding) => finding.evidence);
  const lines: string[] = [];
  const from = (source: string) =>
    evidence.filter((seen) => seen.source === source && seen.text.trim() !== '');
  question.draft.attachments.forEach((facts, index) => {
    const words = from(`attachment:${index}`);
    if (!question.review.findings.some((f) => f.evidence.some((e) => e.source === `attachment:${index}`)))
      return;
    if (facts.faces) lines.push(seenElsewhere.faces[facts.kind](index + 1, facts.faces));
    const read = words.filter((seen) => facts.text?.includes(seen.text));
    if (read.length > 0) lines.push(seenElsewhere.words[facts.kind](index + 1, quoted(read, texts)));
  });
  if (from('account').length > 0) lines.push(seenElsewhere.account(quoted(from('account'), texts)));
  if (from('reply').length > 0) lines.push(seenElsewhere.reply(quoted(from('reply'), texts)));
  return lines;
}

/** The draft in the writer's own words, the ones that matter marked, with who will see it and from which account. */
export function Quotation({ question, texts }: { question: Question; texts: PageTexts }) {
  const { draft, audience } = question;
  const account = draft.account.handle ? `@${draft.account.handle.replace(/^@/, '')}` : draft.account.name;
  const showAccount =
    account !== undefined && (draft.role === 'school-leader' || draft.account.kind === 'school');
  const also = elsewhere(question, texts);
  return (
    <figure class="draft" aria-labelledby="quoted">
      <figcaption id="quoted">{texts.dialog.draftLabel}</figcaption>
      {draft.text.trim() !== '' && (
        <p class="words">
          {excerpt(draft.text, question.review.findings).map((piece) =>
            piece.mark ? (
              <mark class={piece.mark}>{piece.text}</mark>
            ) : piece.gap ? (
              <span class="gap">{piece.text}</span>
            ) : (
              piece.text
            ),
          )}
        </p>
      )}
      {also.length > 0 && (
        <ul class="also">
          {also.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {(audience !== 'unknown' || showAccount) && (
        <p class="reach">
          {audience !== 'unknown' && (
            <span>
              <Icon name="people" size={16} />
              {texts.dialog.audience[audience]}
            </span>
          )}
          {showAccount && (
            <span>
              {texts.dialog.postsAs(account)} ({texts.dialog.accountKind[draft.account.kind]})
            </span>
          )}
        </p>
      )}
    </figure>
  );
}

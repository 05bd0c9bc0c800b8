import type { Finding } from '../../core/finding';
import type { Question } from '../../gate/question';

/** The shape of a word without the word: letters and digits become signs, so that nothing of the draft is told. */
export function shape(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/[^Xx9\s.,;:!?'’"()#@/+&-]/gu, '_')
    .slice(0, 60);
}

/** A report on a finding that missed, with nothing in it from which the draft could be known. */
export function reportOn(finding: Finding, question: Question, version: string): string {
  const { draft, protocol } = question;
  return [
    `Bezint ${version}`,
    `concern: ${finding.concern} (${finding.verdict})${finding.aspects.length ? ` · ${finding.aspects.join(', ')}` : ''}`,
    `clauses: ${finding.clauses.join(', ')} · ${protocol.id}`,
    `role: ${draft.role} · ${draft.platform} ${draft.surface} · ${draft.account.kind}`,
    `draft: ${draft.text.length} characters, ${draft.attachments.length} attachments`,
    ...finding.evidence.map(
      (seen) =>
        `- ${seen.detector} / ${seen.rule} · ${seen.source} ${seen.start}–${seen.end} · ${shape(seen.text)}`,
    ),
  ].join('\n');
}

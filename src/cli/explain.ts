import type { Finding } from '../core/finding';
import type { Protocol } from '../core/protocols/schema';
import type { Review } from '../core/review';
import type { Source } from '../core/signal';
import type { Texts } from '../texts';

type Words = Texts['explain'];

/** A review in words: each finding with what was seen, by which rule, the clauses and what lifts it. */
export function explainReview(name: string, review: Review, protocol: Protocol, words: Words): string {
  return [
    words.draft(name, words.verdict[review.verdict]),
    ...review.findings.flatMap((finding) => explainFinding(finding, protocol, words)),
  ].join('\n');
}

function explainFinding(finding: Finding, protocol: Protocol, words: Words): string[] {
  const clauses = finding.clauses.flatMap((id) => protocol.clauses.filter((clause) => clause.id === id));
  return [
    words.finding(words.concern[finding.concern], words.verdict[finding.verdict]),
    ...finding.evidence.flatMap((seen) => [
      words.seen(seen.text, placeOf(seen.source, words), seen.start, seen.end),
      words.rule(detectorWords(seen.detector, words), seen.rule),
    ]),
    ...clauses.map((clause) => words.clause(clause.id, clause.section, clause.text)),
    ...(finding.permission.length === 0
      ? []
      : [words.lifted(finding.permission.map((whose) => words.permission[whose]).join(words.and))]),
  ];
}

function placeOf(source: Source, words: Words): string {
  switch (source) {
    case 'text':
    case 'account':
    case 'time':
    case 'reply':
      return words.source[source];
    default:
      return words.source.attachment(Number(source.slice('attachment:'.length)) + 1);
  }
}

/** What a detector sees, in words; one that a judge makes itself may have its id alone. */
function detectorWords(id: string, words: Words): string {
  return (words.detector as Readonly<Record<string, string>>)[id] ?? id;
}

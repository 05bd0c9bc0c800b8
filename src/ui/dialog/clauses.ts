import type { Finding } from '../../core/finding';
import type { Clause, Protocol } from '../../core/protocols/schema';
import type { Review } from '../../core/review';
import type { Question } from '../../gate/question';

export interface Cited {
  readonly clause: Clause;
  /** The strongest finding that cites it. */
  readonly finding: Finding;
}

/** What a leader says counts as the school's; that is said before which account it is said from. */
export function inOrderFor({ review, draft, ...rest }: Question): Question {
  const { findings } = review;
  const at = findings.findIndex(({ concern }) => concern === 'representative');
  const before = findings.slice(0, Math.max(0, at));
  if (before.some(({ concern }) => concern !== 'teacher-channel')) return { review, draft, ...rest };
  const arranged = at > 0 ? [findings[at]!, ...before, ...findings.slice(at + 1)] : findings;
  return { review: { ...review, findings: arranged }, draft, ...rest };
}

/** Every clause the findings cite, each once: the best of each finding first, then the rest. An intern's own rule leads. */
export function citedBy({
  review,
  protocol,
  draft,
}: Pick<Question, 'review' | 'protocol' | 'draft'>): readonly Cited[] {
  const byId = new Map(protocol.clauses.map((clause) => [clause.id, clause]));
  const cited = new Map<string, Cited>();
  const cite = (id: string | undefined, finding: Finding): void => {
    const clause = id === undefined ? undefined : byId.get(id);
    if (clause && !cited.has(clause.id)) cited.set(clause.id, { clause, finding });
  };
  const own = review.findings.find(({ concern }) => draft.role === 'intern' && concern === 'placement');
  const told = review.findings.some(({ concern }) => concern === 'incident');
  if (own && !told) cite(own.clauses[0], own);
  for (const finding of review.findings) cite(finding.clauses[0], finding);
  for (const finding of review.findings) for (const id of finding.clauses.slice(1)) cite(id, finding);
  return [...cited.values()];
}

/** The clauses shown under every dialog. */
export function footerOf(review: Review, protocol: Protocol): readonly Clause[] {
  return protocol.clauses.filter((clause) => review.footer.includes(clause.id));
}

/** Channels a clause can name, in the words of the protocols and of Dutch primary schools. */
const CHANNELS = [
  ['website', /\bwebsite\b/i],
  ['Social Schools', /\bsocial\s?schools\b/i],
  ['Parnassys', /\bparnassys\b/i],
  ['Parro', /\bparro\b/i],
  ['e-mail', /\be-?mail\b/i],
] as const;

/** The approved channels, as the clauses cited for an official notice name them. */
export function channelsIn(finding: Finding, protocol: Protocol): readonly string[] {
  const text = protocol.clauses
    .filter((clause) => finding.clauses.includes(clause.id))
    .map((clause) => clause.text)
    .join('\n');
  return CHANNELS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

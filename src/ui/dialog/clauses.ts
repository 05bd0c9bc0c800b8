import type { Finding } from '../../core/finding';
import type { Clause, Protocol } from '../../core/protocols/schema';
import type { Review } from '../../core/review';

export interface Cited {
  readonly clause: Clause;
  /** The strongest finding that cites it. */
  readonly finding: Finding;
}

/** Every clause the findings cite, each once: the best of each finding first, then the rest. */
export function citedBy(review: Review, protocol: Protocol): readonly Cited[] {
  const byId = new Map(protocol.clauses.map((clause) => [clause.id, clause]));
  const cited = new Map<string, Cited>();
  const cite = (id: string, finding: Finding): void => {
    const clause = byId.get(id);
    if (clause && !cited.has(id)) cited.set(id, { clause, finding });
  };
  for (const finding of review.findings) if (finding.clauses[0]) cite(finding.clauses[0], finding);
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

import type { Finding } from './finding';
import type { Verdict } from './verdict';

/** The result of one look at a draft. */
export interface Review {
  readonly verdict: Verdict;
  /** Strongest first, one a concern. */
  readonly findings: readonly Finding[];
  /** Ids of the clauses shown under every dialog for this role (permanence, whom to ask). */
  readonly footer: readonly string[];
}

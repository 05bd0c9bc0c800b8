import type { Aspect, ConcernId, Permission } from './concern';
import type { Signal } from './signal';
import type { Verdict } from './verdict';

/** A signal that made a concern speak up. */
export type Evidence = Signal;

/** What a concern's judge says, before any protocol is cited. `aspects` name which sides of the concern spoke. */
export interface Judgement {
  readonly concern: ConcernId;
  readonly aspects: readonly Aspect[];
  readonly verdict: Exclude<Verdict, 'clear'>;
  readonly evidence: readonly Evidence[];
}

/** One concern at stake in the draft, with the clauses of the chosen protocol that bind the chosen role. */
export interface Finding {
  readonly concern: ConcernId;
  /** Which sides of the concern spoke up, e.g. `opinion` or `for-school` of `speaking-role`. */
  readonly aspects: readonly Aspect[];
  /** Clause ids, the one that fits best first. Never empty. */
  readonly clauses: readonly string[];
  readonly verdict: Exclude<Verdict, 'clear'>;
  /** Everyone whose permission is needed; empty when no permission lifts it. */
  readonly permission: readonly Permission[];
  readonly evidence: readonly Evidence[];
}

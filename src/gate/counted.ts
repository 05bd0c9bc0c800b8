import type { Permission } from '../core/concern';
import type { Finding } from '../core/finding';
import type { Composer } from '../sites/site';

/** What happened around one post, for the local overview. Never any text of the draft. */
export interface Counted {
  /**
   * `clear`: it went on; what findings there were are no reason to hold a post. `quiet`: nothing was said, only because
   * it was muted or answered before. `muted`: the person said that a finding is not right. `would-hold`: in trial mode,
   * nothing was held. `unheld`: the page shows that something was sent which the gate never saw.
   */
  readonly what:
    'clear' | 'quiet' | 'muted' | 'held' | 'edited' | 'posted' | 'would-hold' | 'unheld' | 'trouble';
  readonly composer: Composer;
  readonly findings: readonly Finding[];
  readonly attested: readonly Permission[];
}

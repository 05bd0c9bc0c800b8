import type { Counted } from '../../src/gate/counted';
import { sendToBackground, type HistoryEntry } from '../../src/platform/messages';
import { localDay } from '../../src/platform/today';
import type { Known } from './known';

/** What of it the local overview keeps; the others are steps on the way. */
function outcomeOf({ what, attested }: Counted): HistoryEntry['outcome'] | undefined {
  switch (what) {
    case 'clear':
    case 'quiet':
    case 'muted':
    case 'edited':
    case 'unheld':
      return what;
    case 'posted':
      return attested.length > 0 ? 'permission' : 'posted';
    case 'would-hold':
      return 'trial';
    case 'held':
    case 'trouble':
      return undefined;
  }
}

/** Counts in the local overview, if the person wants one. Ids and numbers, no words of the draft. */
export function count({ school }: Known, counted: Counted): void {
  const outcome = outcomeOf(counted);
  if (!outcome || school.settings.history === 'off') return;
  const { findings, attested, composer } = counted;
  const entry: HistoryEntry = {
    day: localDay(new Date()),
    platform: composer.site.platform,
    outcome,
    concerns: findings.map(({ concern }) => concern),
    ...(findings[0] && { verdict: findings[0].verdict }),
    ...(outcome === 'permission' && {
      permissions: [...attested],
      clauses: [...new Set(findings.flatMap(({ clauses }) => clauses))],
      protocol: school.protocol.id,
    }),
  };
  // A page that outlived an update has nobody to count for it.
  sendToBackground({ kind: 'count', entry }).catch(() => undefined);
}

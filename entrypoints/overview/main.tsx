import type { ConcernId } from '../../src/core/concern';
import type { Platform } from '../../src/core/draft';
import { clearHistory, readHistory } from '../../src/platform/history';
import { readRemembered, type MemoryChange } from '../../src/platform/memory';
import { sendToBackground } from '../../src/platform/messages';
import { KEYS } from '../../src/platform/storage';
import { localDay } from '../../src/platform/today';
import { CONCERN_IDS, PLATFORM_IDS } from '../../src/settings/ids';
import { OverviewPage, type OverviewProps } from '../../src/ui/overview/page';
import { LINKS, mountPage } from '../wiring/page';

const change = (what: MemoryChange) => void sendToBackground({ kind: 'memory', change: what });

mountPage(
  async ({ school, texts, unreadable }) => {
    const [history, memory] = await Promise.all([readHistory(localDay(new Date())), readRemembered()]);
    const totals: Record<string, number> = {};
    for (const day of Object.values(history.days)) {
      for (const [outcome, count] of Object.entries(day))
        totals[outcome] = (totals[outcome] ?? 0) + (count ?? 0);
    }
    const byConcern = new Map<ConcernId, number>();
    for (const [key, count] of Object.entries(history.concerns)) {
      const concern = key.split(' ')[0] as ConcernId;
      if (CONCERN_IDS.includes(concern)) byConcern.set(concern, (byConcern.get(concern) ?? 0) + count);
    }
    return (
      <OverviewPage
        texts={texts}
        problems={unreadable
          .filter((part) => part === 'history' || part === 'memory')
          .map((part) => texts.problems.kept[part])}
        on={school.settings.history === 'on'}
        since={history.since}
        totals={totals as OverviewProps['totals']}
        byConcern={[...byConcern]
          .map(([concern, count]) => ({ concern, count }))
          .sort((a, b) => b.count - a.count)}
        attestations={history.attestations
          .filter((one) => PLATFORM_IDS.includes(one.platform as Platform))
          .map((one) => ({ ...one, platform: one.platform as Platform }))
          .reverse()}
        accounts={memory.attested}
        mutes={memory.mutes}
        waiting={memory.waiting}
        revokeAccount={(account, what) => change({ do: 'revoke', account, what })}
        unmute={(mute) =>
          change({ do: 'unmute', mute: mute.scope === 'word' ? { ...mute, words: [...mute.words] } : mute })
        }
        stopWaiting={(hash) => change({ do: 'stop-waiting', hash })}
        clear={() => void clearHistory()}
        optionsLink={LINKS.options}
      />
    );
  },
  (texts) => `${texts.overview.title} · Bezint`,
  [KEYS.history, KEYS.memory],
);

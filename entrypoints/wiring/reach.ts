import {
  onMessage,
  sendToBackground,
  ToTab,
  type Reach,
  type StatusAnswer,
} from '../../src/platform/messages';
import type { Site } from '../../src/sites/site';
import type { Known } from './known';

export interface ReachTeller {
  /** Something changed that decides how far this page is guarded. */
  tell(): void;
  /** The page was seen sending from a composer that was not held. */
  missed(surface: string): void;
}

/** Says on the toolbar and in the popup how far this page is guarded, and what is not. */
export function reachTeller(site: Site, known: Known, signal: AbortSignal): ReachTeller {
  let missed: string | undefined;
  const now = (): { reach: Reach; reason?: string } => {
    if (known.pausedUntil > Date.now()) return { reach: 'paused' };
    if (!known.school.settings.sites.includes(site.platform)) return { reach: 'none', reason: 'site-off' };
    return missed === undefined ? { reach: 'guarded' } : { reach: 'partly', reason: missed };
  };
  const tell = () => {
    // Frames are part of their page; the page itself speaks for the tab.
    if (window !== window.top) return;
    // Loaded beforehand and not in sight: the button of this tab is still about the page that is.
    if ('prerendering' in document && document.prerendering === true) return;
    sendToBackground({ kind: 'reach', ...now() }).catch(() => undefined);
  };
  onMessage(
    ToTab,
    (message) => {
      if (message.kind !== 'status') return undefined;
      const answer: StatusAnswer = { ...now(), platform: site.platform, pausedUntil: known.pausedUntil };
      return Promise.resolve(answer);
    },
    signal,
  );
  return {
    tell,
    missed(surface) {
      missed = surface;
      tell();
    },
  };
}

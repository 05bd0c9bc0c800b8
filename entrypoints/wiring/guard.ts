import type { Attachments } from '../../src/attachments/attachments';
import { quieten } from '../../src/core/mute';
import { review } from '../../src/core/review';
import type { Ask } from '../../src/gate/question';
import { gate } from '../../src/gate/runner';
import { composerOfEditor } from '../../src/sites/find';
import { hands } from '../../src/sites/hands';
import { hold } from '../../src/sites/hold';
import type { Composer, Site } from '../../src/sites/site';
import { elementsOf } from '../../src/sites/tree';
import { watchUnheld } from '../../src/sites/unheld';
import type { Shield } from '../../src/ui/dialog/shield';
import { count } from './count';
import { draftOf } from './draft';
import { hinting } from './hinting';
import { known, type Known } from './known';
import { reachTeller } from './reach';

/** What stands in the page besides the gate, made once what is known is there to be read. */
export interface Company {
  readonly ask: Ask;
  readonly attachments: Attachments;
  readonly shield: Shield;
  replaceAttachment(composer: Composer, id: string, copy: Blob): Promise<boolean>;
  /** What is known changed: settings came, or were changed. */
  heed(): void;
}

/** Guards one page of a site until `signal` aborts. */
export function guard(site: Site, company: (known: Known) => Company, signal: AbortSignal): void {
  const now: Known = known(signal, () => {
    reach.tell();
    heed();
  });
  const reach = reachTeller(site, now, signal);
  const { ask, attachments, shield, replaceAttachment, heed } = company(now);
  const isOn = () => now.pausedUntil <= Date.now() && now.school.settings.sites.includes(site.platform);

  const keeper = gate(
    {
      page: hands,
      ask,
      attachments,
      replaceAttachment,
      mode: () => (isOn() ? now.school.settings.mode : 'off'),
      protocol: () => now.school.protocol,
      draft: (composer, text, facts) => draftOf(now, composer, text, facts),
      review: (draft) =>
        quieten(review(draft, now.school.protocol), site.platform, now.memory.quiet(site.platform)),
      count: (counted) => count(now, counted),
      forget: () => now.memory.forgetDraft(),
    },
    signal,
  );

  const other = watchUnheld(
    site,
    (composer) => {
      reach.missed(composer.rule.surface);
      count(now, { what: 'unheld', composer, findings: [], attested: [] });
    },
    window,
    signal,
  );
  hold(site, { attempt: keeper.attempt, other }, window, signal);
  window.addEventListener(
    'input',
    (event) => {
      if (!keeper.remembers()) return;
      const found = composerOfEditor(site, elementsOf(event));
      if (found) keeper.written(found.composer);
    },
    { capture: true, signal },
  );
  hinting(site, now, keeper, shield, isOn, signal);
}

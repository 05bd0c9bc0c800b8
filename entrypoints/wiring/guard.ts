import type { Attachments } from '../../src/attachments/attachments';
import type { Ask } from '../../src/gate/question';
import { gate } from '../../src/gate/runner';
import { composerOfEditor } from '../../src/sites/find';
import { hands } from '../../src/sites/hands';
import { hold, type Attempt } from '../../src/sites/hold';
import type { Composer, Site } from '../../src/sites/site';
import { elementsOf } from '../../src/sites/tree';
import { watchUnheld } from '../../src/sites/unheld';
import type { Shield } from '../../src/ui/dialog/shield';
import { count } from './count';
import { draftOf } from './draft';
import { untilThere } from './early';
import { hinting } from './hinting';
import { known, type Known } from './known';
import { lateParts, type Late } from './late';
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
export function guard(site: Site, company: (known: Known, late: Late) => Company, signal: AbortSignal): void {
  const late = lateParts();
  const now: Known = known(signal, () => {
    reach.tell();
    heed();
  });
  const reach = reachTeller(site, now, signal);
  const { ask, attachments, shield, replaceAttachment, heed } = company(now, late);
  const rules = () => {
    const parts = late.now();
    if (!parts) throw new Error('The rules are not there yet');
    return parts;
  };
  const isOn = () => now.pausedUntil <= Date.now() && now.school.settings.sites.includes(site.platform);

  const mode = () => (isOn() ? now.school.settings.mode : 'off');

  const keeper = gate(
    {
      page: hands,
      ask,
      attachments,
      replaceAttachment,
      mode,
      protocol: () => now.school.protocol,
      draft: (composer, text, facts) => draftOf(now, composer, text, facts),
      review(draft) {
        const { quieten, review } = rules();
        return quieten(review(draft, now.school.protocol), site.platform, now.memory.quiet(site.platform));
      },
      count(counted) {
        count(now, counted);
        // The marker said it: once a day is enough.
        if (counted.what === 'clear' && counted.findings.length > 0)
          now.memory.advised(
            site.platform,
            counted.findings.map(({ concern }) => concern),
          );
      },
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
  const early = untilThere(late, keeper.attempt, signal);
  const attempt = (made: Attempt) => {
    if (late.now()) return keeper.attempt(made);
    return mode() === 'warn' ? early.attempt(made) : 'through';
  };
  const wouldHold = (composer: Composer) =>
    late.now() ? keeper.wouldHold(composer) : mode() === 'warn' && early.wouldHold(composer);
  hold(site, { attempt, wouldHold, other }, window, signal);
  window.addEventListener(
    'input',
    (event) => {
      if (!keeper.remembers()) return;
      const found = composerOfEditor(site, elementsOf(event));
      if (found) keeper.written(found.composer);
    },
    { capture: true, signal },
  );
  void late.there.then((parts) => hinting(site, now, keeper, shield, isOn, parts, signal));
}

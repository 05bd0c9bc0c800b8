import { composerOfEditor } from '../../src/sites/find';
import { hold } from '../../src/sites/hold';
import type { Site } from '../../src/sites/site';
import { elementsOf } from '../../src/sites/tree';
import { watchUnheld } from '../../src/sites/unheld';
import { untilThere } from './early';
import type { Guarding } from './guarding';
import { lateParts } from './late';
import { resident } from './resident';

/** Guards one page of a site until `signal` aborts. */
export function guard(site: Site, signal: AbortSignal): void {
  const standing = resident(site, signal);
  let there: Guarding | undefined;
  const late = lateParts();
  const guarding = late.all.then(async (parts) => (there = await parts.guarding(standing, parts)));
  const early = untilThere(guarding, late.haveCome, signal);
  hold(
    site,
    {
      attempt: (made) => (there ?? early).attempt(made),
      wouldHold: (composer) => (there ?? early).wouldHold(composer),
      other: watchUnheld(site, (composer) => there?.missed(composer), window, signal),
    },
    window,
    signal,
  );
  window.addEventListener(
    'input',
    (event) => {
      if (!there?.remembers()) return;
      const found = composerOfEditor(site, elementsOf(event));
      if (found) there.written(found.composer);
    },
    { capture: true, signal },
  );
}

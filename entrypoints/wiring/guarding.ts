import { askLooker } from '../../src/attachments/ask-looker';
import { watchAttachments } from '../../src/attachments/watch';
import { gate, type Gate } from '../../src/gate/runner';
import { sendToBackground } from '../../src/platform/messages';
import { lineToOffscreen } from '../../src/platform/offscreen';
import { addressOf, version } from '../../src/platform/own';
import type { Composer } from '../../src/sites/site';
import { count } from './count';
import { draftOf } from './draft';
import { hinting } from './hinting';
import { known, onReturn, type Known } from './known';
import type { LateParts } from './late';
import { reachTeller } from './reach';
import type { Resident } from './resident';

/** What the resident script asks once the rest is there. */
export interface Guarding extends Pick<Gate, 'attempt' | 'wouldHold' | 'remembers' | 'written'> {
  /** This composer was seen sending without having been held. */
  missed(composer: Composer): void;
}

/** Reviews, asks and remembers, for one page. There once it knows what this person and this school have set. */
export async function guarding(resident: Resident, parts: LateParts): Promise<Guarding> {
  const { site, signal } = resident;
  const now: Known = known(signal, () => {
    reach.tell();
    looking.setLogo(now.school.settings.schoolLogo);
  });
  const reach = reachTeller(site, now, signal);
  const looking = askLooker(lineToOffscreen, signal);
  const attachments = watchAttachments(resident.files, looking, signal);
  const isOn = () => now.pausedUntil <= Date.now() && now.school.settings.sites.includes(site.platform);
  const ask = asking(resident, parts, now);

  const keeper = gate(
    {
      page: resident.page,
      ask,
      attachments,
      replaceAttachment: (composer, id, copy) =>
        attachments.replace(composer.root, () => resident.page.media(composer), id, copy),
      mode: () => (isOn() ? now.school.settings.mode : 'off'),
      protocol: () => now.school.protocol,
      draft: (composer, text, facts) => draftOf(now, composer, text, facts),
      review: (draft) =>
        parts.quieten(
          parts.review(draft, now.school.protocol),
          site.platform,
          now.memory.quiet(site.platform),
        ),
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
  hinting(resident, now, keeper, isOn, parts);
  onReturn(() => {
    keeper.returned();
    looking.anew();
  }, signal);
  await now.read;
  return {
    ...keeper,
    missed(composer) {
      reach.missed(composer.rule.surface);
      count(now, { what: 'unheld', composer, findings: [], attested: [] });
    },
  };
}

/** The dialog, made when there is something to ask for the first time. */
function asking(
  { shield }: Resident,
  { dialogIn, fixing }: LateParts,
  known: Known,
): ReturnType<typeof dialogIn> {
  // Asked now: after an update of the extension a page that stayed open can ask nothing any more.
  const protocolPage = addressOf('protocol');
  const ownVersion = version();
  let dialog: ReturnType<typeof dialogIn> | undefined;
  const make = () =>
    dialogIn(() => ({
      language: known.language(),
      memory: known.memory,
      fixing,
      contacts: known.school.settings.contacts,
      protocolPage: {
        href: (clause) => `${protocolPage}#${encodeURIComponent(clause)}`,
        open: (clause) => {
          sendToBackground({ kind: 'open', page: 'protocol', anchor: clause }).catch(() => undefined);
        },
      },
      shield,
      version: ownVersion,
    }));
  return (...asked) => (dialog ??= make())(...asked);
}

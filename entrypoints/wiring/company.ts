import { askLooker } from '../../src/attachments/ask-looker';
import { watchAttachments } from '../../src/attachments/watch';
import { sendToBackground } from '../../src/platform/messages';
import { lineToOffscreen } from '../../src/platform/offscreen';
import { addressOf, version } from '../../src/platform/own';
import { mediaOf } from '../../src/sites/reading';
import { createShield } from '../../src/ui/dialog/shield';
import type { Ask } from '../../src/gate/question';
import type { Company } from './guard';
import type { Known } from './known';
import type { Late } from './late';

/**
 * Who else stands in the page. Made first of all: the shield must hear keys and clicks before the page does, and
 * before the gate.
 */
export function company(signal: AbortSignal): (known: Known, late: Late) => Company {
  const shield = createShield(window, signal);
  // Asked now: after an update of the extension a page that stayed open can ask nothing any more.
  const protocolPage = addressOf('protocol');
  const ownVersion = version();
  const looking = askLooker(lineToOffscreen, signal);
  const attachments = watchAttachments(window, looking, signal);
  return (known, late) => {
    let ask: Ask | undefined;
    const dialog = (): Ask => {
      const parts = late.now();
      if (!parts) throw new Error('The dialog is not there yet');
      const { dialogIn, fixing } = parts;
      return dialogIn(() => ({
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
    };
    return {
      ask: (...asked) => (ask ??= dialog())(...asked),
      attachments,
      shield,
      replaceAttachment: (composer, id, copy) =>
        attachments.replace(composer.root, () => mediaOf(composer), id, copy),
      heed: () => looking.setLogo(known.school.settings.schoolLogo),
    };
  };
}

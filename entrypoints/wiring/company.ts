import type { Attachments } from '../../src/attachments/attachments';
import { FIXING } from '../../src/core/fixes';
import { interfaceLanguage } from '../../src/platform/language';
import { sendToBackground } from '../../src/platform/messages';
import { addressOf, version } from '../../src/platform/own';
import { dialogIn } from '../../src/ui/dialog';
import { createShield } from '../../src/ui/dialog/shield';
import type { Company } from './guard';
import type { Known } from './known';

/** Pictures are not looked at yet: said as such, never passed over. */
const unseen: Attachments = {
  inComposer: (_composer, media) =>
    media.map(({ kind, src }, index) => ({ id: src || `${kind}-${index}`, index, kind, state: 'failed' })),
  onChange: () => undefined,
};

/**
 * Who else stands in the page. Made first of all: the shield must hear keys and clicks before the page does, and
 * before the gate.
 */
export function company(signal: AbortSignal): (known: Known) => Company {
  const shield = createShield(window, signal);
  return (known) => ({
    ask: dialogIn(() => ({
      language: interfaceLanguage(known.school.settings.language),
      memory: known.memory,
      fixing: FIXING,
      contacts: known.school.settings.contacts,
      protocolPage: {
        href: (clause) => addressOf('protocol', clause),
        open: (clause) => {
          sendToBackground({ kind: 'open', page: 'protocol', anchor: clause }).catch(() => undefined);
        },
      },
      shield,
      version: version(),
    })),
    attachments: unseen,
    replaceAttachment: () => Promise.resolve(false),
  });
}

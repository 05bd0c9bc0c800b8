import type { AttachmentFacts, Draft } from '../../src/core/draft';
import { roleAt } from '../../src/platform/school';
import type { Composer } from '../../src/sites/site';
import { accountOf } from './account';
import type { Known } from './known';

const two = (part: number) => String(part).padStart(2, '0');

/** ISO 8601 with the person's own offset: the wall clock decides about working hours. */
export function localTime(now: Date): string {
  const ahead = -now.getTimezoneOffset();
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  const offset = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${date}T${time}${ahead < 0 ? '-' : '+'}${offset}`;
}

/** Everything the review may look at, put together at the moment of sending. */
export function draftOf(
  { school, memory }: Known,
  composer: Composer,
  text: string,
  attachments: readonly AttachmentFacts[],
  now = new Date(),
): Draft {
  const { settings, nameList } = school;
  const seen = composer.rule.account?.(composer) ?? composer.site.account(composer) ?? {};
  const account = accountOf(seen, settings.schoolAccounts);
  const known = account.handle ?? account.name;
  const inReplyTo = composer.rule.inReplyTo?.(composer);
  return {
    role: roleAt(school, now),
    platform: composer.site.platform,
    surface: composer.rule.surface,
    account,
    postedAt: localTime(now),
    school: {
      names: settings.schoolNames,
      foundation: settings.foundationNames,
      accounts: settings.schoolAccounts,
      nameList,
      contact: settings.schoolContact,
      workingHours: settings.workingHours,
      holidays: settings.holidays,
    },
    text,
    attachments,
    attested: known === undefined ? [] : memory.attested(known),
    ...(inReplyTo && { inReplyTo }),
  };
}

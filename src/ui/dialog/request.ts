import type { Permission } from '../../core/concern';
import type { Question } from '../../gate/question';
import type { PageTexts } from '../../texts/in-page';
import { citedBy } from './clauses';
import type { Surroundings } from './surroundings';
import { concernedBy, inOrder, type WhoIs } from './people';

/** Whom one can ask: those whose permission a clause names, or whom the protocol says to consult. */
export type Asked = Permission | 'privacyOfficer';

export interface Recipient {
  readonly who: Asked;
  readonly address?: string;
}

const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;

/** Who, by the clauses; where, by the settings' contacts and the protocol's own. Empty: no clause names anyone. */
export function recipientsOf(
  question: Question,
  contacts: Surroundings['contacts'],
  whoIs: WhoIs,
): readonly Recipient[] {
  const { review, protocol, draft } = question;
  const wanting = review.findings.filter(({ permission }) => permission.includes('person'));
  const ofChildren = wanting.every((finding) => concernedBy(finding, draft.text, whoIs).who === 'pupil');
  const permissions = review.findings
    .flatMap((finding) => finding.permission)
    .map((one) => (one === 'person' && ofChildren ? 'parents' : one));
  const asked: Asked[] = [...inOrder([...new Set(permissions)])];
  const cited = citedBy(question);
  const consult = cited.some(
    ({ clause, finding }) => clause.footer === 'whom-to-ask' || finding.concern === 'incident',
  );
  if (consult) {
    if (!asked.includes('management')) asked.push('management');
    asked.push('privacyOfficer');
  }
  const address: Partial<Record<Asked, string | undefined>> = {
    management: contacts.manager,
    mentor: contacts.mentor,
    privacyOfficer: contacts.privacyOfficer ?? EMAIL.exec(protocol.contact ?? '')?.[0],
  };
  return asked.map((who) => ({ who, ...(address[who] && { address: address[who] }) }));
}

/** Whether nobody is asked anything: the manager is only to know. */
export function isOnlyToKnow({ review }: Question): boolean {
  const wanting = review.findings.filter((finding) => finding.permission.length > 0);
  return wanting.length > 0 && wanting.every(({ concern }) => concern === 'teacher-channel');
}

/** The clauses that the findings cite, a line each. */
function rulesIn(question: Question): string[] {
  return citedBy(question).map(
    ({ clause }) => `- ${clause.text.replace(/\s*\n\s*/g, ' ')} (${clause.id}, ${question.protocol.title})`,
  );
}

/** The message to the manager who is to know of the account. */
export function noticeOf(question: Question, texts: PageTexts): string {
  const { asking, sites } = texts.dialog;
  const { draft, review } = question;
  const account = draft.account.handle ? `@${draft.account.handle.replace(/^@/, '')}` : draft.account.name;
  const channel = review.findings.filter(({ concern }) => concern === 'teacher-channel');
  return [
    asking.greeting,
    '',
    asking.informing.opening(account ?? '', sites[draft.platform]),
    '',
    asking.rules,
    ...rulesIn({ ...question, review: { ...review, findings: channel } }),
    '',
    asking.informing.closing,
  ].join('\n');
}

/** The message to the one who is asked: the draft, what goes with it, and the clauses. */
export function requestTo(who: Asked, question: Question, texts: PageTexts): string {
  const { dialog } = texts;
  const { draft, attachments } = question;
  const lines = [
    dialog.asking.greeting,
    '',
    dialog.asking.opening(dialog.sites[draft.platform]),
    '',
    ...draft.text
      .trim()
      .split('\n')
      .map((line) => `> ${line}`),
  ];
  const count = Math.max(draft.attachments.length, attachments.length);
  if (count > 0) {
    lines.push('', `${dialog.asking.pictures(count)}.`);
    draft.attachments.forEach((facts, index) => {
      if (facts.faces !== undefined) lines.push(`- ${dialog.asking.picture(index + 1, facts.faces)}.`);
    });
  }
  lines.push('', dialog.asking.rules, ...rulesIn(question));
  lines.push('', dialog.asking.question[who], '', dialog.asking.closing);
  return lines.join('\n');
}

/** Some mail programs cut an address at about two thousand characters: the end goes rather than the address. */
const LONGEST = 1900;

export function mailto(recipient: Recipient, subject: string, body: string): string {
  const start = `mailto:${recipient.address ? encodeURIComponent(recipient.address).replace('%40', '@') : ''}?subject=${encodeURIComponent(subject)}&body=`;
  let text = [...body.replace(/\p{Surrogate}/gu, '')];
  let encoded = encodeURIComponent(text.join(''));
  while (start.length + encoded.length > LONGEST && text.length > 0) {
    text = text.slice(0, Math.floor(text.length * 0.9) - 1);
    encoded = encodeURIComponent(`${text.join('')}…`);
  }
  return start + encoded.replace(/%0A/g, '%0D%0A');
}

import type { Draft } from '../draft';
import { foldWord } from '../text/fold';

const squash = (text: string): string => foldWord(text).replace(/[^a-z0-9]/g, '');

/** Whether the acting account is one of the school's: configured, or plainly so by the name it bears. */
export function isSchoolAccount(draft: Draft): boolean {
  const { account, school } = draft;
  if (account.kind === 'school') return true;
  const handle = squash(account.handle ?? '');
  return handle !== '' && school.accounts.some((own) => squash(own) === handle);
}

import type { Account } from '../../src/core/draft';
import type { AccountSeen } from '../../src/sites/site';

const bare = (account: string) => account.trim().replace(/^@/, '').toLowerCase();

/** How a page joins the names of several accounts: "A, B", "A en B". A name may hold a comma of its own. */
const JOINT = '(?:, ?| & | (?:en|and|und|et) )';

/** Whether `own` is one of the accounts in a joined list of names. */
function isAmong(list: string, own: string): boolean {
  const name = own.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return own !== '' && new RegExp(`(?:^|${JOINT})${name}(?:$|${JOINT})`, 'u').test(list);
}

/** The account that posts, and whether it is on the school's own list: of several at once, any of them. */
export function accountOf(page: AccountSeen, schoolAccounts: readonly string[]): Account {
  const { several = false, ...seen } = page;
  const own = [seen.handle, seen.name].filter((each) => each !== undefined).map(bare);
  const listed = schoolAccounts
    .map(bare)
    .some((account) => own.some((each) => (several ? isAmong(each, account) : each === account)));
  return { ...seen, kind: listed ? 'school' : 'private' };
}

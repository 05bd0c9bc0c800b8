import { isSchoolAccount } from './posting-account';
import type { Judge } from './scene';

/** Posting from the school's account, which needs the director's order, attested once for each account. */
export const schoolAccount: Judge = ({ draft }) => {
  // The school leader gives that order.
  if (draft.role === 'school-leader' || draft.attested.includes('school-account') || !isSchoolAccount(draft))
    return [];
  const text = draft.account.handle ?? draft.account.name ?? '';
  return [
    {
      concern: 'school-account',
      aspects: [],
      verdict: 'ask',
      evidence: [
        { detector: 'account', source: 'account', start: 0, end: text.length, text, rule: 'school-account' },
      ],
    },
  ];
};

import type { Translation } from '../translation';
import type { overview as nl } from '../nl/overview';

export const overview: Translation<typeof nl> = {
  title: 'Overview',
  intro: 'Counts only, on this computer only. Nobody else sees them, your school neither.',
  since: (date: string) => `Since ${date}`,
  off: 'The overview is off. Nothing is counted.',
  empty: 'Nothing has been counted yet.',
  totals: 'What happened',
  outcome: {
    clear: 'posted without a question',
    edited: 'edited after a question',
    posted: 'posted anyway',
    permission: 'posted with permission',
    trial: 'trial mode: I would have asked',
    quiet: 'left quiet (answered before)',
    muted: '‘This is not right’ said',
    unheld: 'gone without my having looked',
  },
  burden: (asked: number, all: number) => `I asked something about ${String(asked)} of ${String(all)} posts.`,
  trial: (asked: number, all: number) =>
    `Trial mode: I would have asked about ${String(asked)} of ${String(all)} posts. Nothing was held.`,
  byConcern: 'What it was about',
  concern: 'Subject',
  times: 'Count',
  attestations: 'Where you said you had permission',
  noAttestations: 'None yet.',
  attested: (who: string, clauses: string, site: string) => `from ${who}, for ${clauses}, on ${site}`,
  remembered: 'What I remember',
  accounts: 'Said once for an account',
  account: {
    'school-account': (account: string, date: string) =>
      `${account}: you may use this account of the school (said on ${date})`,
    'teacher-channel': (account: string, date: string) =>
      `${account}: your manager knows of this channel (said on ${date})`,
  },
  mutes: 'What I am quiet about',
  muteWord: (words: string, concern: string, date: string) => `“${words}” for ${concern} (since ${date})`,
  muteSite: (site: string, concern: string, date: string) => `${concern} on ${site} (since ${date})`,
  waiting: 'Waiting for permission',
  waitingOne: (date: string) => `A post of ${date}`,
  nothing: 'Nothing.',
  revoke: 'Revoke',
  revokeWhat: (what: string) => `Revoke: ${what}`,
  clear: 'Clear all counts',
  cleared: 'The counts are cleared.',
  settings: 'Settings',
};

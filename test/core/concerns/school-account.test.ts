import { drafts } from './seeing';

const account = { kind: 'school' as const, handle: '@obsdepopulier', name: 'obs De Populier' };

drafts(
  'school-account',
  [{ account }, { account, role: 'intern' }, { account: { handle: 'ObsDePopulier', kind: 'private' } }],
  [
    { account, role: 'school-leader' },
    { account, attested: ['school-account'] },
    { account: { handle: '@janneke', kind: 'private' } },
    { account: { handle: '@obsdelinde', kind: 'private' } },
  ],
  { text: 'De Kinderboekenweek zit erop!' },
);

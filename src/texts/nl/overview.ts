/** Dutch, the source of truth; `en/overview.ts` satisfies it. The local overview. */
export const overview = {
  title: 'Overzicht',
  intro: 'Alleen aantallen, alleen op deze computer. Niemand anders ziet ze, ook je school niet.',
  since: (date: string) => `Sinds ${date}`,
  off: 'Het overzicht staat uit. Er wordt niets geteld.',
  empty: 'Er is nog niets geteld.',
  totals: 'Wat er gebeurde',
  outcome: {
    clear: 'zonder vraag geplaatst',
    edited: 'aangepast na een vraag',
    posted: 'toch geplaatst',
    permission: 'geplaatst met toestemming',
    trial: 'proefstand: had ik gevraagd',
    quiet: 'stil gelaten (al beantwoord)',
    muted: '‘Dit klopt niet’ gezegd',
    unheld: 'weggegaan zonder dat ik keek',
  },
  burden: (asked: number, all: number) =>
    `Bij ${String(asked)} van de ${String(all)} berichten vroeg ik iets.`,
  trial: (asked: number, all: number) =>
    `Proefstand: bij ${String(asked)} van de ${String(all)} berichten had ik iets gevraagd. Niets is tegengehouden.`,
  byConcern: 'Waar het over ging',
  concern: 'Onderwerp',
  times: 'Aantal',
  attestations: 'Waar je zei dat je toestemming had',
  noAttestations: 'Nog geen.',
  attested: (who: string, clauses: string, site: string) => `van ${who}, voor ${clauses}, op ${site}`,
  remembered: 'Wat ik onthoud',
  accounts: 'Eén keer gezegd per account',
  account: {
    'school-account': (account: string, date: string) =>
      `${account}: je mag dit account van de school gebruiken (gezegd op ${date})`,
    'teacher-channel': (account: string, date: string) =>
      `${account}: je leidinggevende weet van dit kanaal (gezegd op ${date})`,
  },
  mutes: 'Waar ik over zwijg',
  muteWord: (words: string, concern: string, date: string) => `‘${words}’ bij ${concern} (sinds ${date})`,
  muteSite: (site: string, concern: string, date: string) => `${concern} op ${site} (sinds ${date})`,
  waiting: 'Wacht op toestemming',
  waitingOne: (date: string) => `Een bericht van ${date}`,
  nothing: 'Niets.',
  revoke: 'Intrekken',
  revokeWhat: (what: string) => `Intrekken: ${what}`,
  clear: 'Alle aantallen wissen',
  cleared: 'De aantallen zijn gewist.',
  settings: 'Instellingen',
};

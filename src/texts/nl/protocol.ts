/** Dutch, the source of truth; `en/protocol.ts` satisfies it. The page on which the whole protocol can be read. */
export const protocol = {
  title: 'Het protocol',
  version: (version: string, date: string) => `versie ${version}, vastgesteld op ${date}`,
  adopted: (date: string) => `vastgesteld op ${date}`,
  contact: 'Vragen over het protocol',
  search: 'Zoek in het protocol',
  filter: 'Laat zien voor',
  everyone: 'iedereen',
  print: 'Afdrukken',
  found: (count: number, all: number) =>
    count === all ? `${String(all)} afspraken` : `${String(count)} van ${String(all)} afspraken`,
  /** On paper, where the fields it was chosen with are not. */
  selection: (role: string, words: string) =>
    `Dit is niet het hele protocol: alleen${role === '' ? '' : ` wat geldt voor ${role}`}${role === '' || words === '' ? '' : ','}${words === '' ? '' : ` waar ‘${words}’ in staat`}.`,
  none: 'Geen afspraak gevonden. Zoek met een ander woord, of laat alle afspraken zien.',
  /** The page was opened for a clause that this protocol does not have: of another one, or of an older version. */
  noSuchClause: (id: string) =>
    `Afspraak ‘${id}’ staat niet in dit protocol. Misschien hoort die bij een ander protocol, of bij een oude versie.`,
  showAll: 'Laat alles zien',
  for: (roles: string) => `Voor: ${roles}`,
  /** What Bezint does with a clause. */
  does: {
    checks: 'Bezint let hierop',
    reminds: 'Bezint laat dit bij elke vraag zien',
    informs: 'Om te lezen: hier kan Bezint niet op letten',
  },
  watches: (concerns: string) => `Kijkt naar: ${concerns}`,
  lifts: (who: string) => `Mag met toestemming van: ${who}`,
  link: (id: string) => `Adres van afspraak ${id}`,
  incident: {
    link: 'Is er iets gebeurd, zoals pesten of een foto die rondgaat? Hier staat wat je doet',
    heading: 'Is er iets gebeurd?',
    intro: 'Pesten online, of een foto die rondgaat: plaats of deel er niets over. Doe dit:',
    steps: [
      'Bewaar wat je zag: een schermafdruk met de datum. Stuur die aan niemand door.',
      'Meld het zo snel mogelijk aan je leidinggevende of de Functionaris Gegevensbescherming.',
      'Vraag wie er met de leerling en de ouders praat. Doe dat niet alleen.',
      'Is er direct gevaar? Bel 112.',
    ] as readonly string[],
    mail: (address: string) => `Meld het: ${address}`,
    by: (id: string) => `Zo staat het in afspraak ${id}`,
  },
  settings: 'Instellingen',
};

import type { Translation } from '../translation';
import type { protocol as nl } from '../nl/protocol';

export const protocol: Translation<typeof nl> = {
  title: 'The protocol',
  version: (version: string, date: string) => `version ${version}, adopted on ${date}`,
  adopted: (date: string) => `adopted on ${date}`,
  contact: 'Questions about the protocol',
  search: 'Search the protocol',
  filter: 'Show for',
  everyone: 'everyone',
  print: 'Print',
  found: (count: number, all: number) =>
    count === all ? `${String(all)} clauses` : `${String(count)} of ${String(all)} clauses`,
  selection: (role: string, words: string) =>
    `This is not the whole protocol: only${role === '' ? '' : ` what is for ${role}`}${role === '' || words === '' ? '' : ','}${words === '' ? '' : ` what holds “${words}”`}.`,
  none: 'No clause found. Search with another word, or show all clauses.',
  noSuchClause: (id: string) =>
    `Clause “${id}” is not in this protocol. It may belong to another one, or to an older version.`,
  showAll: 'Show all',
  for: (roles: string) => `For: ${roles}`,
  does: {
    checks: 'Bezint watches for this',
    reminds: 'Bezint shows this with every question',
    informs: 'To be read: Bezint can’t watch for this',
  },
  watches: (concerns: string) => `Looks at: ${concerns}`,
  lifts: (who: string) => `Allowed with permission from: ${who}`,
  link: (id: string) => `Address of clause ${id}`,
  incident: {
    link: 'Did something happen, such as bullying or a photo going round? Here is what to do',
    heading: 'Has something happened?',
    intro: 'Bullying online, or a picture that goes round: don’t post or share anything about it. Do this:',
    steps: [
      'Keep what you saw: a screenshot with the date. Send it on to nobody.',
      'Report it as soon as possible to your manager or the Data Protection Officer.',
      'Ask who will talk with the pupil and the parents. Don’t do that alone.',
      'Is there immediate danger? Call 112.',
    ],
    mail: (address: string) => `Report it: ${address}`,
    by: (id: string) => `As clause ${id} says`,
  },
  settings: 'Settings',
};

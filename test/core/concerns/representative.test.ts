import { describe, expect, it } from 'vitest';
import { wordsOf } from '../drafts';

type Row = readonly [text: string, rest?: Omit<Parameters<typeof wordsOf>[1], 'text'>];

const SPEAKS_UP: readonly Row[] = [
  ['Op persoonlijke titel: dit kabinet maakt het onderwijs kapot.', { role: 'school-leader' }],
  [
    'De gemeente heeft weer eens laten zien dat ze niks snapt van verkeersveiligheid.',
    { role: 'school-leader' },
  ],
  ['Ik vind dat zwarte piet gewoon moet blijven', { role: 'school-leader' }],
  ['Die boeren op de A1 hebben groot gelijk.', { role: 'school-leader' }],
  ['Stem woensdag! En liefst niet op een partij die het onderwijs kaal plukt.', { role: 'school-leader' }],
  ['Leraren moeten gewoon meer verdienen, punt.', { role: 'school-leader' }],
  ['Een azc naast een school? Slecht plan.', { role: 'school-leader' }],
  ['Vuurwerk mag van mij morgen verboden worden', { role: 'school-leader' }],
  ['Trump is een gevaar voor de wereld', { role: 'school-leader' }],
  ['De jeugd van tegenwoordig kan niks meer zonder telefoon', { role: 'school-leader' }],
  ['Wat een waardeloze wethouder hebben we toch', { role: 'school-leader' }],
  ['In my opinion the minister has no idea what schools need', { role: 'school-leader' }],
  [
    'Ik ben het volstrekt oneens met het besluit van de raad om de bieb te sluiten',
    { role: 'school-leader' },
  ],
  ['Klimaatdemonstranten die de snelweg blokkeren, daar heb ik geen begrip voor', { role: 'school-leader' }],
  ['Mijn persoonlijke mening: de inspectie meet het verkeerde.', { role: 'school-leader' }],
  ['Hoeveel asielzoekers moeten we nog opvangen voordat Den Haag wakker wordt?', { role: 'school-leader' }],
  ['Ik word zo moe van die wappies.', { role: 'school-leader' }],
  ['Rutte had gewoon moeten opstappen.', { role: 'school-leader' }],
  ['De burgemeester verdient een standbeeld, wat een held.', { role: 'school-leader' }],
  ['Windmolens in ons landschap: niet doen.', { role: 'school-leader' }],
  ['Het onderwijs heeft geen extra geld nodig maar rust.', { role: 'school-leader' }],
  [
    'Prachtig dat er eindelijk een telefoonverbod is. Had tien jaar eerder gemoeten.',
    { role: 'school-leader' },
  ],
  ['Die voetbalhooligans moeten ze levenslang geven.', { role: 'school-leader' }],
  ['Personally I think homework in primary school should be abolished', { role: 'school-leader' }],
  ["Schandalig dat er nog steeds gezinnen in armoede leven in zo'n rijk land.", { role: 'school-leader' }],
];

const SILENT: readonly Row[] = [
  ['Gefeliciteerd met jullie jubileum!', { role: 'school-leader' }],
  ['Dank aan iedereen die heeft meegeholpen', { role: 'school-leader' }],
  ['Mooie uitzending gisteren over voorlezen', { role: 'school-leader' }],
  ['Morgen opent de minister de nieuwe bibliotheek in Enschede.', { role: 'school-leader' }],
  ['Heerlijk weekend gehad in Zeeland', { role: 'school-leader' }],
  ['Het nieuwe schoolplan staat online.', { role: 'school-leader' }],
  [
    'Woensdag zijn er verkiezingen. Het stembureau is in onze aula, open van 7.30 tot 21.00 uur.',
    { role: 'school-leader' },
  ],
  [
    'Nog twee dagen en dan is het vakantie. Tijd voor een boek en een strandstoel.',
    { role: 'school-leader' },
  ],
  ['De gemeente strooit vannacht, zie de website voor de routes', { role: 'school-leader' }],
  ['Vanavond naar Heracles. Moet eens tijd worden voor een thuiszege.', { role: 'school-leader' }],
  ['Wat een prachtig concert was dat gisteren in de schouwburg', { role: 'school-leader' }],
  ['Wij vinden samen spelen belangrijk.', { role: 'school-leader', account: { kind: 'school' } }],
  [
    'Helder artikel, bedankt voor het delen',
    {
      role: 'school-leader',
      surface: 'comment',
      inReplyTo: { author: 'PO-Raad', text: 'Minister presenteert plannen lerarentekort' },
    },
  ],
  ['Wat een feest gisteren op de kermis!', { role: 'school-leader' }],
  ['Bedankt wethouder voor het openen van ons nieuwe plein', { role: 'school-leader' }],
  ['De lente is begonnen, wat een heerlijk weer', { role: 'school-leader' }],
  [
    'Volgende week: themabijeenkomst over kansengelijkheid in de bibliotheek, toegang gratis',
    { role: 'school-leader' },
  ],
  ['Gefeliciteerd burgemeester met uw benoeming', { role: 'school-leader' }],
  ['Mijn vakantieboek is uit. Aanrader: De avond is ongemak.', { role: 'school-leader' }],
  ['Nieuwe vacature: intern begeleider, 0,6 fte. Delen mag.', { role: 'school-leader' }],
  ['Fietsen gerepareerd, gras gemaaid. Moet nu nog de heg.', { role: 'school-leader' }],
  ['Interessant interview met de minister vanochtend op Radio 1.', { role: 'school-leader' }],
  ['Onze nieuwe directeur-bestuurder start per 1 augustus. Welkom!', { role: 'school-leader' }],
];

describe('representative', () => {
  for (const [text, rest] of SPEAKS_UP)
    it(`speaks up: ${text}`, () => {
      const words = wordsOf('representative', { ...rest, text });
      expect(words).not.toEqual([]);
      for (const word of words) expect(`${text} ${rest?.inReplyTo?.text}`).toContain(word);
    });

  for (const [text, rest] of SILENT)
    it(`is silent: ${text}`, () => {
      expect(wordsOf('representative', { ...rest, text })).toEqual([]);
    });
});

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../drafts';

type Row = readonly [text: string, rest?: Omit<Parameters<typeof wordsOf>[1], 'text'>];

const SPEAKS_UP: readonly Row[] = [
  ['Ik vind dat de inspectie zich minder met papier en meer met kinderen moet bezighouden.'],
  ['Schandalig hoe dit kabinet met het onderwijs omgaat.'],
  ['Hoog tijd dat die doorstroomtoets verdwijnt.'],
  ['De werkdruk is echt niet meer normaal. Zo houdt niemand dit vol.'],
  ['Passend onderwijs is een bezuiniging met een mooie naam.'],
  ['Waarom moeten wij in hemelsnaam nog steeds al die groepsplannen uittypen?'],
  ['Staken helpt. Den Haag luistert alleen als de deuren dicht zijn.'],
  ['imo is 30 kinderen in een klas gewoon te veel'],
  ['Nieuwe rekenmethode = weer een uitgever rijk en wij de dupe'],
  ['Kleuters toetsen is kindermishandeling in Excel'],
  ['Goed dat er gestaakt wordt. De cao is een lachertje.'],
  ['Leraren verdienen meer dan een taart op de dag van de leraar'],
  ['Huiswerk op de basisschool? Afschaffen. Kinderen moeten buiten spelen.'],
  ['Burgerschap in een methode stoppen is de omgekeerde wereld'],
  ['Nog meer toetsen, nog minder tijd om les te geven. Wanneer stopt dit?'],
  ['Volgens mij lost een vierdaagse schoolweek helemaal niks op'],
  ['The inspectorate should visit a real classroom for once.'],
  ['Honestly the new curriculum is a mess and nobody asked teachers'],
  ['Unpopular opinion: kids dont need tablets at school'],
  ['Onze minister heeft duidelijk nog nooit voor een klas gestaan'],
  [
    'Eens! Die groepsgrootte is het echte probleem, niet de salarissen',
    {
      surface: 'reply',
      inReplyTo: { author: '@aob', text: 'Wat is het grootste probleem in het onderwijs?' },
    },
  ],
  [
    'Nee. Afschaffen die handel.',
    { surface: 'reply', inReplyTo: { author: '@onderwijsdebat', text: 'Moet de doorstroomtoets blijven?' } },
  ],
  ['Wij als school vinden buitenspelen net zo belangrijk als rekenen.'],
  ['Namens obs De Populier wens ik iedereen een fijne vakantie!'],
  ['Onze school gelooft in ieder kind.'],
  ['Bij ons op school geloven we dat elk kind gezien moet worden'],
  ['Namens het hele team van De Populier: bedankt voor de mooie acties'],
  ['Ons bestuur staat pal achter de staking.'],
  ['As a school we believe every child deserves a place to shine'],
  ['Wij van De Populier zijn klaar met al dat gedoe over gender'],
  [
    'Schande dat er wéér bezuinigd wordt op het speciaal onderwijs. Kinderen zijn geen kostenpost.',
    { role: 'intern' },
  ],
  ['kansengelijkheid mn reet, wie geld heeft koopt gewoon bijles'],
  ['Begrijpend lezen zoals we het nu doen maakt kinderen kapot. Laat ze gewoon boeken lezen!'],
];

const SILENT: readonly Row[] = [
  ['Op persoonlijke titel: de werkdruk is belachelijk.'],
  ['Mijn persoonlijke mening is dat toetsen bij kleuters onzin is.'],
  ['De werkdruk is belachelijk hoog.', { account: { bio: 'Juf | tweets op persoonlijke titel' } }],
  ['Ik spreek voor mezelf, maar die doorstroomtoets moet weg.'],
  ['De inspectie komt in november met een nieuw rapport. Lees het op onderwijsinspectie.nl'],
  ['Morgen staking op het Malieveld, verzamelen om 10 uur bij de tent van de AOb.'],
  ['Lesidee: laat kinderen met een methode naar keuze vermenigvuldigen. Werkte hier goed!'],
  ['Wat een belachelijk lekker weer vandaag'],
  ['Ik vind het heerlijk dat het vakantie is'],
  ['Hoog tijd voor koffie na deze toetsweek'],
  ['Ik vind mijn klas zo leuk dit jaar!'],
  ['Weet iemand een goede rekenmethode voor groep 3? Wij zoeken iets nieuws.'],
  ['Nog drie rapporten en dan ben ik klaar'],
  ['Ik snap niet waarom mijn printer het nooit doet op zondag'],
  ['Klaar met mijn lesvoorbereiding, nu wijn'],
  ['Vandaag scholing over begrijpend lezen gehad. Veel geleerd over close reading.'],
  ['Vanavond 20.30 uur NPO2: documentaire over het lerarentekort.'],
  ['De regels van dit bordspel slaan nergens op'],
  ['Ajax speelt belachelijk slecht dit seizoen'],
  ['Namens de hele familie bedankt voor alle kaarten'],
  ['Volgens mij ben ik mijn sleutels op school vergeten'],
  ['Wij als gezin gaan dit jaar naar Texel'],
  ['Personal opinion: the phone ban was the best thing that happened to my classroom'],
  ['Views my own. The inspectorate needs to stop counting boxes.'],
  ['Wij zoeken een leerkracht groep 5! Solliciteren kan tot 1 mei.', { account: { kind: 'school' } }],
  ['De inspectie moet afgeschaft worden', { role: 'parent' }],
  ['Stop met roken gelukt, 100 dagen!'],
  ['Schrap maar een streep van mijn lijstje, de zolder is opgeruimd'],
  ['Wie heeft er nog een goed boek over kansengelijkheid?'],
  ['Mooi artikel over passend onderwijs in Trouw vandaag, lezen!'],
  ['Vandaag de laatste dag van de toetsweek. De kinderen hebben keihard gewerkt, trots!'],
  ['Wat een drama met die treinen weer'],
  ['Ik moet nog rapporten schrijven en het gras moet ook nog gemaaid'],
  ['Juf zijn is het mooiste vak van de wereld'],
  ['Zoveel geleerd op de pabo vandaag, trots op mijn eerste gymles', { role: 'intern' }],
];

describe('speaking-role', () => {
  for (const [text, rest] of SPEAKS_UP)
    it(`speaks up: ${text}`, () => {
      const words = wordsOf('speaking-role', { ...rest, text });
      expect(words).not.toEqual([]);
      for (const word of words) expect(text).toContain(word);
    });

  for (const [text, rest] of SILENT)
    it(`is silent: ${text}`, () => {
      expect(wordsOf('speaking-role', { ...rest, text })).toEqual([]);
    });
});

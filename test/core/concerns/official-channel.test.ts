import { describe, expect, it } from 'vitest';
import { wordsOf } from '../drafts';

type Row = readonly [text: string, rest?: Omit<Parameters<typeof wordsOf>[1], 'text'>];

const SPEAKS_UP: readonly Row[] = [
  ['Let op ouders: maandag is de school dicht vanwege de staking.'],
  ['De luizencontrole is verplaatst naar donderdag, vlechten uit graag.'],
  ['Nog drie ouders nodig voor het versieren van de kerstbomen donderdag, wie kan er?'],
  ['Vanwege de storm zijn we morgen de hele dag dicht. Geef het door aan andere ouders.'],
  ['Morgen geen school wegens ijzel!', { account: { kind: 'school' } }],
  ['Beste ouders, willen jullie morgen allemaal een lege schoenendoos meegeven?'],
  ['Ouders van groep 4: wie kan er vrijdag rijden naar het museum?'],
  [
    'De rapporten gaan vrijdag mee naar huis. Inschrijven voor de gesprekken kan vanaf maandag.',
    { account: { kind: 'school' } },
  ],
  ['Donderdag ouderavond om 19.30 uur in de aula, koffie staat klaar', { account: { kind: 'school' } }],
  ['Er zijn luizen gevonden in groep 3, graag allemaal controleren!'],
  ['Juf Karin is ziek, groep 5 wordt verdeeld over de andere klassen', { account: { kind: 'school' } }],
  ["Mama's en papa's van groep 1: denken jullie aan de gymschoenen morgen?"],
  ['Groep 7 is morgen om 12 uur uit, studiemiddag voor het team', { account: { kind: 'school' } }],
  ['Dear parents, school closes at noon tomorrow because of the storm', { account: { kind: 'school' } }],
  ['Schoolreisje gaat niet door vanwege de storm. Kinderen gewoon om half 9 op school met lunchpakket!'],
  ['Beste ouders, vul voor vrijdag even het formulier in met de gegevens van uw kind'],
  ['Wie kan er donderdag 4 kids meenemen naar de schaatsbaan? We komen nog 2 rijouders tekort'],
  ['De gymzaal is dicht, dus geen gym voor groep 3 en 4 deze week'],
  [
    'Beste allemaal, door een waterlekkage is school vandaag en morgen dicht.',
    { account: { kind: 'school' } },
  ],
  ['Attentie! Vrijdag zijn alle kinderen om 12.00 uur vrij.', { account: { kind: 'school' } }],
  ['Ouders groep 3: de gevonden voorwerpen liggen t/m vrijdag in de hal, daarna gaan ze weg'],
  ['Let op: de school start maandag een half uur later ivm studiemoment.', { account: { kind: 'school' } }],
  ["Kunnen alle papa's en mama's van groep 2 morgen een oude sok meegeven?"],
  [
    'Zoals jullie gehoord hebben was er vandaag brand in het fietsenhok. Alle kinderen zijn veilig. Haal uw kind op bij de sporthal.',
    { account: { kind: 'school' } },
  ],
  ['Meester Tom is afwezig. Groep 8 krijgt vandaag les van juf Els.', { account: { kind: 'school' } }],
  [
    'De informatieavond van groep 3 is verplaatst naar 12 november, 19.00 uur.',
    { account: { kind: 'school' } },
  ],
  ['Morgen kijkmoment voor ouders van 8.30 tot 9.00, welkom in de klas!'],
  ['Wilt u de vakantieplanning van uw kind aan mij doorgeven via dit formulier?'],
  ['Heads up parents: swimming is cancelled tomorrow'],
];

const SILENT: readonly Row[] = [
  ['Wat een feest was de sportdag! Dank aan alle ouders die hielpen', { account: { kind: 'school' } }],
  ['Wij zoeken een invalleerkracht', { account: { kind: 'school' } }],
  ['Zaterdag oud papier! Zet het voor 9 uur aan de straat.', { account: { kind: 'school' } }],
  ['Open dag op 14 maart van 9 tot 12 uur, iedereen welkom', { account: { kind: 'school' } }],
  ['De nieuwe kalender staat in Social Schools', { account: { kind: 'school' } }],
  ['Ik ben ziek thuis, griep.'],
  ['Scholen in Friesland vandaag dicht vanwege de sneeuw, lees ik'],
  ['Morgen vrij! Uitslapen'],
  ['De bakker is maandag gesloten'],
  ['Ouders zijn ook maar mensen'],
  ['Fijne vakantie allemaal! Tot maandag 6 januari', { account: { kind: 'school' } }],
  ['De winkel is dicht op maandag, balen'],
  ['Lieve ouders van groep 8, bedankt voor het prachtige cadeau!'],
  ['Nog 8 rapporten te gaan'],
  ['Vandaag studiedag gehad over spelling, inspirerend'],
  ['Vanavond ouderavond gehad, kapot nu'],
  ['Vandaag een pittig oudergesprek, ik ben er nog stil van'],
  ['Vanmiddag na de rapportgesprekken eerst een uur wandelen'],
  ['De avondvierdaagse zit erop, bedankt begeleiders!', { account: { kind: 'school' } }],
  ['Kom kijken bij de kerstmarkt in het dorp, 15 december vanaf 16 uur', { account: { kind: 'school' } }],
  ['Wij wensen iedereen een fijne zomer!', { account: { kind: 'school' } }],
  ['Onze leerlingenraad is gekozen 🎉', { account: { kind: 'school' } }],
  ['Vandaag was de laatste studiedag van het jaar, moe maar voldaan'],
  ['Morgen moet ik om 6 uur op, bah'],
  ['De gymzaal in ons dorp sluit, wat jammer voor de turnclub'],
  ['Geen school gehad vroeger met zoveel sneeuw als nu, weet je nog?'],
  ['Alle info over de inschrijving van vierjarigen staat op onze website', { account: { kind: 'school' } }],
  ['Ik ben op zoek naar ouders van tweelingen voor een podcast'],
];

describe('official-channel', () => {
  for (const [text, rest] of SPEAKS_UP)
    it(`speaks up: ${text}`, () => {
      const words = wordsOf('official-channel', { ...rest, text });
      expect(words).not.toEqual([]);
      for (const word of words) expect(`${text} ${rest?.inReplyTo?.text}`).toContain(word);
    });

  for (const [text, rest] of SILENT)
    it(`is silent: ${text}`, () => {
      expect(wordsOf('official-channel', { ...rest, text })).toEqual([]);
    });
});

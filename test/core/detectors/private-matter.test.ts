import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import type { Role } from '../../../src/core/role';
import { draftOf } from '../drafts';

/** Role, text, and what is seen as "rule: words". Texts made up for these tests. */
const SEEN: readonly [Role, string, readonly string[]][] = [
  [
    'teacher',
    'pfff weer gebeld met jeugdzorg over een van mn gasten, systeem faalt',
    ['pointed:care: met jeugdzorg', 'pointed:person: gasten', 'pointed:care: jeugdzorg'],
  ],
  [
    'teacher',
    'Lotte heeft een 2 voor haar rekentoets en barstte in huilen uit. Groep 7 is hard.',
    [
      'named:delicate: een 2 voor haar rekentoets',
      'named:person: Lotte',
      'named:delicate: barstte in huilen',
    ],
  ],
  [
    'intern',
    'stage update: kindje heeft me vandaag gebeten 😭 schijnt thuis veel mis te zijn',
    ['someone:behaviour: heeft me vandaag gebeten', 'someone:person: kindje'],
  ],
  [
    'teacher',
    'Wie heeft tips? Leerling (9) met selectief mutisme en een moeder met borderline',
    [
      'someone:health: met selectief mutisme',
      'someone:person: Leerling',
      'someone:health: mutisme',
      'someone:home: moeder met borderline',
      'someone:health: met borderline',
      'someone:health: borderline',
    ],
  ],
  [
    'teacher',
    'Mijn parallelcollega is gisteren ingestort op het werk, burn-out dus',
    ['pointed:delicate: ingestort', 'pointed:person: parallelcollega', 'pointed:staff: burn-out'],
  ],
  [
    'employee',
    'Mevr. Bakker van de administratie krijgt geen nieuw contract, schandalig',
    ['pointed:staff: krijgt geen nieuw contract', 'pointed:person: Bakker'],
  ],
  [
    'teacher',
    'De ouders van Noah liggen te vechten om de voogdij, en hij zit er tussen',
    ['pointed:home: voogdij', 'pointed:person: ouders'],
  ],
  [
    'school-leader',
    'een van mijn leerkrachten heeft een miskraam gehad, we vangen haar op',
    [
      'pointed:health: heeft een miskraam',
      'pointed:person: leerkrachten',
      'pointed:health: miskraam',
      'pointed:staff: miskraam',
    ],
  ],
  [
    'teacher',
    'mijn leerling met epilepsie had vandaag drie aanvallen',
    [
      'someone:health: met epilepsie',
      'someone:person: leerling',
      'someone:health: epilepsie had',
      'someone:health: epilepsie',
    ],
  ],
  [
    'teacher',
    'Sara haar papa is opgepakt. Ze vroeg mij of hij terugkomt met sinterklaas.',
    ['pointed:home: papa is opgepakt', 'pointed:person: Sara'],
  ],
  [
    'teacher',
    'CITO uitslag binnen: Ravi zit op een V- voor spelling',
    ['named:level: een V-', 'named:person: Ravi', 'named:level: V- voor spelling'],
  ],
  [
    'teacher',
    'bij ons zit een meisje van 6 dat nog in een luier loopt',
    ['pointed:delicate: luier', 'pointed:person: meisje'],
  ],
  [
    'teacher',
    'Kleuter in mijn klas die nog niet zindelijk is, ouders vinden het prima',
    ['pointed:delicate: zindelijk', 'pointed:person: Kleuter'],
  ],
  [
    'intern',
    'vandaag mocht ik mee naar een mdo, ging over een jongen die thuis mishandeld wordt',
    [
      'someone:care: naar een mdo',
      'someone:person: jongen',
      'someone:home: thuis mishandeld',
      'someone:home: mishandeld',
    ],
  ],
  ['pupil', 'wist je dat de vader van jaylen in de bak zit', ['pointed:home: vader van jaylen in de bak']],
  [
    'parent',
    'Het broertje van Thijs zit op speciaal onderwijs omdat hij iedereen sloeg',
    ['named:care: op speciaal onderwijs', 'named:person: Thijs'],
  ],
  [
    'teacher',
    'Today one of my students told me his dad hits him.',
    ['pointed:delicate: hits him', 'pointed:person: students'],
  ],
  [
    'teacher',
    'Nieuwe leerling erbij, vluchteling, ouders vermist. Spreekt nog geen woord.',
    ['pointed:delicate: vluchteling', 'pointed:person: leerling', 'pointed:delicate: vermist'],
  ],
  [
    'teacher',
    'Eerlijk? Ik ga volgend jaar weg omdat mijn duo en ik ruzie hebben en de directeur haar kant kiest',
    ['pointed:delicate: ruzie hebben', 'pointed:person: duo'],
  ],
  [
    'teacher',
    'Kind in mijn klas heeft leukemie. We maken een slinger voor haar.',
    ['pointed:health: heeft leukemie', 'pointed:person: Kind', 'pointed:health: leukemie'],
  ],
  [
    'teacher',
    'Die tweeling uit groep 4 is onder toezicht gesteld',
    ['pointed:care: onder toezicht gesteld', 'pointed:person: tweeling'],
  ],
  [
    'teacher',
    'Juf Karin komt niet meer terug na haar ziekte, ze is volledig afgekeurd',
    ['pointed:delicate: ziekte', 'pointed:person: Juf', 'pointed:delicate: afgekeurd'],
  ],
  [
    'teacher',
    'die kleine van 3 is weer es niet op school, ouders in vechtscheiding en niemand die m brengt',
    ['pointed:home: vechtscheiding', 'pointed:person: kleine'],
  ],
  [
    'employee',
    'Gisteren ambulance op het plein, jongetje uit groep 2 kreeg een epileptische aanval 😰',
    ['pointed:health: epileptische aanval', 'pointed:person: jongetje'],
  ],
];

const UNSEEN: readonly [Role, string][] = [
  ['teacher', 'Wie zich zorgen maakt over een gezin in de buurt kan advies vragen bij Veilig Thuis'],
  ['teacher', 'Kijktip: een gezin met pleegkinderen in Groningen'],
  ['teacher', 'Jeugdzorg verdient meer geld, stem woensdag!'],
  ['teacher', 'Onze klas heeft vandaag samen 1000 euro opgehaald voor KiKa (kinderkanker)'],
  ['teacher', 'Wereldkankerdag. Denk aan mijn moeder, die we vorig jaar verloren.'],
  ['teacher', 'Nieuwe regel: telefoons in de kluis. Rust in de klas!'],
  ['teacher', "Een jongen vroeg vandaag of dino's ook op school zaten"],
  ['teacher', 'Ik heb twee kinderen met ADHD thuis, dus ik snap ouders heel goed'],
  ['teacher', 'Hoera, ik heb een vast contract gekregen!!'],
  ['teacher', 'Mijn klas kreeg complimenten van de museumgids'],
  ['teacher', 'Alle kinderen uit groep 8 hebben hun advies binnen, wat een spannende week'],
  ['teacher', 'Lezing over hechting bij pleegkinderen gehad, indrukwekkend'],
  ['teacher', "Wij gaan als team op cursus 'omgaan met rouw in de klas'"],
  ['teacher', "Zijn er collega's die ervaring hebben met een rekenmuurtje?"],
  ['teacher', "Er is bij ons op school een vacature voor een IB'er"],
  ['teacher', 'Mijn collega trakteerde op taart, ze is 40 jaar in dienst!'],
  ['teacher', 'Vandaag koorts en keelpijn, dus juf blijft thuis'],
  ['teacher', 'Een leerling die vastloopt heeft een volwassene nodig die blijft.'],
  ['teacher', 'Het 5 mei-comité vroeg onze school voor een optreden'],
  ['teacher', 'Rust, reinheid, regelmaat: dat werkt bij kinderen met autisme én bij mij'],
  ['teacher', 'Hoe komt het dat meisjes met ADD vaak gemist worden? Interessant stuk.'],
  ['teacher', 'Wat een slecht nieuws over de brand in het zwembad'],
  ['teacher', 'Vandaag leerden we over het hart: kinderen luisterden met een stethoscoop'],
  ['school-leader', 'Wij zoeken per direct een vervanger wegens ziekte van een collega'],
  ['parent', 'Mijn jongste is eindelijk uit de luiers'],
  ['intern', 'Mijn beoordeling voor stage is een 8!'],
  ['intern', 'Ik heb vandaag mijn eerste oudergesprek bijgewoond, spannend!'],
  ['teacher', 'Ik lees nu een boek over een jongen met autisme, aanrader voor de bovenbouw'],
];

describe('private-matter', () => {
  it.each(SEEN)('sees it (%s) "%s" %s', (role, text, expected) => {
    const signals = sceneOf(draftOf({ role, text })).signals('private-matter', 'text');
    expect(signals.map((signal) => `${signal.rule}: ${signal.text}`)).toEqual(
      expect.arrayContaining([...expected]),
    );
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });

  it.each(UNSEEN)('sees nothing (%s) "%s"', (role, text) => {
    expect(sceneOf(draftOf({ role, text })).signals('private-matter', 'text')).toEqual([]);
  });
});

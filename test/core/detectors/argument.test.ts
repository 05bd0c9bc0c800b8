import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { draftOf } from '../drafts';

/** What is answered, text, and what is seen as "rule: words". Texts made up for these tests. */
const SEEN: readonly [string, string, readonly string[]][] = [
  [
    'Onze zoon zit elke dag te huilen door die toetsen',
    'Dan moet u hem misschien wat minder onder druk zetten.',
    ['hard: Dan moet u', 'edge: moet u', 'perhaps: u'],
  ],
  [
    'Waarom hoor ik niks over het rapport van mijn dochter?',
    'U heeft uw mail niet gelezen, daar staat alles in.',
    ['edge: U heeft uw mail niet', 'perhaps: U', 'perhaps: uw'],
  ],
  [
    'Mijn kind werd geschopt en juf keek niet',
    'De juf keek wel degelijk. Uw kind schopte eerst.',
    ['hard: wel degelijk', 'hard: Uw kind schopte', 'theirs: Uw kind', 'perhaps: Uw'],
  ],
  [
    'Als moeder word je daar aan de balie afgesnauwd',
    'U stond zelf te schreeuwen mevrouw',
    ['edge: U stond zelf', 'perhaps: U', 'perhaps: mevrouw'],
  ],
  [
    'meester jij kan echt niet lesgeven haha',
    'en jij kan niet stilzitten dus staan we quitte',
    ['edge: jij kan niet'],
  ],
  [
    'Mijn dochter is blijven zitten, jullie schuld',
    'Dat had u in november al kunnen weten. Toen was u er niet.',
    ['hard: had u in november al kunnen', 'perhaps: u', 'edge: u er niet'],
  ],
  [
    'waarom krijgt mijn dochter nooit een beurt',
    'Omdat ze haar mond niet opendoet. Dat weet u zelf ook.',
    ['edge: Omdat ze', 'hard: Dat weet u zelf', 'edge: u zelf', 'perhaps: u'],
  ],
  [
    'Wij als ouders voelen ons niet serieus genomen',
    'U wordt wel serieus genomen maar u wil gewoon niet horen wat wij zeggen',
    ['perhaps: U', 'edge: wel serieus', 'edge: maar u', 'edge: u wil gewoon', 'edge: u wil', 'perhaps: u'],
  ],
  [
    'Mijn zoontje wordt gepest en jullie doen niks!',
    'Jullie doen niks? We hebben er twee gesprekken over gevoerd waar u niet bent komen opdagen.',
    [
      'edge: We hebben er twee gesprekken over gevoerd',
      'edge: u niet',
      'perhaps: u',
      'hard: niet bent komen opdagen',
    ],
  ],
  [
    'wat een rotschool, mn kind moest in de regen staan',
    'De poort gaat om kwart over open, dat staat gewoon in de schoolgids. Even lezen dus.',
    ['edge: staat gewoon', 'edge: Even lezen'],
  ],
  [
    'JUF waarom moest ik nablijven',
    'omdat je je mond niet kon houden vriend',
    ['edge: omdat je', 'edge: je je mond niet', 'edge: je mond niet'],
  ],
  [
    'Mijn dochter heeft haar toets niet mogen inhalen',
    'Dat is niet waar, ze heeft twee keer de kans gehad.',
    ['soft: Dat is niet waar', 'soft: niet waar', 'edge: heeft twee keer'],
  ],
  [
    'Als ouder schrik ik van deze cijfers van de school',
    'Die cijfers kloppen niet en u verspreidt onjuiste informatie.',
    ['edge: kloppen niet', 'edge: u verspreidt', 'perhaps: u'],
  ],
  [
    'my daughter hates your class',
    'Well maybe your daughter should put her phone away for once',
    ['edge: Well maybe', 'hard: your daughter should', 'theirs: your daughter'],
  ],
  [
    'Mijn zoon heeft alweer straf gekregen, belachelijk',
    'Uw zoon had zich gewoon aan de regels moeten houden.',
    [
      'hard: Uw zoon had',
      'hard: Uw zoon had zich gewoon',
      'theirs: Uw zoon',
      'perhaps: Uw',
      'edge: gewoon aan de regels moeten',
    ],
  ],
  [
    'Als ouder word je hier nooit gehoord',
    'Dat is niet waar, wij hebben u drie keer gebeld.',
    [
      'soft: Dat is niet waar',
      'soft: niet waar',
      'hard: wij hebben u drie keer',
      'edge: hebben u drie keer',
      'perhaps: u',
      'hard: drie keer gebeld',
    ],
  ],
  [
    'Onze dochter leert hier niks',
    'Misschien moet u thuis dan ook eens met haar lezen',
    ['hard: Misschien moet u thuis', 'edge: moet u', 'edge: u thuis dan ook', 'perhaps: u'],
  ],
  [
    'juf gaf mij een 4 voor niks',
    'je had gewoon moeten leren dan had je geen 4',
    ['hard: je had gewoon moeten', 'edge: je had gewoon', 'edge: gewoon moeten', 'hard: dan had je'],
  ],
  [
    'Moeder van Finn: hier wordt niks aan pesten gedaan',
    'Pertinente onzin. We hebben er juist heel veel aan gedaan en dat weet u.',
    [
      'hard: Pertinente',
      'hard: We hebben er juist',
      'edge: We hebben er juist heel veel aan gedaan',
      'perhaps: u',
    ],
  ],
  [
    'mn kind mag nooit wat van die juf',
    'Jouw kind luistert dan ook nooit, begin daar eens mee',
    ['hard: Jouw kind luistert', 'theirs: Jouw kind', 'hard: begin daar eens'],
  ],
  [
    "My son still can't read, what are you doing all day?",
    'Maybe you should try reading with your son at home instead of blaming us.',
    [
      'hard: Maybe you should',
      'hard: you should try',
      'theirs: your son',
      'hard: instead of blaming',
      'hard: blaming us',
    ],
  ],
  [
    'Waarom heeft mijn dochter geen rol in de musical?!',
    'Ze kwam niet opdagen bij de auditie. Dan is het wel erg makkelijk om ons de schuld te geven.',
    ['hard: kwam niet opdagen', 'hard: makkelijk om'],
  ],
];

const UNSEEN: readonly [string, string][] = [
  ['Mijn zoon heeft het zo naar zijn zin', 'Dat zien wij ook! Hij straalt.'],
  ['Waarom is er morgen geen school?', 'Morgen is de studiedag van het team, staat ook in de kalender.'],
  ['Mijn dochter durft niet naar school', 'Wat verdrietig. Zullen we morgen samen even praten?'],
  ['Als ouder ben ik benieuwd naar jullie leesmethode', 'We gebruiken Lijn 3, op de website staat meer.'],
  ['Mijn zoon is zijn jas kwijt', 'Die hangt bij de gevonden voorwerpen, hij kan hem morgen ophalen'],
  ['Als ouder wil ik jullie bedanken', 'Graag gedaan! Fijn om te horen.'],
  ['Moet mijn kind morgen gymspullen mee?', 'Ja graag, gym is om 10 uur.'],
  ['juf wat is ons huiswerk', 'Alleen blz 12, succes!'],
  ['Hoe laat begint de ouderavond?', 'Om half 8, tot dan!'],
  ['Mijn kind is ziek, mag ze morgen later komen?', 'Natuurlijk, beterschap voor haar!'],
  ['juf mag ik morgen mijn spreekbeurt doen', 'Ja hoor, neem je plaatjes mee'],
];

describe('argument', () => {
  it.each(SEEN)('sees it (%s) "%s" %s', (reply, text, expected) => {
    const signals = sceneOf(draftOf({ surface: 'reply', inReplyTo: { text: reply }, text })).signals(
      'argument',
      'text',
    );
    expect([...new Set(signals.map((signal) => `${signal.rule}: ${signal.text}`))]).toEqual(expected);
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });

  it.each(UNSEEN)('sees nothing (%s) "%s"', (reply, text) => {
    expect(
      sceneOf(draftOf({ surface: 'reply', inReplyTo: { text: reply }, text })).signals('argument', 'text'),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import type { Role } from '../../../src/core/role';
import { draftOf } from '../drafts';

/** Role, text, and what is seen as "rule: words". Texts made up for these tests. */
const SEEN: readonly [Role, string, readonly string[]][] = [
  ['pupil', 'jij hebt een kankerkop', ['person: jij hebt een kankerkop', 'slur: kankerkop']],
  ['pupil', 'die tyfusgast weer', ['person: die tyfusgast', 'slur: tyfusgast']],
  ['pupil', 'milan is de grootste huilebaby', ['person: is de grootste huilebaby']],
  ['pupil', 'jij hoort niet bij ons', ['person: jij hoort niet bij ons']],
  ['pupil', 'vrijdag sta ik bij het hek en dan piep je wel anders', ['threat: dan piep je wel anders']],
  ['pupil', 'na school pak ik je', ['threat: na school pak ik je']],
  ['pupil', 'jij bent een k*nkerlijer', ['person: jij bent een k*nkerlijer', 'slur: k*nkerlijer']],
  ['pupil', 'je bent een kl00tzak', ['person: je bent een kl00tzak', 'slur: kl00tzak']],
  ['pupil', 's u k k e l dat je bent', ['person: s u k k e l dat je bent']],
  ['teacher', 'Alle vr0uwen zijn dom', ['group: vr0uwen zijn dom', 'person: vr0uwen zijn dom']],
  ['teacher', 'ik haat moslims', ['group: haat moslims']],
  ['teacher', 'Ze komen hier allemaal heen, die vluchtelingen. Ik haat ze.', ['after-group: haat ze']],
  ['teacher', 'je bent een ééntrut', ['person: je bent een ééntrut']],
  ['pupil', 'krijg de TYFUUUS', ['threat: krijg de TYFUUUS']],
  [
    'teacher',
    'kunnen die achterlijke ouders ff normaal parkeren',
    ['person: die achterlijke', 'person: achterlijke ouders'],
  ],
  ['teacher', 'Wat een domme koe is die moeder van Mila', ['person: Wat een domme koe', 'person: domme koe']],
  [
    'teacher',
    'Ik wens die vent een langzame pijnlijke dood toe',
    ['threat: wens die vent een langzame pijnlijke dood toe'],
  ],
  ['teacher', 'Moslims horen hier niet, punt', ['group: Moslims horen hier niet']],
  [
    'teacher',
    'alle Polen zijn dronkaards en dieven',
    ['group: Polen zijn dronkaards en dieven', 'person: Polen zijn dronkaards en dieven'],
  ],
  ['teacher', 'Je moet je schamen, smerige leugenaar', ['person: smerige leugenaar']],
  ['pupil', 'hahaha kijk die dikke van groep 7 rennen', ['person: die dikke van']],
  ['pupil', 'gay ben je', ['person: gay ben je']],
  ['pupil', 'jij stinkt en je moeder ook', ['person: jij stinkt']],
  [
    'pupil',
    'meester is echt een kankerlijer',
    ['person: meester is echt een kankerlijer', 'slur: kankerlijer'],
  ],
  ['pupil', 'ik kom morgen met een mes dan zie je wel', ['threat: kom morgen met een mes']],
  [
    'parent',
    'Wat een achterlijke bende is het daar, die juffen kunnen nog geen deuk in een pakje boter slaan',
    ['person: Wat een achterlijke', 'person: achterlijke bende'],
  ],
  [
    'parent',
    'die schooldirecteur is gewoon een oplichter',
    [
      'person: die schooldirecteur is gewoon een oplichter',
      'person: schooldirecteur is gewoon een oplichter',
    ],
  ],
  ['intern', 'mijn klas zit vol met debielen', ['person: vol met debielen']],
  [
    'employee',
    "die juf van groep 3 is echt zo'n trut",
    ["person: juf van groep 3 is echt zo'n trut", "person: groep 3 is echt zo'n trut", "person: zo'n trut"],
  ],
  ['teacher', 'What a bunch of idiots run this school', ['person: bunch of idiots']],
];

const UNSEEN: readonly [Role, string][] = [
  ['teacher', 'Ik haat vrouwen niet, integendeel.'],
  ['teacher', "Wie 'vieze homo' roept, krijgt bij mij een gesprek over zulke woorden."],
  ['teacher', 'Ik ben een sukkel'],
  ['teacher', 'De sukkelgang op de A12 weer vandaag'],
  ['teacher', 'De regen is een ramp voor ons schoolfeest'],
  ['teacher', 'Ik ben een waardeloze kok maar een prima juf'],
  ['teacher', 'Wij pesten niet: dat is de afspraak in onze klas'],
  ['teacher', 'Mijn directeur kan echt alles, wat een held'],
  ['teacher', 'Dit boek is zo slecht dat het weer leuk wordt'],
  ['teacher', 'De wolf is een gemeen beest, zei Roodkapje'],
  ['teacher', 'Die wiskundetoets was moordend, maar iedereen haalde een voldoende'],
  ['teacher', 'Wat zijn ze toch lekker gek, mijn groep 7'],
  ['teacher', 'Ik ga je missen, lieve collega'],
  ['pupil', 'na school sta ik op het veld te keepen'],
  ['pupil', 'hoort deze tas niet bij ons lokaal?'],
  ['teacher', 'de pestkop werd later een lieve jongen'],
  ['parent', 'na school sta ik bij het hek, dan pak ik je tas'],
  ['pupil', 'wie heeft de grootste knikker van de klas'],
  ['parent', '"Laat die achterlijke kinderen thuis", staat er letterlijk. Schaam je.'],
  ['teacher', 'Ik zal je laten zien hoe je een kraanvogel vouwt'],
  ['teacher', 'dood aan de dinsdagmiddag'],
  ['teacher', 'hou je vast, de zomer komt eraan'],
  ['teacher', 'Kop op! Morgen weer een dag'],
  ['teacher', 'Hou je mond en eet je taart 😂 gefeliciteerd schat'],
  ['teacher', 'Soms denk ik: wat een rotbaan. En dan komt er een kind met een tekening.'],
  ['teacher', 'De meeste ouders op onze school zijn betrokken en lief'],
  ['teacher', 'Helaas is onze school te klein geworden'],
  ['teacher', "De discussie over homo's in het onderwijs raakt me. Iedereen hoort erbij."],
  ['teacher', 'Een vader schold mij vandaag uit voor domme gans. Daar was ik even stil van.'],
  ['teacher', 'Mooie documentaire over vluchtelingen in de klas'],
  ['teacher', 'Zwarte kinderen in prentenboeken: eindelijk meer keuze'],
  ['teacher', 'zwarte piet of niet, wij vieren het met alle kinderen'],
];

describe('abuse', () => {
  it.each(SEEN)('sees it (%s) "%s" %s', (role, text, expected) => {
    const signals = sceneOf(draftOf({ role, text })).signals('abuse', 'text');
    expect([...new Set(signals.map((signal) => `${signal.rule}: ${signal.text}`))]).toEqual(expected);
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });

  it.each(UNSEEN)('sees nothing (%s) "%s"', (role, text) => {
    expect(sceneOf(draftOf({ role, text })).signals('abuse', 'text')).toEqual([]);
  });
});

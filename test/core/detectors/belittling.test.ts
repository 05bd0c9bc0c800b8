import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import type { Role } from '../../../src/core/role';
import { draftOf } from '../drafts';

/** Role, text, and what is seen as "rule: words". Texts made up for these tests. */
const SEEN: readonly [Role, string, readonly string[]][] = [
  ['parent', 'Die juf heeft in een klas niets te zoeken', ['school: juf heeft in een klas niets te zoeken']],
  [
    'teacher',
    'Ouders die om elf uur mailen: zoek een hobby',
    ['parents: Ouders die om elf uur mailen: zoek een hobby'],
  ],
  ['pupil', 'wij hebben de saaiste school van nederland', ['school: saaiste school']],
  [
    'teacher',
    'Bah, die nieuwe directeur is een regelrechte ramp',
    ['school: directeur is een regelrechte ramp'],
  ],
  [
    'teacher',
    'onze bestuurder heeft geen flauw benul van lesgeven',
    ['school: bestuurder heeft geen flauw benul'],
  ],
  [
    'teacher',
    'ouders die hun kind niet eens een boterham meegeven zijn gewoon slechte ouders',
    ['parents: slechte ouders'],
  ],
  ['teacher', 'Sorry hoor maar dat kind is gewoon een rotjoch', ['pupils: kind is gewoon een rotjoch']],
  ['teacher', 'kunnen die achterlijke ouders ff normaal parkeren', ['parents: achterlijke ouders']],
  [
    'teacher',
    "De collega's van de bovenbouw zijn een stelletje zeikerds",
    [
      "school: collega's van de bovenbouw zijn een stelletje zeikerds",
      'pupils: bovenbouw zijn een stelletje zeikerds',
      'people: stelletje zeikerds',
    ],
  ],
  [
    'parent',
    'Wat een achterlijke bende is het daar, die juffen kunnen nog geen deuk in een pakje boter slaan',
    ['school: achterlijke bende', 'school: geen deuk', 'school: deuk in een pakje'],
  ],
  ['intern', "ik word zo moe van die luie collega's hier", ["school: luie collega's"]],
  ['employee', 'Typisch het bestuur: alleen aan zichzelf denken', ['school: bestuur: alleen aan zichzelf']],
  [
    'school-leader',
    'Sommige leerkrachten hier zijn niet vooruit te branden',
    ['school: niet vooruit te branden'],
  ],
  ['teacher', 'My colleagues are useless, I do everything myself', ['school: My colleagues are useless']],
  [
    'teacher',
    'die nieuwe invaller is echt zo traag van begrip, hopeloos geval',
    ['school: traag van begrip', 'school: hopeloos geval'],
  ],
  [
    'teacher',
    'Sommige ouders zouden eerst zelf opgevoed moeten worden',
    ['parents: ouders zouden eerst zelf opgevoed moeten'],
  ],
  ['teacher', 'Ons MT: veel vergaderen, niks doen', ['school: MT: veel vergaderen, niks doen']],
  [
    'teacher',
    'Die leerlingen van 8B zijn echt beesten, geen greintje respect',
    ['pupils: Die leerlingen van 8B zijn echt beesten', 'pupils: greintje respect'],
  ],
  ['teacher', "Nooit gedacht dat ik zo'n hekel aan mijn klas zou krijgen", ['pupils: hekel aan mijn klas']],
  [
    'intern',
    'bij ons op stage lopen ze echt allemaal te klagen, zure mensen',
    ['school: stage lopen ze echt allemaal te klagen'],
  ],
  [
    'parent',
    'Waardeloze juf, waardeloze school, waardeloze directeur',
    ['school: Waardeloze juf', 'school: waardeloze school', 'school: waardeloze directeur'],
  ],
  ['pupil', 'k haat die kk school', ['school: haat die kk school']],
  ['teacher', 'These parents are insane, I swear', ['parents: These parents are insane']],
  [
    'teacher',
    'Onze schoolleider is totaal ongeschikt voor dit vak',
    ['school: schoolleider is totaal ongeschikt'],
  ],
  [
    'teacher',
    'Wat kan die mevrouw van de administratie zeiken zeg',
    ['school: Wat kan die mevrouw van de administratie zeiken', 'school: administratie zeiken'],
  ],
  ['teacher', "Echt, weer zo'n zeikouder aan de telefoon. Ga lekker zelf lesgeven.", ['parents: zeikouder']],
  ['teacher', 'ons bestuur bakt er werkelijk niks van', ['school: bestuur bakt er werkelijk niks van']],
];

const UNSEEN: readonly [Role, string][] = [
  ['teacher', 'Op zoek naar een hobby voor de winter: ouders, tips?'],
  ['teacher', 'Onze directeur kan nog geen Fries, maar hij leert het'],
  ['teacher', 'De ouders hebben geen wekkerradio meer, vertelden ze lachend'],
  ['teacher', 'De regen is een ramp voor ons schoolfeest'],
  ['teacher', 'Ik ben een waardeloze kok maar een prima juf'],
  ['teacher', 'Wij pesten niet: dat is de afspraak in onze klas'],
  ['teacher', 'Mijn directeur kan echt alles, wat een held'],
  ['teacher', 'Dit boek is zo slecht dat het weer leuk wordt'],
  ['teacher', 'De wolf is een gemeen beest, zei Roodkapje'],
  ['teacher', 'Die wiskundetoets was moordend, maar iedereen haalde een voldoende'],
  ['teacher', 'Wat zijn ze toch lekker gek, mijn groep 7'],
  ['teacher', 'Ik ga je missen, lieve collega'],
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
  ['pupil', 'lekker bezig lelijkerd ❤️ mn bff'],
  ['pupil', 'sick goal bro'],
  ['parent', 'De gemeente is traag met het zebrapad, jammer'],
  ['parent', 'Onze juf is ziek, beterschap!'],
];

describe('belittling', () => {
  it.each(SEEN)('sees it (%s) "%s" %s', (role, text, expected) => {
    const signals = sceneOf(draftOf({ role, text })).signals('belittling', 'text');
    expect(signals.map((signal) => `${signal.rule}: ${signal.text}`)).toEqual(
      expect.arrayContaining([...expected]),
    );
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });

  it.each(UNSEEN)('sees nothing (%s) "%s"', (role, text) => {
    expect(sceneOf(draftOf({ role, text })).signals('belittling', 'text')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/core/role';
import { mergeEvidence } from '../../../src/core/review';
import { judge } from '../drafts';

/** Role, what is answered (empty: a post of its own), the draft, the words marked. Texts made up for these tests. */
const HITS: readonly [Role, string, string, readonly string[]][] = [
  [
    'teacher',
    'Mijn zoon heeft alweer straf gekregen, belachelijk',
    'Uw zoon had zich gewoon aan de regels moeten houden.',
    ['gewoon aan de regels moeten'],
  ],
  [
    'teacher',
    'Als ouder word je hier nooit gehoord',
    'Dat is niet waar, wij hebben u drie keer gebeld.',
    ['Dat is niet waar', 'wij hebben u drie keer'],
  ],
  [
    'teacher',
    'Onze dochter leert hier niks',
    'Misschien moet u thuis dan ook eens met haar lezen',
    ['Misschien moet u thuis'],
  ],
  [
    'intern',
    'juf gaf mij een 4 voor niks',
    'je had gewoon moeten leren dan had je geen 4',
    ['je had gewoon moeten', 'dan had je'],
  ],
  [
    'school-leader',
    'Moeder van Finn: hier wordt niks aan pesten gedaan',
    'Pertinente onzin. We hebben er juist heel veel aan gedaan en dat weet u.',
    ['Pertinente', 'We hebben er juist heel veel aan gedaan'],
  ],
  [
    'teacher',
    'mn kind mag nooit wat van die juf',
    'Jouw kind luistert dan ook nooit, begin daar eens mee',
    ['Jouw kind luistert', 'begin daar eens'],
  ],
  [
    'teacher',
    "My son still can't read, what are you doing all day?",
    'Maybe you should try reading with your son at home instead of blaming us.',
    ['Maybe you should', 'your son', 'instead of blaming'],
  ],
  [
    'teacher',
    'Waarom heeft mijn dochter geen rol in de musical?!',
    'Ze kwam niet opdagen bij de auditie. Dan is het wel erg makkelijk om ons de schuld te geven.',
    ['kwam niet opdagen', 'makkelijk om'],
  ],
  [
    'teacher',
    'waarom krijgt mijn dochter nooit een beurt',
    'Omdat ze haar mond niet opendoet. Dat weet u zelf ook.',
    ['Omdat ze', 'Dat weet u zelf'],
  ],
  [
    'teacher',
    'Wij als ouders voelen ons niet serieus genomen',
    'U wordt wel serieus genomen maar u wil gewoon niet horen wat wij zeggen',
    ['wel serieus', 'u wil gewoon'],
  ],
  [
    'teacher',
    'Mijn zoontje wordt gepest en jullie doen niks!',
    'Jullie doen niks? We hebben er twee gesprekken over gevoerd waar u niet bent komen opdagen.',
    ['We hebben er twee gesprekken over gevoerd', 'niet bent komen opdagen'],
  ],
  [
    'employee',
    'wat een rotschool, mn kind moest in de regen staan',
    'De poort gaat om kwart over open, dat staat gewoon in de schoolgids. Even lezen dus.',
    ['staat gewoon', 'Even lezen'],
  ],
  ['intern', 'JUF waarom moest ik nablijven', 'omdat je je mond niet kon houden vriend', ['je je mond niet']],
  [
    'teacher',
    'Mijn dochter heeft haar toets niet mogen inhalen',
    'Dat is niet waar, ze heeft twee keer de kans gehad.',
    ['Dat is niet waar', 'heeft twee keer'],
  ],
  [
    'school-leader',
    'Als ouder schrik ik van deze cijfers van de school',
    'Die cijfers kloppen niet en u verspreidt onjuiste informatie.',
    ['kloppen niet', 'u verspreidt'],
  ],
  [
    'teacher',
    'my daughter hates your class',
    'Well maybe your daughter should put her phone away for once',
    ['Well maybe', 'your daughter should'],
  ],
  [
    'teacher',
    'Onze zoon zit elke dag te huilen door die toetsen',
    'Dan moet u hem misschien wat minder onder druk zetten.',
    ['Dan moet u'],
  ],
  [
    'teacher',
    'Waarom hoor ik niks over het rapport van mijn dochter?',
    'U heeft uw mail niet gelezen, daar staat alles in.',
    ['U heeft uw mail niet'],
  ],
  [
    'teacher',
    'Mijn kind werd geschopt en juf keek niet',
    'De juf keek wel degelijk. Uw kind schopte eerst.',
    ['wel degelijk', 'Uw kind schopte'],
  ],
  [
    'employee',
    'Als moeder word je daar aan de balie afgesnauwd',
    'U stond zelf te schreeuwen mevrouw',
    ['U stond zelf'],
  ],
  [
    'intern',
    'meester jij kan echt niet lesgeven haha',
    'en jij kan niet stilzitten dus staan we quitte',
    ['jij kan niet'],
  ],
  [
    'school-leader',
    'Mijn dochter is blijven zitten, jullie schuld',
    'Dat had u in november al kunnen weten. Toen was u er niet.',
    ['had u in november al kunnen', 'u er niet'],
  ],
  [
    'teacher',
    'mijn dochter moest alweer nablijven',
    'Ja logisch, ze was voor de derde keer te laat.',
    ['logisch', 'te laat'],
  ],
  [
    'teacher',
    'Wij worden als ouders niet gehoord',
    'U komt nooit naar de ouderavonden, dus dat lijkt me sterk.',
    ['U komt nooit'],
  ],
  [
    'intern',
    'mijn zoon zegt dat die stagiair schreeuwt',
    'Ik schreeuw nooit. Uw zoon verzint dingen.',
    ['Uw zoon verzint'],
  ],
  [
    'teacher',
    'waarom kreeg ik een onvoldoende juf',
    'Omdat je niks hebt gedaan, lui zijn heeft gevolgen',
    ['Omdat je'],
  ],
];

const NEAR_MISSES: readonly [Role, string, string][] = [
  [
    'teacher',
    'Mijn dochter snapt de sommen niet',
    'Ik kijk er morgen met haar naar. Fijn dat je het laat weten.',
  ],
  [
    'teacher',
    'Alweer geen zwemles, als ouder vind ik dat jammer',
    'Begrijpelijk. De gemeente is gestopt met de subsidie.',
  ],
  ['teacher', 'Mijn zoon vond het kamp super, dank!', 'Wat fijn om te horen, dank u wel!'],
  ['teacher', 'Hoe laat begint de ouderavond?', 'Om half 8, tot dan!'],
  [
    'teacher',
    'Mijn dochter komt huilend thuis',
    'Wat vervelend om te lezen. Stuurt u me even een mail, dan bespreken we het.',
  ],
  ['teacher', 'Mijn zoon snapt breuken niet', 'Kom gerust even langs na school, dan leg ik het uit.'],
  [
    'teacher',
    'Welke methode gebruiken jullie?',
    'Wij hebben daar goede ervaringen mee, maar jij moet zelf kijken wat past',
  ],
  ['teacher', 'Mijn kind is ziek, mag ze morgen later komen?', 'Natuurlijk, beterschap voor haar!'],
  ['teacher', 'juf mag ik morgen mijn spreekbeurt doen', 'Ja hoor, neem je plaatjes mee'],
  [
    'teacher',
    'Mijn zoon is zijn jas kwijt',
    'Die hangt bij de gevonden voorwerpen, hij kan hem morgen ophalen',
  ],
  ['teacher', 'Als ouder wil ik jullie bedanken', 'Graag gedaan! Fijn om te horen.'],
  [
    'teacher',
    'Mijn dochter vond de toets te moeilijk',
    'Ik snap dat dat vervelend is. Kom gerust even langs, dan kijken we er samen naar.',
  ],
  ['teacher', 'Moet mijn kind morgen gymspullen mee?', 'Ja graag, gym is om 10 uur.'],
  ['teacher', 'Leuke les!', 'Dank je! Werkblad staat online'],
  ['teacher', 'Mijn zoon heeft zich bezeerd op het plein', 'Wat naar! Ik bel u zo even.'],
  ['teacher', 'Hoe laat mogen we de kinderen brengen', 'Vanaf kwart over 8, u bent welkom'],
  ['intern', 'juf wat is ons huiswerk', 'Alleen blz 12, succes!'],
  ['teacher', 'Mijn zoon heeft het zo naar zijn zin', 'Dat zien wij ook! Hij straalt.'],
  [
    'teacher',
    'Waarom is er morgen geen school?',
    'Morgen is de studiedag van het team, staat ook in de kalender.',
  ],
  ['teacher', 'Mijn dochter durft niet naar school', 'Wat verdrietig. Zullen we morgen samen even praten?'],
  ['teacher', 'Het weer is waardeloos', 'Maar jij hebt tenminste een paraplu haha'],
  ['teacher', 'Juf ik mis u', 'Ik mis jullie ook! Tot maandag'],
  [
    'teacher',
    'Als ouder ben ik benieuwd naar jullie leesmethode',
    'We gebruiken Lijn 3, op de website staat meer.',
  ],
  [
    'school-leader',
    'Mijn zoon kan niet mee op kamp door geld',
    'Neem gerust contact op, er is een potje voor.',
  ],
  ['teacher', 'mijn dochter kijkt zo uit naar kamp!', 'Wij ook! Nog 3 nachtjes slapen'],
  ['teacher', 'Wanneer krijgt mijn zoon zijn rapport?', 'Vrijdag gaat het mee naar huis.'],
];

function draft(role: Role, reply: string, text: string) {
  return reply === ''
    ? { role, text }
    : { role, text, surface: 'reply' as const, inReplyTo: { text: reply } };
}

describe('discussion', () => {
  it.each(HITS)('argues with a parent or a pupil (%s) "%s" %s', (role, reply, text, words) => {
    const found = judge('discussion', draft(role, reply, text));
    expect(found.map((judgement) => judgement.verdict)).toEqual(['advise']);
    const evidence = mergeEvidence(found.flatMap((judgement) => judgement.evidence));
    expect(evidence.map((each) => each.text)).toEqual(words);
    for (const each of evidence) expect(text.slice(each.start, each.end)).toBe(each.text);
  });

  it.each(NEAR_MISSES)(
    'thanks, plain answers, invitations to talk, others (%s) "%s" %s',
    (role, reply, text) => {
      expect(judge('discussion', draft(role, reply, text))).toEqual([]);
    },
  );
});

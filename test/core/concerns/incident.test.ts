import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/core/role';
import { mergeEvidence } from '../../../src/core/review';
import { judge } from '../drafts';

/** Role, what is answered (empty: a post of its own), the draft, the words marked. Texts made up for these tests. */
const HITS: readonly [Role, string, string, readonly string[]][] = [
  [
    'teacher',
    '',
    'Iemand heeft een foto van mij op TikTok gezet met een snor erop getekend',
    ['foto van mij op TikTok gezet'],
  ],
  [
    'teacher',
    '',
    'Bij ons hebben ze via ai een naaktfoto van een collega gemaakt. Wat doen jullie dan?',
    ['naaktfoto'],
  ],
  [
    'intern',
    '',
    'Een meisje liet me haar telefoon zien. 40 berichten dat ze zich van kant moest maken.',
    ['berichten'],
  ],
  [
    'teacher',
    '',
    'Er gaat een filmpje rond van twee meiden uit groep 8 die vechten, heftig',
    ['gaat een filmpje rond'],
  ],
  [
    'teacher',
    '',
    'iemand heeft een nepaccount van mij gemaakt op insta en volgt al mijn leerlingen',
    ['nepaccount'],
  ],
  [
    'intern',
    '',
    'op mijn stage is er een naaktfoto van een meisje doorgestuurd in de groepsapp',
    ['naaktfoto van een meisje'],
  ],
  [
    'teacher',
    '',
    'Ken jij dat account bangalijst_groep8? Er staan meiden van ons op',
    ['account bangalijst'],
  ],
  [
    'teacher',
    '',
    'wie weet wie achter roddel.obsdeeik zit? vanalles over onze juffen',
    ['achter roddel', 'vanalles over onze juffen'],
  ],
  [
    'teacher',
    '',
    'Mijn leerling wordt al weken kapot gepest op snapchat, wat kan ik doen?',
    ['kapot gepest op snapchat'],
  ],
  [
    'employee',
    '',
    'Leerlingen hebben een deepfake van de meester gemaakt, ik kan er niet om lachen',
    ['Leerlingen hebben een deepfake'],
  ],
  ['teacher', '', 'Ben stiekem gefilmd tijdens mijn les en nu staat het op tiktok', ['Ben stiekem gefilmd']],
  ['teacher', '', 'Hier het filmpje van de vechtpartij, kijk zelf maar', ['filmpje van de vechtpartij']],
  ['teacher', '', 'someone is sharing nudes of a girl in my class, what do i do', ['nudes of a girl']],
  [
    'teacher',
    '',
    'in de appgroep van 7 schrijven ze dat Noa zich van kant moet maken',
    ['appgroep van 7 schrijven ze dat Noa zich van kant'],
  ],
  [
    'school-leader',
    '',
    'Er circuleren beelden van een leerling in de kleedkamer. Deel ze niet verder.',
    ['circuleren beelden'],
  ],
  [
    'teacher',
    '',
    'Ze hebben haar adres online gezet en nu wordt ze bedreigd, kind uit groep 8',
    ['online gezet en nu wordt ze bedreigd'],
  ],
  [
    'teacher',
    '',
    'Kan iemand me helpen? Leerlingen hebben een TikTok-account gemaakt waarop ze mij nadoen en belachelijk maken',
    ['TikTok-account gemaakt waarop ze mij nadoen en belachelijk'],
  ],
  [
    'employee',
    '',
    "Weet iemand wie 'tea.obsdeboom' runt? Roddels over leerlingen en juffen",
    ["wie 'tea.obsdeboom' runt", 'Roddels over leerlingen'],
  ],
  [
    'intern',
    '',
    'hele klas zit mekaar uit te schelden in de groepsapp en een meisje durft niet meer te komen',
    ['uit te schelden in de groepsapp'],
  ],
  [
    'teacher',
    '',
    "Haar foto staat op zo'n lijst met 'hoeren van groep 8'. Ik ben er kapot van",
    ["foto staat op zo'n lijst met 'hoeren"],
  ],
  [
    'teacher',
    '',
    "Iemand doet zich op Instagram voor als mij en vraagt leerlingen om foto's",
    ['zich op Instagram voor als mij'],
  ],
  [
    'school-leader',
    '',
    'Het filmpje waarop een leerling in elkaar wordt geslagen: haal het alsjeblieft offline',
    ['filmpje waarop een leerling in elkaar wordt geslagen'],
  ],
  [
    'teacher',
    '',
    'Ze hebben haar stiekem op de wc gefilmd en het staat nu op snap',
    ['gefilmd en het staat nu op snap'],
  ],
  [
    'teacher',
    '',
    'a video of one of my pupils in the changing room is going around, please delete it if you get it',
    ['changing room is going around'],
  ],
  ['teacher', '', 'kids made an AI nude of our gym teacher. what now', ['nude of our gym teacher']],
  [
    'intern',
    '',
    'moet je zien wat ze over mij schrijven in die klassenapp, echt misselijk',
    ['wat ze over mij schrijven in die klassenapp'],
  ],
  [
    'teacher',
    '',
    'Al die lelijke berichten die die meiden elkaar sturen in de groepsapp, nu is er eentje die niet meer naar school durft',
    ['berichten die die meiden elkaar sturen in de groepsapp'],
  ],
  [
    'teacher',
    '',
    'Er is een foto van een collega bewerkt en nu lacht de hele school haar uit',
    ['foto van een collega bewerkt en nu lacht de hele school haar'],
  ],
  [
    'teacher',
    '',
    'hoe krijg ik een filmpje van insta af? ben gefilmd door leerlingen in mijn les',
    ['filmpje van insta af', 'gefilmd door leerlingen'],
  ],
  [
    'teacher',
    '',
    "Blijkbaar staat er een anonieme pagina online waar onze meiden 'beoordeeld' worden",
    ['anonieme pagina online waar onze meiden'],
  ],
  [
    'intern',
    '',
    'kids uit 8 hebben een naaktfoto van n klasgenoot gescreenshot en rondgestuurd',
    ['naaktfoto van n klasgenoot gescreenshot en rondgestuurd'],
  ],
  [
    'school-leader',
    '',
    'Wie heeft het filmpje van de leerkracht die uitvalt tegen een kind? Graag naar mij sturen.',
    ['filmpje van de leerkracht die uitvalt'],
  ],
  [
    'teacher',
    '',
    "fake insta of me made by students, they're messaging other kids as if it's me",
    ['fake insta'],
  ],
  [
    'teacher',
    '',
    'Ze hebben een groepsapp zonder haar aangemaakt, puur om over haar te roddelen. Groep 7!',
    ['groepsapp zonder haar aangemaakt, puur om over haar'],
  ],
  [
    'teacher',
    '',
    'onze groepsapp van 8 staat vol met haat naar één meisje, wat doen jullie dan?',
    ['groepsapp van 8 staat vol met haat naar één meisje'],
  ],
  [
    'teacher',
    '',
    'Vandaag ontdekt dat leerlingen mij filmen en dat op een geheim account zetten',
    ['filmen en dat op een geheim account'],
  ],
  [
    'intern',
    '',
    'er staat een filmpje van mij online dat kids stiekem gemaakt hebben',
    ['filmpje van mij online'],
  ],
  [
    'employee',
    '',
    "iemand verspreidt blote foto's van een oud-leerling, doe dat niet!",
    ["blote foto's van een oud-leerling"],
  ],
  ['teacher', '', 'kids in my class made a group chat to bully one girl', ['group chat to bully']],
];

const NEAR_MISSES: readonly [Role, string, string][] = [
  ['employee', '', 'Ons filmpje van de musical gaat als een speer, al 2000 keer bekeken!'],
  [
    'teacher',
    '',
    'Deze week leren we in groep 7 hoe je netjes appt. Ze vonden hun eigen emoji het moeilijkst.',
  ],
  ['teacher', '', 'Week van de mediawijsheid: vandaag les over cyberpesten in groep 7'],
  ['teacher', '', 'Kijk dit grappige filmpje van onze klas over het skelet!'],
  ['teacher', '', 'Online pesten is van alle tijden, zegt onderzoek.'],
  ['teacher', '', 'Gastles over sexting door bureau HALT volgende week'],
  ['teacher', '', 'Mijn filmpje over breuken gaat viral!'],
  ['teacher', '', 'Nepnieuws herkennen, leuke les voor de bovenbouw'],
  ['teacher', '', 'In Amerika gaan deepfakes van scholieren rond, lees ik in de krant.'],
  ['teacher', '', 'Er gaat een griepje rond op school'],
  ['teacher', '', 'filmpje van de sportdag staat op Social Schools'],
  ['intern', '', 'Scriptie over online pesten af!'],
  ['teacher', '', "De foto's van het kamp zijn doorgestuurd naar de ouders via Social Schools"],
  ['teacher', '', 'Tip: maak in je klas afspraken over de groepsapp'],
  ['teacher', '', 'Vandaag lesje online veiligheid: wat deel je wel en wat niet?'],
  ['teacher', '', 'Iemand een leuk filmpje over de gouden eeuw?'],
  ['teacher', '', 'Video over fotosynthese gemaakt met de klas, kijken!'],
  ['teacher', '', 'Mijn insta was gehackt, volg dit account niet meer'],
  ['teacher', '', "Onze foto's van de schoolreis staan in de app"],
  ['teacher', '', 'Dit filmpje gaat de hele wereld over: hond speelt piano'],
  ['teacher', '', '1 op de 5 kinderen krijgt te maken met cyberpesten'],
  ['teacher', '', 'Nieuwe wet tegen deepfakes aangenomen, goed nieuws'],
  ['intern', '', 'pov je wordt gefilmd door je vriendin terwijl je nakijkt'],
  ['teacher', '', 'We hebben een instructiefilmpje gemaakt en gedeeld met alle ouders'],
  ['teacher', '', "Groepsapp met de collega's ontploft weer door de taartfoto's"],
  ['teacher', '', 'Zo leuk, mijn oude klas heeft een filmpje voor me gemaakt'],
  ['teacher', '', 'Wij doen mee aan de pestvrije maand'],
  ['teacher', '', 'Wie wil met mij een TikTok maken over tafels?'],
  ['teacher', '', 'Onze leerlingen maken zelf een film over pesten, première vrijdag'],
  ['teacher', '', 'Wat doet jouw school tegen cyberpesten? Praat mee op het congres'],
  ['teacher', '', 'Foto van mijn bord van vandaag, deel gerust!'],
  ['teacher', '', 'Live gefilmd: het uitkomen van de kuikens'],
  ['intern', '', 'mijn stageklas keek een filmpje over de wc, hilarisch'],
  ['teacher', '', "Welke app gebruiken jullie voor foto's delen met ouders?"],
  ['teacher', '', 'Filmpje kijken in de klas: Welke raden jullie aan over pesten?'],
  ['teacher', '', 'Ons schoolkamp-filmpje staat online op de website!'],
  ['teacher', '', 'Pesten start vaak klein, ook online. Lees mijn blog.'],
];

function draft(role: Role, reply: string, text: string) {
  return reply === ''
    ? { role, text }
    : { role, text, surface: 'reply' as const, inReplyTo: { text: reply } };
}

describe('incident', () => {
  it.each(HITS)(
    'cyberbullying and unwanted images, told, asked about or spread (%s) "%s" %s',
    (role, reply, text, words) => {
      const found = judge('incident', draft(role, reply, text));
      expect(found.map((judgement) => judgement.verdict)).toEqual(['stop']);
      const evidence = mergeEvidence(found.flatMap((judgement) => judgement.evidence));
      // Every one of these words is marked; neighbouring ones may be too.
      const marked = evidence.map((each) => each.text).join(' · ');
      for (const word of words) expect(marked).toContain(word);
      for (const each of evidence) expect(text.slice(each.start, each.end)).toBe(each.text);
    },
  );

  it.each(NEAR_MISSES)('lessons, campaigns, news, harmless pictures (%s) "%s" %s', (role, reply, text) => {
    expect(judge('incident', draft(role, reply, text))).toEqual([]);
  });
});

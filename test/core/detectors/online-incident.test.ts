import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import type { Role } from '../../../src/core/role';
import { draftOf } from '../drafts';

/** Role, text, and what is seen as "rule: words". Texts made up for these tests. */
const SEEN: readonly [Role, string, readonly string[]][] = [
  ['intern', 'iemand chanteert een jongen uit de klas', ['images: chanteert een jongen']],
  [
    'teacher',
    'ze hebben een appgroep gemaakt met de hele klas behalve een kind',
    ['bullying: appgroep gemaakt met de hele klas behalve'],
  ],
  ['employee', 'wie m wil zien: pb, die val van Teun staat erop', ['images: wie m wil zien: pb']],
  [
    'teacher',
    'Al die lelijke berichten die die meiden elkaar sturen in de groepsapp, nu is er eentje die niet meer naar school durft',
    [
      'bullying: lelijke berichten die die meiden',
      'bullying: berichten die die meiden elkaar sturen in de groepsapp',
    ],
  ],
  [
    'teacher',
    'Er is een foto van een collega bewerkt en nu lacht de hele school haar uit',
    ['images: foto van een collega bewerkt en nu lacht de hele school haar'],
  ],
  [
    'teacher',
    'hoe krijg ik een filmpje van insta af? ben gefilmd door leerlingen in mijn les',
    ['images: filmpje van insta af', 'images: gefilmd door leerlingen'],
  ],
  [
    'teacher',
    "Blijkbaar staat er een anonieme pagina online waar onze meiden 'beoordeeld' worden",
    ['accounts: anonieme pagina online waar onze meiden', 'accounts: anonieme pagina'],
  ],
  [
    'intern',
    'kids uit 8 hebben een naaktfoto van n klasgenoot gescreenshot en rondgestuurd',
    [
      'images: kids uit 8 hebben een naaktfoto',
      'images: naaktfoto van n klasgenoot gescreenshot en rondgestuurd',
      'images: naaktfoto van n klasgenoot',
    ],
  ],
  [
    'school-leader',
    'Wie heeft het filmpje van de leerkracht die uitvalt tegen een kind? Graag naar mij sturen.',
    ['images: filmpje van de leerkracht die uitvalt'],
  ],
  [
    'teacher',
    "fake insta of me made by students, they're messaging other kids as if it's me",
    ['accounts: fake insta'],
  ],
  [
    'teacher',
    'Ze hebben een groepsapp zonder haar aangemaakt, puur om over haar te roddelen. Groep 7!',
    ['bullying: groepsapp zonder haar', 'bullying: groepsapp zonder haar aangemaakt, puur om over haar'],
  ],
  [
    'teacher',
    'Kan iemand me helpen? Leerlingen hebben een TikTok-account gemaakt waarop ze mij nadoen en belachelijk maken',
    [
      'bullying: TikTok-account gemaakt waarop ze mij nadoen en belachelijk',
      'accounts: account gemaakt waarop ze mij nadoen en belachelijk',
      'accounts: account gemaakt waarop ze mij nadoen',
    ],
  ],
  [
    'employee',
    "Weet iemand wie 'tea.obsdeboom' runt? Roddels over leerlingen en juffen",
    ["accounts: wie 'tea.obsdeboom' runt", 'accounts: Roddels over leerlingen'],
  ],
  [
    'intern',
    'hele klas zit mekaar uit te schelden in de groepsapp en een meisje durft niet meer te komen',
    ['bullying: uit te schelden in de groepsapp'],
  ],
  [
    'teacher',
    "Haar foto staat op zo'n lijst met 'hoeren van groep 8'. Ik ben er kapot van",
    ["images: foto staat op zo'n lijst met 'hoeren", "images: lijst met 'hoeren"],
  ],
  [
    'teacher',
    "Iemand doet zich op Instagram voor als mij en vraagt leerlingen om foto's",
    ['accounts: zich op Instagram voor als mij'],
  ],
  [
    'school-leader',
    'Het filmpje waarop een leerling in elkaar wordt geslagen: haal het alsjeblieft offline',
    ['images: filmpje waarop een leerling in elkaar wordt geslagen'],
  ],
  [
    'teacher',
    'Ze hebben haar stiekem op de wc gefilmd en het staat nu op snap',
    ['images: stiekem op de wc gefilmd', 'images: gefilmd en het staat nu op snap'],
  ],
  [
    'teacher',
    'a video of one of my pupils in the changing room is going around, please delete it if you get it',
    ['images: changing room is going around'],
  ],
  [
    'teacher',
    'kids made an AI nude of our gym teacher. what now',
    ['images: kids made an AI nude', 'images: AI nude', 'images: nude of our gym teacher'],
  ],
  [
    'intern',
    'moet je zien wat ze over mij schrijven in die klassenapp, echt misselijk',
    ['bullying: wat ze over mij schrijven in die klassenapp'],
  ],
  [
    'teacher',
    'Er gaat een filmpje rond van twee meiden uit groep 8 die vechten, heftig',
    ['images: gaat een filmpje rond', 'images: filmpje rond'],
  ],
  [
    'teacher',
    'iemand heeft een nepaccount van mij gemaakt op insta en volgt al mijn leerlingen',
    ['accounts: nepaccount'],
  ],
  [
    'intern',
    'op mijn stage is er een naaktfoto van een meisje doorgestuurd in de groepsapp',
    ['images: naaktfoto van een meisje'],
  ],
  [
    'teacher',
    'Ken jij dat account bangalijst_groep8? Er staan meiden van ons op',
    ['accounts: account bangalijst', 'accounts: bangalijst'],
  ],
  [
    'teacher',
    'wie weet wie achter roddel.obsdeeik zit? vanalles over onze juffen',
    ['accounts: achter roddel', 'accounts: vanalles over onze juffen'],
  ],
  [
    'teacher',
    'Mijn leerling wordt al weken kapot gepest op snapchat, wat kan ik doen?',
    ['bullying: kapot gepest op snapchat', 'bullying: gepest op snapchat'],
  ],
];

const UNSEEN: readonly [Role, string][] = [
  ['teacher', 'Wie de boekenlijst wil zien: stuur me een berichtje'],
  ['teacher', 'De klassenapp is er voor de hele klas, ook voor nieuwe ouders'],
  ['teacher', 'We kregen klappen voor het toneelstuk'],
  ['teacher', "Groepsapp met de collega's ontploft weer door de taartfoto's"],
  ['teacher', 'Zo leuk, mijn oude klas heeft een filmpje voor me gemaakt'],
  ['teacher', 'Wij doen mee aan de pestvrije maand'],
  ['teacher', 'Wie wil met mij een TikTok maken over tafels?'],
  ['teacher', 'Onze leerlingen maken zelf een film over pesten, première vrijdag'],
  ['teacher', 'Wat doet jouw school tegen cyberpesten? Praat mee op het congres'],
  ['teacher', 'Foto van mijn bord van vandaag, deel gerust!'],
  ['teacher', 'Live gefilmd: het uitkomen van de kuikens'],
  ['intern', 'mijn stageklas keek een filmpje over de wc, hilarisch'],
  ['teacher', 'Tip: maak in je klas afspraken over de groepsapp'],
  ['teacher', 'Vandaag lesje online veiligheid: wat deel je wel en wat niet?'],
  ['teacher', 'Iemand een leuk filmpje over de gouden eeuw?'],
  ['teacher', 'Video over fotosynthese gemaakt met de klas, kijken!'],
  ['teacher', 'Mijn insta was gehackt, volg dit account niet meer'],
  ['teacher', "Onze foto's van de schoolreis staan in de app"],
  ['teacher', 'Dit filmpje gaat de hele wereld over: hond speelt piano'],
  ['teacher', '1 op de 5 kinderen krijgt te maken met cyberpesten'],
  ['teacher', 'Nieuwe wet tegen deepfakes aangenomen, goed nieuws'],
  ['intern', 'pov je wordt gefilmd door je vriendin terwijl je nakijkt'],
  ['teacher', 'We hebben een instructiefilmpje gemaakt en gedeeld met alle ouders'],
  ['teacher', 'Week van de mediawijsheid: vandaag les over cyberpesten in groep 7'],
  ['teacher', 'Kijk dit grappige filmpje van onze klas over het skelet!'],
  ['teacher', 'Online pesten is van alle tijden, zegt onderzoek.'],
  ['teacher', 'Gastles over sexting door bureau HALT volgende week'],
  ['teacher', 'Mijn filmpje over breuken gaat viral!'],
  ['teacher', 'Nepnieuws herkennen, leuke les voor de bovenbouw'],
];

describe('online-incident', () => {
  it.each(SEEN)('sees it (%s) "%s" %s', (role, text, expected) => {
    const signals = sceneOf(draftOf({ role, text })).signals('online-incident', 'text');
    expect(signals.map((signal) => `${signal.rule}: ${signal.text}`)).toEqual(
      expect.arrayContaining([...expected]),
    );
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });

  it.each(UNSEEN)('sees nothing (%s) "%s"', (role, text) => {
    expect(sceneOf(draftOf({ role, text })).signals('online-incident', 'text')).toEqual([]);
  });
});

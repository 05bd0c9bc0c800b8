/**
 * Dutch, the source of truth; `en/concerns.ts` satisfies it. What was seen, per concern, and why it matters.
 * `words` are the writer's own, quoted and joined; empty when it wasn't words that were seen.
 * `pupil`, `parent` and `leader` say it anew for those who read it differently.
 */
const of = (words: string) => (words === '' ? '' : `: ${words}`);

export const concerns = {
  'people-in-media': {
    title: 'Mensen in beeld',
    seen: (words: string) => `Bij je bericht staat beeld waar mensen op te zien zijn${of(words)}.`,
    why: 'Of zij dat goedvinden, weet jij.',
  },
  'personal-data': {
    title: 'Persoonlijke gegevens',
    seen: (words: string) => `Je deelt een gegeven waarmee iemand te vinden is${of(words)}.`,
    why: 'Staat het eenmaal online, dan haal je het niet meer terug.',
  },
  'named-person': {
    title: 'Iemand bij naam',
    seen: (words: string) => (words === '' ? 'Je maakt duidelijk om wie het gaat.' : `Je noemt ${words}.`),
    why: 'Zo weet iedereen om wie het gaat.',
  },
  'school-named': {
    title: 'De naam van de school',
    seen: (words: string) => `Je noemt je eigen school${of(words)}.`,
    why: 'Wie het leest, weet dan over welke kinderen en collega’s het gaat.',
  },
  confidential: {
    title: 'Vertrouwelijk',
    seen: (words: string) => `Je schrijft iets wat alleen school, zorg of gezin hoort te weten${of(words)}.`,
    why: 'Ook zonder naam weten mensen om wie het gaat.',
    named: 'Mensen weten meteen om wie het gaat, en online blijft het te vinden.',
  },
  tone: {
    title: 'Toon',
    seen: (words: string) => `Dit kan hard aankomen${of(words)}.`,
    why: 'Je bericht blijft staan, ook als de boosheid weg is.',
  },
  'speaking-role': {
    title: 'Voor wie je spreekt',
    seen: (words: string) => `Dit is een mening over onderwijs${of(words)}.`,
    why: 'Zeg erbij dat je voor jezelf spreekt.',
  },
  representative: {
    title: 'Je vertegenwoordigt de school',
    seen: (words: string) => `Dit is een mening${of(words)}.`,
    why: 'Wie leiding geeft, spreekt voor lezers namens de school.',
  },
  discussion: {
    title: 'In discussie',
    seen: (words: string) => `Je gaat in discussie met een ouder of leerling${of(words)}.`,
    why: 'Anderen lezen mee. Bellen of mailen praat rustiger.',
  },
  'pupil-contact': {
    title: 'Contact met leerlingen',
    seen: (words: string) => `Je spreekt hier leerlingen aan${of(words)}.`,
    why: 'Contact met leerlingen loopt via school.',
  },
  'official-channel': {
    title: 'Officiële mededeling',
    seen: (words: string) => `Dit is een mededeling van school${of(words)}.`,
    why: 'Op het kanaal van de school bereikt die iedereen die hem nodig heeft.',
  },
  'school-account': {
    title: 'Account van de school',
    seen: (words: string) => `Je plaatst met een account van de school${of(words)}.`,
    why: 'Dat doe je in opdracht van de directie.',
  },
  'school-identity': {
    title: 'Logo en huisstijl',
    seen: (words: string) => `Je gebruikt het logo of de huisstijl van de school${of(words)}.`,
    why: 'Daardoor lijkt je bericht van de school te komen.',
  },
  'working-hours': {
    title: 'Onder werktijd',
    seen: () => 'Het is nu werktijd.',
    why: 'Het protocol vraagt je dan terughoudend te zijn.',
  },
  'teacher-channel': {
    title: 'Kanaal als meester of juf',
    seen: (words: string) => `Dit account laat zien dat je meester of juf bent${of(words)}.`,
    why: 'Je leidinggevende hoort daarvan te weten.',
  },
  placement: {
    title: 'Over je stageschool',
    seen: (words: string) => `Je schrijft over je stageschool of de leerlingen daar${of(words)}.`,
    why: 'Je begeleider kijkt graag eerst even mee.',
  },
  incident: {
    title: 'Online pesten of ongewenst beeld',
    seen: (words: string) => `Dit gaat over online pesten of beeld dat ongewenst rondgaat${of(words)}.`,
    why: 'Meld het op school. Dan helpt er iemand, en komt het niet nog verder.',
  },
  'minimum-age': {
    title: 'Jonger dan 13',
    seen: (words: string) => `Je nodigt basisschoolleerlingen uit op een platform vanaf 13 jaar${of(words)}.`,
    why: 'Voor hen is dit platform nog niet bedoeld.',
  },
  /** An opinion from the school rather than about it. */
  forSchool: {
    seen: (words: string) => `Het klinkt alsof je namens de school spreekt${of(words)}.`,
    why: 'Dat kan als het zo is afgesproken.',
  },
  /** A leader's opinion, where it counts as the school's whatever is said of capacity. */
  alwaysSchool: {
    seen: (words: string) => `Dit gaat over onderwijs${of(words)}.`,
    why: 'Schrijf erbij namens wie, al lezen mensen er toch de school in.',
  },
  pupil: {
    'people-in-media': {
      seen: () => 'Op je foto of filmpje staan andere mensen.',
      why: 'Vraag eerst of zij het goedvinden.',
    },
    'personal-data': {
      seen: (words: string) => `Hiermee kan iedereen iemand bellen of vinden${of(words)}.`,
      why: 'Zoiets zet je beter niet online.',
    },
    'named-person': {
      seen: (words: string) =>
        words === '' ? 'Iedereen snapt over wie dit gaat.' : `Je schrijft over ${words}.`,
      why: 'Vraag eerst of dat mag.',
    },
    confidential: {
      seen: (words: string) => `Dit is iets wat niet iedereen hoeft te weten${of(words)}.`,
      why: 'Zou jij willen dat iemand dit over jou schrijft?',
    },
    tone: {
      seen: (words: string) => `Deze woorden kunnen iemand pijn doen${of(words)}.`,
      why: 'Kun je het ook aardig zeggen?',
    },
  },
  parent: {
    'people-in-media': {
      seen: () => 'Op je foto of video staan misschien ook kinderen van anderen.',
      why: 'Of die online mogen, beslissen hun ouders.',
    },
    'personal-data': {
      seen: (words: string) => `Je deelt een gegeven waarmee iemand te vinden is${of(words)}.`,
      why: 'Staat het eenmaal online, dan haal je het niet meer terug.',
    },
    'named-person': {
      seen: (words: string) => (words === '' ? 'Je maakt duidelijk om wie het gaat.' : `Je noemt ${words}.`),
      why: 'Zo weet iedereen om welk kind het gaat.',
    },
    confidential: {
      seen: (words: string) => `Je schrijft iets persoonlijks over een ander kind${of(words)}.`,
      why: 'Ook zonder naam weten andere ouders om wie het gaat.',
      named: 'Mensen weten meteen om wie het gaat, en online blijft het te vinden.',
    },
    tone: {
      seen: (words: string) => `Dit kan hard aankomen${of(words)}.`,
      why: 'Met een gesprek op school kom je vaak verder.',
    },
  },
  leader: {
    'people-in-media': {
      seen: () => 'Mensen in beeld.',
      why: 'Of er toestemming is, weet jij.',
    },
    'named-person': {
      seen: (words: string) => (words === '' ? 'Duidelijk om wie het gaat.' : `Naam genoemd: ${words}.`),
      why: 'Zo weet iedereen om wie het gaat.',
    },
    'personal-data': {
      seen: (words: string) => `Persoonlijk gegeven${of(words)}.`,
      why: 'Eenmaal online haal je het niet meer terug.',
    },
    confidential: {
      seen: (words: string) => `Vertrouwelijk${of(words)}.`,
      why: 'Ook zonder naam herkenbaar.',
      named: 'Meteen duidelijk om wie het gaat.',
    },
    representative: {
      seen: (words: string) => `Een mening${of(words)}.`,
      why: 'Lezers horen daarin de school.',
    },
  },
};

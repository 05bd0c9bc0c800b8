import { drafts } from './seeing';

drafts(
  'school-identity',
  [
    { text: 'even delen', attachments: [{ kind: 'image', faces: 0, text: 'obs De Regenboog nieuwsbrief' }] },
    { text: 'Nieuwe trui met ons schoollogo', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Flyer gemaakt in de huisstijl van school', attachments: [{ kind: 'image', faces: 0 }] },
  ],
  [
    { text: "Foto's van het schoolkamp! Wat een week", attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Kijk ze stralen op de sportdag', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Mijn kanjers aan het knutselen voor kerst', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Wat een mooie zonsondergang vanavond', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Mijn nieuwe leeshoek is klaar voor groep 4!', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Nakijken met thee', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'De planten in mijn lokaal doen het goed', attachments: [{ kind: 'image', faces: 0 }] },
    {
      text: 'Ons lokaal is omgetoverd in een jungle, morgen komen de kinderen',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: 'Sfeerimpressie van de musical van groep 8', attachments: [{ kind: 'image', faces: 0 }] },
    {
      text: 'Kijk eens hoe geconcentreerd ze bezig zijn met rekenen in groep 3',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    {
      text: 'Dit prachtige bouwwerk maakten mijn leerlingen vandaag',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: 'Tekening gekregen van een leerling', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Handen vol verf! groep 1 aan het schilderen', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Filmpje van de dans van groep 6', attachments: [{ kind: 'image', faces: 0 }] },
    {
      text: 'The kids loved the science fair, look at those smiles!',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: "Teamuitje! Lekker bowlen met collega's", attachments: [{ kind: 'image', faces: 3 }] },
    { text: 'Selfie met mijn nieuwe bril', attachments: [{ kind: 'image', faces: 1 }] },
    { text: 'outfit check voor de eerste schooldag', attachments: [{ kind: 'image', faces: 1 }] },
    {
      text: 'Nieuwe haren, nieuwe ik. Klaar voor het nieuwe schooljaar',
      attachments: [{ kind: 'image', faces: 1 }],
    },
    { text: 'Mijn leerling van de week!', attachments: [{ kind: 'image', faces: 1 }] },
    { text: 'Groep 7 op de schaats', attachments: [{ kind: 'image', faces: 12 }] },
    {
      text: 'Laatste schooldag: het schoolplein ligt er verlaten bij',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: 'Zo trots op deze klas!', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'wat hebben ze genoten op schoolreis', attachments: [{ kind: 'image', faces: 0 }] },
    {
      text: "Geen foto's van de kinderen, wel van de taart. Feest op school!",
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: 'Boekbespreking morgen. Welk boek kiezen jullie?', attachments: [{ kind: 'image', faces: 0 }] },
    { text: 'Nieuwe prentenboeken voor groep 1/2 binnen', attachments: [{ kind: 'image', faces: 0 }] },
    {
      text: 'Zin in de musical vanavond! Toegangskaartje al binnen',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    {
      text: 'Onze kippen op het schoolplein hebben een ei gelegd',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: 'gips eraf! morgen weer voor de klas', attachments: [{ kind: 'image', faces: 0 }] },
    {
      text: 'onze dochter op haar eerste schooldag',
      role: 'parent',
      attachments: [{ kind: 'image', faces: 1 }],
    },
    {
      text: 'kinderfeestje van onze Guus met de klas',
      role: 'parent',
      attachments: [{ kind: 'image', faces: 5 }],
    },
    {
      text: "foto's van de avondvierdaagse met alle klasgenootjes",
      role: 'parent',
      attachments: [{ kind: 'image', faces: 0 }],
    },
    { text: 'met mn klasgenoten op kamp', role: 'pupil', attachments: [{ kind: 'image', faces: 3 }] },
    {
      text: 'handig!',
      attachments: [
        { kind: 'image', faces: 0, text: 'Klassenlijst groep 5 Noor Bakker 06-11112222 Tuinstraat 8' },
      ],
    },
    {
      text: 'mijn planning',
      attachments: [{ kind: 'image', faces: 0, text: 'Groep 5 weekplanning maandag rekenen taal' }],
    },
    'Wie ontwerpt een nieuw logo voor onze school?',
    'Ons logo is echt toe aan vernieuwing vind ik',
  ],
  {
    account: { handle: '@ineke.bos', name: 'Ineke Bos' },
    school: {
      names: [
        'obs De Regenboog',
        'De Regenboog',
        'Kindcentrum De Marke',
        'KC De Marke',
        'Pastoor Geerdinkschool',
        'PGS',
      ],
      foundation: ['Stichting Konot', 'Konot'],
      accounts: ['@obsderegenboog'],
      nameList: [],
      contact: ['0182-123456', 'info@obsderegenboog.example', 'Molenwerf 2, Bergambacht'],
    },
  },
);

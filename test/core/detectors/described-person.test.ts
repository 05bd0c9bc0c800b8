import { table } from './table';

table(
  'described-person',
  [
    'dat zei «de moeder van de tweeling» in groep 4'.replace('«de moeder', 'de «moeder'),
    '«het jongetje met de rolstoel» in groep 3',
    '«Die ene jongen» met dat gehoorapparaat in groep 5',
    '«Die vader die elke ochtend in zijn badjas op het schoolplein» staat, wie is dat?',
    'Weet iemand waar de «familie D.» heen is?',
    '«Het enige meisje» in groep 8',
    '«de zoon van de burgemeester»',
  ],
  [
    'een moeder van drie kinderen',
    'het meisje slaapt met een boek op haar schoot',
    'het kind staat naast een haan',
    'Voor de ouders van groep 7: morgen verkeersexamen',
    'een jongetje met een ballon',
    'kinderen uit Syrië krijgen les',
  ],
);

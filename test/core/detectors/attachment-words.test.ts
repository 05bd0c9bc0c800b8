import { table } from './table';

const attachments = [{ kind: 'image' as const, faces: 0 }];

table(
  'self-words',
  ['«Selfie» vanaf de top', '«outfit check» vandaag', 'wel «just me»', '«in mijn eentje»', '«lege klas»'],
  ['een mooie bril gezien', 'kijk ze stralen', 'zelf gebakken taart', 'een vol lokaal', 'zij speelt viool'],
  { attachments },
);
table(
  'media-words',
  ['«Klassenfoto»', '«foto’s van de kinderen»', '«ze hebben genoten»'],
  ['zonsondergang', 'mijn lokaal is klaar', 'Geen foto’s van de kinderen', 'thee erbij', 'nakijken maar'],
  { attachments },
);
table(
  'school-logo',
  ['een trui met een «schoollogo»', 'in de «huisstijl van school»'],
  ['een logo ontwerpen', 'banner van de club', 'vlag van Nederland', 'brief van oma'],
  { attachments },
);
table(
  'placement-words',
  ['mijn «stageklas» is lief', '«wat een klas»', '«tentamen» gehaald', '«die kleintjes» en ik'],
  ['koffie in de bieb', 'fiets gestolen', 'nieuwe kamer in Hengelo'],
  { role: 'intern', attachments },
);

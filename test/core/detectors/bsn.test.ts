import { table } from './table';

table(
  'bsn',
  [
    'bsn «111222333»',
    'haar burgerservicenummer is «123456782»',
    '«123456782»',
    'BSN: «1234.56.782»',
    '«85.07.30-033.28»',
  ],
  [
    'ordernr 480216319',
    'Bestelling 123456782 is onderweg',
    'bsn 123456789',
    'bsn 17455943444',
    '000000000',
    '1745594344',
    '85.17.30-033.28',
    'bsn van de leerling volgt',
  ],
);

import { table } from './table';

table(
  'iban',
  [
    '«NL91ABNA0417164300»',
    'naar «NL91 ABNA 0417 1643 00» t.n.v. de oudervereniging',
    'rekening «nl91 abna 0417 1643 00».',
    '«BE68 5390 0754 7034»',
    '«DE89370400440532013000»',
  ],
  [
    'NL12 ABNA 0417 1643 00',
    'NL91 1BNA 0417 1643 00',
    'NL12345678 910',
    'NL91ABNA04171643001',
    'BTW NL123456789B01',
    'AB12CD34',
  ],
);

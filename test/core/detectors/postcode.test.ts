import { table } from './table';

table(
  'postcode',
  ['«1012 SZ»', '«3432FE»', 'Beukenlaan 31, «7581 ZX» Losser', 'kom naar «2861zx»'],
  [
    '1234',
    '0603 JV',
    '1841SS',
    '1234 SA',
    '1234AB, Amsterdam',
    'in 2024 en 2025',
    '1500 km',
    '2024 EU',
    '2500kg',
    '€ 1200 PM',
    'EK 2024 NL',
    '4000 AB-test',
  ],
);

import { table } from './table';

table(
  'email',
  [
    'Mail «jan.smit@gmail.com» maar',
    '«info@school.nl»',
    'stuur het naar «jan.smit at gmail punt com»',
    '«jan[at]hotmail.com»',
    '«jan apenstaartje ziggo punt nl»',
  ],
  ['@jan.smit volgen', 'kom at home', 'ik ben @school', 'we zijn at the zoo. nl', 'jan punt smit', 'a@b'],
);

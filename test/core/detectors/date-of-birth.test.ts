import { table } from './table';

table(
  'date-of-birth',
  [
    'geboren op «14-03-2016» in Gouda',
    'geb. «1/2/15»',
    'geboortedatum «12 maart 2015»',
    'born «2015-03-12»',
    'Zij is jarig op «3 mei 2014»',
  ],
  [
    'op 12-04-2025 is de school dicht',
    'musical 12 juni 2025',
    'Anne Frank werd geboren op 12 juni 1929',
    'geboren in 2015',
    'jarig vandaag!',
    'score 3-1-2',
    'versie 5-10-23',
  ],
);

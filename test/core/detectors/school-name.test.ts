import { table } from './table';

table(
  'school-name',
  [
    'Op «De Populier» hebben we een klimrek',
    '«obs De Populier» zoekt een juf',
    'ouders van groep 3, zie ik jullie op «de populier»?',
    '#«obsdepopulier»',
    '#«depopulier»',
    'volg «@obsdepopulier»',
    'solliciteer bij «Stichting Zonnewende»',
    'bij «Zonnewende» werken',
    'op «De Populier»’s plein',
  ],
  [
    'De populier in de tuin is omgewaaid',
    'een populier bij school',
    'obs De Linde zoekt een juf',
    'De school is dicht',
    'zomerzonnewende op 21 juni',
    'volg @obsdelinde',
    'op school in Gouda',
  ],
);

import { drafts } from './seeing';

drafts(
  'teacher-channel',
  [
    {
      text: 'Vijf tips voor automatiseren van tafels',
      account: { handle: 'meester.bram', name: 'meester.bram' },
    },
    { text: 'Nieuwe werkbladen staan online!', account: { handle: 'jufsanne', name: 'jufsanne' } },
    {
      text: 'Levend stratego met groep 8, wat een feest',
      account: { handle: 'gymjuf_ellen', name: 'gymjuf_ellen' },
    },
    { text: 'Na de vakantie toets ik de tafels', account: { handle: 'jufsanne', name: 'jufsanne' } },
    { text: 'Vandaag weer lekker voor de klas', account: { handle: 'meneer_peters', name: 'meneer_peters' } },
  ],
  [
    {
      text: 'Onderwijs is de toekomst',
      account: { handle: 'burgemeester_gouda', name: 'burgemeester_gouda' },
    },
    {
      text: 'Contributie graag betalen',
      account: { handle: 'penningmeester.tc', name: 'penningmeester.tc' },
    },
    { text: 'Met mijn man op vakantie', account: { handle: 'jufsanne', name: 'jufsanne' } },
    { text: 'Leuke les gegeven vandaag', account: { handle: 'jan.meesters', name: 'jan.meesters' } },
    { text: 'Tafels van hout te koop', account: { handle: 'meesterwerkplaats', name: 'meesterwerkplaats' } },
  ],
  {
    school: {
      names: [
        'obs De Regenboog',
        'De Regenboog',
        'Kindcentrum De Marke',
        'KC De Marke',
        'Pastoor Geerdinkschool',
        'PGS',
      ],
      foundation: ['Stichting Konot', 'Konot'],
      accounts: ['@obsderegenboog'],
      nameList: [],
      contact: ['0182-123456', 'info@obsderegenboog.example', 'Molenwerf 2, Bergambacht'],
    },
  },
);

import { expect, it } from 'vitest';
import { mergeEvidence } from '../../../src/core/review';
import { judge } from '../drafts';
import { drafts } from './seeing';

drafts(
  'placement',
  [
    { text: 'Vandaag mijn eerste stagedag, wat een lieve kinderen!', role: 'intern' },
    { text: 'wat een klas heb ik op mijn stage', role: 'intern' },
    { text: '30 kids uit groep 6 en geen stem meer over', role: 'intern' },
    { text: 'mijn mentor zei dat ik strenger moet zijn tegen groep 8', role: 'intern' },
    { text: 'een jongetje in mijn stageklas gaf me een tekening', role: 'intern' },
    { text: 'stage bij De Regenboog zit erop', role: 'intern' },
    { text: 'First week of my placement done, these kids are wild', role: 'intern' },
  ],
  [
    { text: 'Ik zoek een stageplek in groep 3 voor volgend jaar', role: 'intern' },
    { text: 'Tentamen gehaald!! #pabo', role: 'intern' },
    { text: 'studeren in de bieb met mijn medestudenten', role: 'intern' },
    { text: 'Koffie en lesvoorbereiding. Wie heeft een leuk idee voor breuken in groep 6?', role: 'intern' },
    { text: 'Morgen presentatie over burgerschap op de pabo, spannend', role: 'intern' },
    { text: 'vorig jaar liep ik stage op een grote school in Utrecht', role: 'intern' },
    {
      text: 'werkstuk af over hechting',
      role: 'intern',
      account: { handle: 'juf.in.spe', name: 'juf.in.spe' },
    },
  ],
  {
    account: { handle: '@ineke.bos', name: 'Ineke Bos' },
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

it.each([
  ['groep 6 was vandaag superlief', ['groep 6']],
  ['op mijn stage zingen ze graag', ['op mijn stage']],
  ['begeleidster zegt dat het goed ging', ['begeleidster']],
  ['wat een klas heb ik op mijn stage', ['wat een klas', 'op mijn stage']],
  ['een jongen op mijn stage heeft ADHD en zijn ouders ook', ['een jongen op mijn stage']],
  ['mijn stage, gym in de zaal en ze zingen', ['mijn stage']],
  ['groep 6 waar ik sta zijn lief', ['groep 6']],
])('marks what it is about, not what hangs loose behind it: %s', (text, words) => {
  const [judgement] = judge('placement', { text, role: 'intern' });
  expect(mergeEvidence(judgement!.evidence).map((seen) => seen.text)).toEqual(words);
});

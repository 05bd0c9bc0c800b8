import { expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { oneTypoApart } from '../../../src/core/detectors/listed-names';
import { draftOf } from '../drafts';
import { table } from './table';

table(
  'name-list',
  [
    '«Guusje Terpstra» was er ook',
    'gisteren met «guusje terpstra» gefietst',
    'met «Amir» naar Heracles',
    '«Amir»s moeder',
    'Dag «Lin Chen»!',
    'familie «Haddouchy» was er',
    '«Wolf Terlingen» en «Storm»',
    '«STORM» is onze voorleeskampioen',
    '«Bever» uit groep 3',
    'wie heeft «bever» z’n verhaal gezien',
    '«Storm» heeft vandaag zijn eerste boek gepresenteerd',
    'dit is «storm» op kamp',
    '«Storm» en mijn zoon bouwden een hut',
  ],
  [
    'oktoberstorm, wat een storm',
    'De wolf is terug in Twente',
    'Een bever aan de dijk',
    'Storm is in aantocht',
    'de lin en de linde',
    'Amira was er niet bij',
    'haddok is geen naam',
    'Na de storm heeft het dak zijn pannen nog',
    'de bever en zijn dam',
    'dit is een storm in een glas water',
    'Storm en regen op het plein',
  ],
  {
    school: {
      nameList: [
        'Guusje Terpstra',
        'Amir Haddouchi',
        'Lin Chen',
        'Wolf Terlingen',
        'Storm Hoekstra',
        'Bever',
      ],
    },
  },
);

it('asks a hashed list for folded words', () => {
  const asked: string[] = [];
  const nameList = {
    size: 1,
    hasSurnames: true,
    lookup(folded: string) {
      asked.push(folded);
      return folded === 'zoe de wit' ? ('exact' as const) : undefined;
    },
  };
  const scene = sceneOf(draftOf({ text: 'Zoë de Wit deed mee', school: { nameList } }));
  expect(scene.signals('name-list').map((signal) => signal.text)).toEqual(['Zoë de Wit']);
  expect(asked).toContain('zoe de wit');
});

it.each([
  ['sterre', 'stere', true],
  ['kacper', 'kacpre', true],
  ['amir', 'amira', true],
  ['kemperman', 'kampermann', false],
  ['noor', 'noor', true],
])('%s and %s are one typo apart: %s', (one, other, apart) => {
  expect(oneTypoApart(one, other)).toBe(apart);
});

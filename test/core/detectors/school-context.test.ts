import { expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { draftOf } from '../drafts';

it.each([
  'Wat een dag met groep 5',
  'gr 6 was druk',
  'de lln waren stil',
  'juf, ik heb het af',
  'schoolreisje!',
  'het verkeersexamen was spannend',
  'de kanjertraining begon',
  'de luizenouders kwamen langs',
  'class picnic before the summer',
  'brandoefening en gymspullen mee',
  'de IB’er belde',
  'stagedag 3',
  '8A voor altijd',
  '#groep6opkamp',
  '#juflife',
  'onze leefklas in het derde leerjaar',
  'My class was great',
  'Een toets en een collega',
])('%s is about school', (text) => {
  expect(sceneOf(draftOf({ text })).schoolContext).toBe(true);
});

it.each([
  'Gezellig gegeten in de stad',
  'Een groep mensen op straat',
  '3D-printer gekocht',
  'Burgemeester opent brug',
  'Vakantie!',
  '#meesterwerk',
  'Wij wandelen vandaag',
])('%s is not', (text) => {
  expect(sceneOf(draftOf({ text })).schoolContext).toBe(false);
});

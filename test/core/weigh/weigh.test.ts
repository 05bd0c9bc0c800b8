import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { judgementsOf } from '../../../src/core/review';
import { featuresOf } from '../../../src/core/weigh/features';
import { secondOpinion } from '../../../src/core/weigh/second-opinion';
import { parseWeights, weigh } from '../../../src/core/weigh/weigh';
import { WEIGHTS } from '../../../src/core/weigh/weights';
import { draftOf } from '../drafts';

const featuresIn = (text: string) => featuresOf(sceneOf(draftOf({ text })));

describe('the features', () => {
  it('name words, their stems and their neighbours, wherever they stand', () => {
    const names = [...featuresIn('De Kleuters slapen').keys()];
    expect(names).toEqual(expect.arrayContaining(['kleuters', 'kleut*', 'de kleuters', 'kleuters slapen']));
  });

  it('count the words of a long draft for less each', () => {
    const short = featuresIn('kleuters slapen').get('kleuters')!.value;
    const long = featuresIn(`kleuters slapen ${'en dan weer wakker '.repeat(20)}`).get('kleuters')!.value;
    expect(long).toBeLessThan(short / 2);
  });

  it('lead back to the writer’s own characters', () => {
    const origin = featuresIn('Zo’n lieve Kleutergroep!').get('kleut*')!.origin!();
    expect(origin).toMatchObject({ start: 11, end: 23, text: 'Kleutergroep' });
  });
});

describe('the weigher', () => {
  const model = parseWeights('\tEa\nziek\tez\nles\tEz');
  const weighed = (text: string) => weigh(featuresIn(text), model).get('confidential')!;

  it('weighs words up and down, and shows the ones that count', () => {
    expect(weighed('hij is ziek').probability).toBeGreaterThan(0.8);
    expect(weighed('hij is thuis').probability).toBeLessThan(0.4);
    expect(weighed('les over ziek zijn').probability).toBeLessThan(0.4);
    expect(weighed('hij is ziek').evidence()).toMatchObject([{ text: 'ziek', start: 7, end: 11 }]);
  });

  it('knows nothing of concerns it was not taught', () => {
    expect(weigh(featuresIn('hij is ziek'), model).has('tone')).toBe(false);
  });

  it('shows no words where none weighed for it', () => {
    expect(weighed('hij is thuis').evidence()).toEqual([]);
  });
});

describe('the weights', () => {
  it('can be read, and stay within half a megabyte', () => {
    const { bias, weights } = parseWeights(WEIGHTS);
    expect(bias.size).toBeGreaterThan(10);
    expect(weights.size).toBeGreaterThan(500);
    expect(WEIGHTS.length).toBeLessThan(500_000);
  });
});

describe('the second opinion', () => {
  const opinion = (text: string) => {
    const scene = sceneOf(draftOf({ text }));
    return secondOpinion(scene, judgementsOf(scene));
  };

  it('adds nothing outside school', () => {
    for (const text of ['Een kind springt in het water.', 'Mijn buurvrouw is ziek.', 'Twee mannen praten.'])
      expect([...opinion(text).keys()]).toEqual([]);
  });

  it('keeps what is exact, whatever the words weigh', () => {
    expect(opinion('Bel zijn moeder op 06-12345678').has('personal-data')).toBe(true);
  });
});

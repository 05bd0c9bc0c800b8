import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/core/concerns/scene';
import { judgementsOf } from '../../../src/core/review';
import { visitFeatures } from '../../../src/core/weigh/features';
import { secondOpinion } from '../../../src/core/weigh/second-opinion';
import { featureName, parseWeights, weigh } from '../../../src/core/weigh/weigh';
import { WEIGHTS } from '../../../src/core/weigh/weights';
import { draftOf } from '../drafts';

/** Every feature of a text by its name in the weights, with its value. */
function featuresIn(text: string): Map<string, number> {
  const features = new Map<string, number>();
  visitFeatures(sceneOf(draftOf({ text })), (kind, name, second, value) =>
    features.set(featureName(kind, name, second), value),
  );
  return features;
}

describe('the features', () => {
  it('name words, their stems and their neighbours, wherever they stand', () => {
    const names = [...featuresIn('De Kleuters slapen').keys()];
    expect(names).toEqual(
      expect.arrayContaining(['.kleuters', '*kleut', '+de kleuters', '+kleuters slapen']),
    );
  });

  it('count the words of a long draft for less each', () => {
    const short = featuresIn('kleuters slapen').get('.kleuters')!;
    const long = featuresIn(`kleuters slapen ${'en dan weer wakker '.repeat(20)}`).get('.kleuters')!;
    expect(long).toBeLessThan(short / 2);
  });
});

describe('the weigher', () => {
  const model = parseWeights('\tEa\n.ziek\tez\n.les\tEz\n*kleut\teb\n+wel eens\teb');
  const weighed = (text: string) => weigh(sceneOf(draftOf({ text })), model).get('confidential')!;

  it('weighs words up and down, and shows the ones that count', () => {
    expect(weighed('hij is ziek').probability).toBeGreaterThan(0.8);
    expect(weighed('hij is thuis').probability).toBeLessThan(0.4);
    expect(weighed('les over ziek zijn').probability).toBeLessThan(0.4);
    expect(weighed('hij is ziek').evidence()).toMatchObject([{ text: 'ziek', start: 7, end: 11 }]);
  });

  it('counts a word once, however often it is said', () => {
    const once = weighed('ziek en nog meer dan dat alles').probability;
    expect(weighed('ziek en ziek en ziek en dan').probability).toBeCloseTo(once, 5);
  });

  it('leads back to the writer’s own characters', () => {
    expect(weighed('Zo’n lieve Kleutergroep!').evidence()).toMatchObject([
      { start: 11, end: 23, text: 'Kleutergroep' },
    ]);
  });

  it('knows nothing of concerns it was not taught', () => {
    expect(weigh(sceneOf(draftOf({ text: 'hij is ziek' })), model).has('tone')).toBe(false);
  });

  it('shows no words where none says anything', () => {
    expect(weighed('hij is thuis').evidence()).toEqual([]);
    expect(weighed('hij komt wel eens').evidence()).toEqual([]);
  });
});

describe('the weights', () => {
  it('can be read, and stay within half a megabyte', () => {
    const { bias, rows } = parseWeights(WEIGHTS);
    expect(bias.size).toBeGreaterThan(10);
    expect([...rows.keys()].filter((name) => name.startsWith('.')).length).toBeGreaterThan(500);
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

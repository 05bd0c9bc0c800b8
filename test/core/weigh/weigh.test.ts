import { describe, expect, it } from 'vitest';
import { CONCERNS } from '../../../src/core/concern';
import { sceneOf } from '../../../src/core/concerns/scene';
import { judgementsOf } from '../../../src/core/review';
import { type Balance, balance } from '../../../src/core/weigh/balance';
import { classesOf } from '../../../src/core/weigh/classes-of';
import { WORD_CLASSES } from '../../../src/core/weigh/word-classes';
import { visitFeatures } from '../../../src/core/weigh/features';
import { secondOpinion } from '../../../src/core/weigh/second-opinion';
import { featureName, modelOf } from '../../../src/core/weigh/model';
import { weigh } from '../../../src/core/weigh/weigh';
import { readWeights } from '../../../src/core/weigh/weights-notation';
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
  it('name words and what they are about, wherever they stand', () => {
    const names = [...featuresIn('De Kleuters slapen, juf!').keys()];
    expect(names).toEqual(expect.arrayContaining(['.kleuters', '@child', '=shouts']));
    expect(names).not.toContain('=asks');
  });

  it('name what a detector saw, and by which rule', () => {
    const names = [...featuresIn('bel 06-12345678').keys()];
    expect(names.filter((name) => name.startsWith('!phone'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('?phone:'))).toHaveLength(1);
  });

  it('count the words of a long draft for less each', () => {
    const short = featuresIn('kleuters slapen').get('.kleuters')!;
    const long = featuresIn(`kleuters slapen ${'en dan weer wakker '.repeat(20)}`).get('.kleuters')!;
    expect(long).toBeLessThan(short / 2);
  });

  it('count a class met often for more, but not each time as much', () => {
    const of = (text: string): number => featuresIn(text).get('@child')!;
    const once = of('kleuter slaapt daar nu ook');
    expect(of('kleuter peuter meisje jongen ook')).toBeGreaterThan(once);
    expect(of('kleuter peuter meisje jongen ook')).toBeLessThan(4 * once);
  });
});

describe('the classes of words', () => {
  it.each([
    ['kleuters', 'child'],
    ['juf', 'colleague'],
  ])('know %s', (word, name) => expect(classesOf(word)).toContain(name));

  it('know beginnings and ends of words only where there is more to the word', () => {
    const part = /\*([a-z]+)\b/.exec(WORD_CLASSES)![1]!;
    expect(classesOf(`xx${part}`).length).toBeGreaterThan(0);
    expect(classesOf('qqqq')).toEqual([]);
  });

  it('hold no word twice in a class', () => {
    for (const line of WORD_CLASSES.split(/\n(?=[\w-]+:)/)) {
      const words = line.trim().split(/\s+/);
      expect([...new Set(words)], words[0]).toEqual(words);
    }
  });
});

describe('the weigher', () => {
  const confidential = String.fromCharCode(97 + CONCERNS.indexOf('confidential'));
  const against = confidential.toUpperCase();
  const model = modelOf(
    readWeights(
      `\t${against}a\n.ziek\t${confidential}z\n.les\t${against}z\n.kleutergroep\t${confidential}b\n.wel\t${confidential}b`,
    ),
  );
  const weighed = (text: string) => weigh(sceneOf(draftOf({ text })), model);
  const odds = (text: string) => weighed(text).of('confidential')!;
  const evidence = (text: string) => weighed(text).evidence('confidential');

  it('weighs words up and down, and shows the ones that count', () => {
    expect(odds('hij is ziek')).toBeGreaterThan(1.4);
    expect(odds('hij is thuis')).toBeLessThan(-0.4);
    expect(odds('les over ziek zijn')).toBeLessThan(-0.4);
    expect(evidence('hij is ziek')).toMatchObject([{ text: 'ziek', start: 7, end: 11 }]);
  });

  it('counts a word once, however often it is said', () => {
    const once = odds('ziek en nog meer dan dat alles');
    expect(odds('ziek en ziek en ziek en dan')).toBeCloseTo(once, 5);
  });

  it('leads back to the writer’s own characters', () => {
    expect(evidence('Zo’n lieve Kleutergroep!')).toMatchObject([
      { start: 11, end: 23, text: 'Kleutergroep' },
    ]);
  });

  it('knows nothing of concerns it was not taught', () => {
    expect(weighed('hij is ziek').of('tone')).toBeUndefined();
  });

  it('shows no words where none says anything', () => {
    expect(evidence('hij is thuis')).toEqual([]);
    expect(evidence('hij komt wel eens')).toEqual([]);
  });
});

describe('the words that are shown', () => {
  const letter = String.fromCharCode(97 + CONCERNS.indexOf('confidential'));
  const model = modelOf(
    readWeights(
      `\t${letter}1\n` +
        ['huilen', 'thuis', 'ziek', 'vader', 'zit', 'kreeg', 'b', '0', 'en', 'de', 'heeft', 'beker']
          .map((word) => `.${word}\t${letter}${word === 'beker' ? '2' : word === 'zit' ? 'z' : 'p'}`)
          .join('\n'),
    ),
  );
  const shown = (text: string) =>
    weigh(sceneOf(draftOf({ text })), model)
      .evidence('confidential')
      .map(({ text: words }) => words);

  it.each([
    // Neighbours with no more than small words between them are one stretch.
    ['zijn vader is ziek', ['vader is ziek']],
    ['zijn vader, en nu ziek', ['vader', 'ziek']],
    ['zijn vader was toen al lang ziek', ['vader', 'ziek']],
    ['vader. Ziek.', ['vader', 'Ziek']],
    // Words that could stand in any text are left out where others say something, however much they weigh.
    ['die zit maar te huilen', ['huilen']],
    ['kreeg en kreeg, b 7, zit ziek', ['ziek']],
    ['hij zit en kreeg', ['zit', 'kreeg']],
    // What hardly counts beside the strongest.
    ['huilen, om een beker', ['huilen']],
    ['een beker', ['beker']],
    // Nothing but small words.
    ['en de heeft', []],
  ])('%s', (text, words) => expect(shown(text)).toEqual(words));

  it('are the writer’s own, in their place', () => {
    for (const { start, end, text } of weigh(
      sceneOf(draftOf({ text: 'Zijn Váder is ziek!' })),
      model,
    ).evidence('confidential'))
      expect('Zijn Váder is ziek!'.slice(start, end)).toBe(text);
  });
});

describe('the balance', () => {
  const weights: Balance = [-1, 1, 0.5, 2, 0, 0];

  it.each([
    ['the judge alone, where the words are silent', true, -0.5, 0, true],
    ['neither', false, -0.5, 0, false],
    ['the words alone, where they are sure', false, 2, 0, true],
    ['a draft that is nothing to speak up about', false, 2, -6, false],
    ['a judge whom all the rest contradicts', true, -4, -4, false],
  ] as const)('hears %s', (_, judged, own, any, speaks) => {
    expect(balance(weights, judged, own, any) >= 0).toBe(speaks);
  });

  it('is no surer than it can be', () => {
    expect(balance(weights, false, 500, 0)).toBe(balance(weights, false, 6, 0));
  });
});

describe('the weights', () => {
  it('can be read, and stay within half a megabyte', () => {
    const { biases, rows } = readWeights(WEIGHTS);
    expect(biases.size).toBeGreaterThan(10);
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

  it('keeps a picture that nobody could look at, and faces that were counted', () => {
    for (const attachment of [{ unchecked: true }, { faces: 4 }]) {
      const attachments = [{ kind: 'video', ...attachment } as const];
      for (const text of ['Wat was het gezellig met groep 6.', 'Groep 6: tip, lesidee, gratis werkblad!']) {
        const scene = sceneOf(draftOf({ text, attachments }));
        expect(secondOpinion(scene, judgementsOf(scene)).has('people-in-media'), text).toBe(true);
      }
    }
  });

  it('asks nobody for a capacity that was stated, in the text or in the biography', () => {
    const text =
      'Twee uur rekenen per week erbij gaat die PISA-cijfers niet redden. Begin eens bij kleinere groepen.';
    const of = (bio?: string, before = '') => {
      const account = bio === undefined ? {} : { bio };
      const scene = sceneOf(draftOf({ text: before + text, account, platform: 'x', surface: 'reply' }));
      return secondOpinion(scene, judgementsOf(scene)).has('speaking-role');
    };
    expect(of()).toBe(true);
    expect(of('Twittert op persoonlijke titel')).toBe(false);
    expect(of(undefined, 'Mijn persoonlijke mening: ')).toBe(false);
  });

  it('takes no tone from quoted words', () => {
    const tone = (text: string) => {
      const scene = sceneOf(draftOf({ text, role: 'pupil' }));
      return secondOpinion(scene, judgementsOf(scene)).has('tone');
    };
    expect(tone('mensen met een beperking noem je in onze klas niet zo, "spast" is geen grapje')).toBe(false);
    expect(tone('wat ben jij een spast zeg, dat vindt heel onze klas')).toBe(true);
  });

  it('makes more of a picture that was taken lightly', () => {
    const draft = draftOf({
      text: 'Class picnic before the summer. Look at those faces!',
      role: 'parent',
      attachments: [{ kind: 'image', faces: 12 }],
    });
    const scene = sceneOf(draft);
    const aspects = secondOpinion(scene, judgementsOf(scene)).get('people-in-media');
    expect(aspects?.some((one) => one.aspects.includes('school'))).toBe(true);
  });

  it('keeps what is exact, whatever the words weigh', () => {
    expect(opinion('Bel zijn moeder op 06-12345678').has('personal-data')).toBe(true);
  });
});

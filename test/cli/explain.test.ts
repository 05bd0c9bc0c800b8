import { expect, it } from 'vitest';
import { DETECTORS } from '../../src/core/detectors/index';
import { textsIn } from '../../src/texts';

it('every detector is explained in words, in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    const words = Object.keys(textsIn(language).explain.detector);
    expect(words).toEqual(expect.arrayContaining(DETECTORS.map((detector) => detector.id)));
  }
});

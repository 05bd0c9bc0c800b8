import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../src/core/weigh/classes-of';
import { modelOf, packedModel } from '../../../src/core/weigh/model';
import { WORD_CLASSES } from '../../../src/core/weigh/word-classes';
import { WEIGHTS } from '../../../src/core/weigh/weights';
import { readWeights, writeWeight } from '../../../src/core/weigh/weights-notation';

describe('the packed weights', () => {
  it('are those the trainer wrote, every one of them', () => {
    const written = readWeights(WEIGHTS);
    const [packed, plain] = [packedModel(), modelOf(written)];
    expect(packed.bias).toEqual(plain.bias);
    const byConcern = (row: readonly number[]): Record<number, number> =>
      Object.fromEntries(row.flatMap((value, at) => (at % 2 === 0 ? [[value, row[at + 1]!]] : [])));
    for (const name of written.rows.keys())
      expect(byConcern(packed.row(name)!), name).toEqual(byConcern(plain.row(name)!));
    expect(packed.row('.qqqq')).toBeUndefined();
    expect(packed.row('!nobody text')).toBeUndefined();
  });

  it('read back what was written of one weight, cut at 3.5', () => {
    for (const weight of [-9, -3.5, -0.1, 0.3, 1.25, 8]) {
      const { biases } = readWeights(`\t${writeWeight(3, weight)}`);
      expect(biases.get(3)! / 10).toBeCloseTo(Math.max(-3.5, Math.min(3.5, weight)), 0);
    }
    expect(writeWeight(3, 0.04)).toBe('');
  });
});

describe('the packed classes', () => {
  it('are those that were written, every word of them', () => {
    let name = '';
    for (const word of WORD_CLASSES.trim().split(/\s+/)) {
      if (word.endsWith(':')) name = word.slice(0, -1);
      else expect(classesOf(word.replace(/^\*/, 'xx').replace(/\*$/, 'xx')), word).toContain(name);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/core/detectors/index';
import { Phrases } from '../../src/core/text/phrases';
import { read } from '../../src/core/text/reading';

const found = (lists: Record<string, string>, text: string, classes: Record<string, string[]> = {}) =>
  new Phrases(lists, classes)
    .match(read('text', text))
    .map(({ phrase, tag, first, last }) => `${tag} ${phrase} ${first}-${last}`);

describe('phrases', () => {
  it('tells phrases that begin at one word in the order of the list', () => {
    expect(found({ b: 'ziek thuis\nziek*', a: 'ziek' }, 'ziek thuis')).toEqual([
      'b ziek thuis 0-1',
      'b ziek* 0-0',
      'a ziek 0-0',
    ]);
  });

  it('opens a phrase by any of its first optional parts', () => {
    expect(found({ a: 'heel? erg? ziek' }, 'heel ziek')).toEqual([
      'a heel? erg? ziek 0-1',
      'a heel? erg? ziek 1-1',
    ]);
  });

  it('knows small and large classes, numbers and wildcards', () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `dier${'abcdefghij'[at % 10]}${'abcd'[at >> 3] ?? 'e'}`,
    );
    expect(
      found({ a: '<few> <num>\n<many>|*kat' }, 'groep 6 dieraa huiskat', { few: ['groep'], many }),
    ).toEqual(['a <few> <num> 0-1', 'a <many>|*kat 2-2', 'a <many>|*kat 3-3']);
  });

  it('keeps lists apart that have met the same words', () => {
    const one = new Phrases({ a: 'juf' });
    const other = new Phrases({ b: 'meester' });
    const reading = read('text', 'juf en meester');
    expect(one.match(reading).map(({ first }) => first)).toEqual([0]);
    expect(other.match(reading).map(({ first }) => first)).toEqual([2]);
    expect(one.match(read('text', 'meester en juf')).map(({ first }) => first)).toEqual([2]);
  });

  it('finds nothing wrong with the detectors’ own lists', () => {
    expect(DETECTORS.length).toBeGreaterThan(0);
    expect(Phrases.all.length).toBeGreaterThan(20);
    for (const list of Phrases.all) list.check();
  });

  it('says of a list what is wrong with it', () => {
    expect(() => new Phrases({ a: 'de <nobody>' }).check()).toThrow('unknown class <nobody>');
    expect(() => new Phrases({ a: 'de? het?' }).check()).toThrow('without a fixed part');
    expect(() => new Phrases({ a: 'de <child>' }, { child: ['kind'] }).check()).not.toThrow();
  });
});

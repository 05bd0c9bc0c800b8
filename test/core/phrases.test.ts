import { describe, expect, it } from 'vitest';
import { PHRASE_LISTS } from '../../src/core/detectors/phrase-lists';
import { Book } from '../../src/core/text/book';
import { sourcesOf } from '../../src/core/text/notation';
import { packPhrases, type Packing } from '../../src/core/text/pack';
import { read } from '../../src/core/text/reading';

const bookOf = ({ table, words }: Packing): Book => new Book(table, (word) => words.get(word) ?? []);

const found = (lists: Record<string, string>, text: string, classes: Record<string, string[]> = {}) =>
  bookOf(packPhrases({ one: { lists, classes } }))
    .phrases('one')
    .match(read('text', text))
    .map(({ line, tag, first, last }) => {
      const sources = Object.values(lists).flatMap(sourcesOf);
      return `${tag} ${sources[line]} ${first}-${last}`;
    });

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

  it('keeps lists apart that know the same words', () => {
    const book = bookOf(
      packPhrases({ one: { lists: { a: 'juf' } }, other: { lists: { b: 'meester', c: 'juf meester' } } }),
    );
    const first = (list: string, text: string) =>
      book
        .phrases(list)
        .match(read('text', text))
        .map((match) => match.first);
    expect(first('one', 'juf en meester')).toEqual([0]);
    expect(first('other', 'juf en meester')).toEqual([2]);
    expect(first('one', 'meester en juf')).toEqual([2]);
    expect(() => book.phrases('none')).toThrow('none');
  });

  it('finds beginnings, ends and insides of words, stretched ones and barriers', () => {
    expect(found({ a: 'pest*|*pesten|*medic*' }, 'pester cyberpesten paramedicus pes')).toEqual([
      'a pest*|*pesten|*medic* 0-0',
      'a pest*|*pesten|*medic* 1-1',
      'a pest*|*pesten|*medic* 2-2',
    ]);
    expect(found({ a: 'leuk' }, 'leuuuuk')).toEqual(['a leuk 0-0']);
    expect(found({ a: 'ik ~3-niet ben' }, 'ik ook ben, ik niet ben')).toEqual(['a ik ~3-niet ben 0-2']);
    expect(found({ a: '!geen ruzie\nruzie !weg' }, 'geen ruzie, ruzie weg')).toEqual([
      'a ruzie !weg 1-1',
      'a !geen ruzie 3-3',
    ]);
  });

  it('finds nothing wrong with the detectors’ own lists', () => {
    expect(Object.keys(PHRASE_LISTS).length).toBeGreaterThan(20);
    const book = bookOf(packPhrases(PHRASE_LISTS));
    for (const name of Object.keys(PHRASE_LISTS)) expect(() => book.phrases(name)).not.toThrow();
  });

  it('says of a list what is wrong with it', () => {
    expect(() => packPhrases({ one: { lists: { a: 'de <nobody>' } } })).toThrow('unknown class <nobody>');
    expect(() => packPhrases({ one: { lists: { a: 'de? het?' } } })).toThrow('without a fixed part');
    expect(() =>
      packPhrases({ one: { lists: { a: 'de <child>' }, classes: { child: ['kind'] } } }),
    ).not.toThrow();
  });
});

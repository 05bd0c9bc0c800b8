import { Book, type Phrases } from '../text/book';
import { lexicon } from './lexicon';
import { PACKED_PHRASES } from './packed';
import type { PHRASE_LISTS } from './phrase-lists';

let book: Book | undefined;

/** A list of phrases by its name. The book opens when a first text is read: a page on which nobody posts pays nothing. */
export function phrasesOf(name: keyof typeof PHRASE_LISTS): Phrases {
  let opened: Phrases | undefined;
  return {
    match: (reading) =>
      (opened ??= (book ??= new Book(PACKED_PHRASES, lexicon.phraseSetsOf)).phrases(name)).match(reading),
  };
}

import { Lexicon } from '../text/lexicon';
import { PACKED_LEXICON } from './packed';

let opened: Lexicon | undefined;

const column =
  (number: number) =>
  (word: string): readonly number[] =>
    (opened ??= new Lexicon(PACKED_LEXICON)).numbers(number, word);

/** What the lists say of whole words, in the order of the columns in `packed.ts`. */
export const lexicon = { phraseSetsOf: column(0), classesOf: column(1), weightsOf: column(2) };

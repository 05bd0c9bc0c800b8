import { digitAt, Words } from './compact';

/** What one list says of words: some numbers of each. */
export interface PackedColumn {
  /** Each number is so many digits of this base. */
  readonly digits: number;
  readonly base: number;
  /** A record is one number or more, or one set of so many. */
  readonly together: number;
  /** A line a drawer: the records of those of its words that have one, in order. */
  readonly lines: string;
}

/** A dictionary that several lists share: each word is there once, whichever of them say something of it. */
export interface PackedLexicon {
  /** As `writeWords` writes them: a line a drawer. */
  readonly words: string;
  /** A line a drawer: of each word which columns speak of it, as a place in `kinds`. */
  readonly marks: string;
  /** Each a bit for each column that speaks, the lowest for the first. */
  readonly kinds: readonly number[];
  readonly columns: readonly PackedColumn[];
}

/** In place of a record: the same as the one before. */
export const SAME = '#';
/** Before a record of more than one: how many more. The first sign says one more; signs add up. */
export const MORE = '%'.charCodeAt(0);
export const MOST = '/'.charCodeAt(0) - MORE + 1;

const NOTHING: readonly number[] = [];

/** A drawer's records in one column by the place of the word; none for a word it doesn't speak of. */
type Records = readonly (string | undefined)[];

/** The dictionary, opened a drawer at a time: a draft needs few of them. */
export class Lexicon {
  private readonly words: Words;
  private readonly marks: readonly string[];
  private readonly lines: readonly (readonly string[])[];
  private readonly opened: (readonly Records[] | undefined)[] = [];

  constructor(private readonly packed: PackedLexicon) {
    this.words = new Words(packed.words);
    this.marks = packed.marks.split('\n');
    this.lines = packed.columns.map(({ lines }) => lines.split('\n'));
  }

  /** What a column says of a folded word; nothing when it doesn't know it. */
  numbers(column: number, word: string): readonly number[] {
    const place = this.words.find(word);
    if (place === undefined) return NOTHING;
    const records = (this.opened[place.drawer] ??= this.open(place.drawer))[column]!;
    const record = records[place.at];
    return record === undefined ? NOTHING : readRecord(this.packed.columns[column]!, record);
  }

  private open(drawer: number): readonly Records[] {
    const marks = this.marks[drawer]!;
    return this.packed.columns.map(({ digits, together }, column) => {
      const line = this.lines[column]![drawer]!;
      const records: (string | undefined)[] = [];
      let at = 0;
      let record = '';
      for (let place = 0; place < marks.length; place++) {
        const speaks = (this.packed.kinds[digitAt(marks, place)]! >> column) & 1;
        if (!speaks) {
          records.push(undefined);
          continue;
        }
        if (line[at] === SAME) at++;
        else {
          let count = 1;
          for (let more; (more = line.charCodeAt(at) - MORE + 1) > 0 && more <= MOST; at++) count += more;
          record = line.slice(at, (at += count * together * digits));
        }
        records.push(record);
      }
      return records;
    });
  }
}

function readRecord({ digits, base }: PackedColumn, record: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < record.length;) {
    let number = 0;
    for (let left = digits; left > 0; left--) number = number * base + digitAt(record, at++);
    numbers.push(number);
  }
  return numbers;
}

import { digitAt, type WordPlace, Words, writeDigit } from './compact';
import { remembering } from './remembering';

/** What one list says of words: some numbers of each. */
export interface PackedColumn {
  /** Each number is so many digits of this base. */
  readonly digits: number;
  readonly base: number;
  /** A record is so many numbers, or more: see `SEVERAL`. */
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
/** Before and behind a record that isn't as long as most. */
export const SEVERAL = ['!', ' '] as const;

const NOTHING: readonly number[] = [];

/** The dictionary. It stays as it is written, but for the drawers a draft looks into. */
export class Lexicon {
  /** Every column is asked of the same words. */
  private readonly find: (word: string) => WordPlace | undefined;
  private readonly marks: readonly string[];
  private readonly columns: readonly Column[];

  constructor({ words, marks, kinds, columns }: PackedLexicon) {
    const read = new Words(words);
    this.find = remembering((word) => read.find(word));
    this.marks = marks.split('\n');
    this.columns = columns.map(
      (column, bit) =>
        new Column(
          column,
          kinds.map((kind) => ((kind >> bit) & 1) === 1),
        ),
    );
  }

  /** What a column says of a folded word; nothing when it doesn't know it. */
  numbers(column: number, word: string): readonly number[] {
    const place = this.find(word);
    return place === undefined
      ? NOTHING
      : this.columns[column]!.numbers(place.drawer, this.marks[place.drawer]!, place.at);
  }
}

class Column {
  private readonly lines: readonly string[];
  private readonly opened: (readonly string[] | undefined)[] = [];
  private readonly record: RegExp;
  /** The marks of words it says nothing of. */
  private readonly silent: RegExp;

  constructor(
    private readonly packed: PackedColumn,
    speaks: readonly boolean[],
  ) {
    const silent = speaks.flatMap((does, kind) => (does ? [] : [writeDigit(kind)]));
    this.lines = packed.lines.split('\n');
    this.record = new RegExp(`${SAME}|![^ ]* |.{${packed.together * packed.digits}}`, 'g');
    this.silent = new RegExp(`[${silent.join('')}]+`, 'g');
  }

  /** What it says of the word at a place in a drawer with these marks. */
  numbers(drawer: number, marks: string, at: number): readonly number[] {
    const speaking = marks.slice(0, at + 1).replace(this.silent, '').length;
    if (speaking === 0 || this.isSilent(marks[at]!)) return NOTHING;
    const records = (this.opened[drawer] ??= this.lines[drawer]!.match(this.record)!);
    let record = speaking - 1;
    while (records[record] === SAME) record--;
    return this.read(records[record]!);
  }

  private isSilent(mark: string): boolean {
    return mark.replace(this.silent, '') === '';
  }

  private read(record: string): number[] {
    const { digits, base } = this.packed;
    const [from, to] = record.startsWith(SEVERAL[0]) ? [1, record.length - 1] : [0, record.length];
    const numbers: number[] = [];
    for (let at = from; at < to;) {
      let number = 0;
      for (let left = digits; left > 0; left--) number = number * base + digitAt(record, at++);
      numbers.push(number);
    }
    return numbers;
  }
}

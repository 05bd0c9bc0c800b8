import type { Token } from './reading';

const TURNS = new Set([',', ';', ':', 'maar', 'but', '-', '(']);

/** Furthest a clause or sentence is looked at around a word, so that a text without full stops stays cheap. */
const REACH = 60;

/** Index of the first token of the clause that holds `at`: after the last comma, colon, dash or "maar". */
export function clauseStart(tokens: readonly Token[], at: number): number {
  const { sentence } = tokens[at]!;
  let start = at;
  while (
    start > 0 &&
    at - start < REACH &&
    tokens[start - 1]!.sentence === sentence &&
    !TURNS.has(tokens[start - 1]!.fold)
  )
    start--;
  return start;
}

/** First and last token of the sentence that holds `at`, no further than `REACH` tokens away. */
export function sentenceBounds(tokens: readonly Token[], at: number): { first: number; last: number } {
  const { sentence } = tokens[at]!;
  let first = at;
  let last = at;
  while (first > 0 && at - first < REACH && tokens[first - 1]!.sentence === sentence) first--;
  while (last + 1 < tokens.length && last - at < REACH && tokens[last + 1]!.sentence === sentence) last++;
  return { first, last };
}

/** A stretch between quotation marks: indexes of the marks. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** Stretches between quotation marks, double or single, in order. An apostrophe inside a word is part of the word. */
export function quotations(tokens: readonly Token[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let sign = '';
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    if (open < 0) {
      // Folding has brought every kind of quotation mark down to these two.
      if (token.fold === '"' || token.fold === "'") {
        open = token.index;
        sign = token.fold;
      }
    } else if (token.fold === sign) {
      found.push({ open, close: token.index });
      open = -1;
    }
  }
  return found;
}

/** The quotation that holds tokens `first` to `last` whole, if any. */
export function quotedIn(quotes: readonly Quotation[], first: number, last: number): Quotation | undefined {
  // Quotations come in order and don't overlap: the last one that opens before `first` is the only candidate.
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.open < first) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low - 1];
  return quote !== undefined && last < quote.close ? quote : undefined;
}

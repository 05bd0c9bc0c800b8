/** One replacement in the draft's text; offsets in UTF-16 units of the text before any edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The text after edits that don't overlap, in whatever order they are given. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * Edits of one text that amount to doing `first` (in order, apart from each other) and then `next`, whose offsets are in
 * the text that `first` made.
 */
export function composed(first: readonly TextEdit[], next: TextEdit): readonly TextEdit[] {
  const before: TextEdit[] = [];
  const after: TextEdit[] = [];
  /** How far the text before `next`, and before its end, has moved. */
  let shift = 0;
  let shiftAtEnd = 0;
  let start: number | undefined;
  let end: number | undefined;
  let head = '';
  let tail = '';
  let moved = 0;
  for (const edit of first) {
    const at = edit.start + moved;
    const to = at + edit.insert.length;
    moved += to - at - (edit.end - edit.start);
    if (to < next.start) {
      before.push(edit);
      shift = shiftAtEnd = moved;
    } else if (at > next.end) after.push(edit);
    else {
      if (start === undefined && at <= next.start) {
        start = edit.start;
        head = edit.insert.slice(0, next.start - at);
      }
      start ??= next.start - shift;
      shiftAtEnd = moved;
      end = to >= next.end ? edit.end : undefined;
      tail = to >= next.end ? edit.insert.slice(next.end - at) : '';
    }
  }
  const whole = {
    start: start ?? next.start - shift,
    end: end ?? next.end - shiftAtEnd,
    insert: head + next.insert + tail,
  };
  return [...before, whole, ...after];
}

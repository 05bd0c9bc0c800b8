import type { TextEdit } from '../core/fixes/edit';

/** The edits that take `edits` back, in offsets of the text they made of `before`. */
export function inverse(before: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, insert }) => {
      const back = {
        start: start + shift,
        end: start + shift + insert.length,
        insert: before.slice(start, end),
      };
      shift += insert.length - (end - start);
      return back;
    });
}

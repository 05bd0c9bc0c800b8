import type { Box } from '../../gate/question';

/** Boxes of words put together into lines: a class list is thirty places, not a hundred. */
export function linesOf(words: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const middle = word.y + word.height / 2;
    const follows =
      last !== undefined &&
      middle > last.y &&
      middle < last.y + last.height &&
      word.x >= last.x &&
      word.x - (last.x + last.width) < 2 * Math.max(word.height, last.height);
    if (!follows) {
      lines.push({ x: word.x, y: word.y, width: word.width, height: word.height });
      continue;
    }
    const x = Math.min(last.x, word.x);
    const y = Math.min(last.y, word.y);
    lines[lines.length - 1] = {
      x,
      y,
      width: Math.max(last.x + last.width, word.x + word.width) - x,
      height: Math.max(last.y + last.height, word.y + word.height) - y,
    };
  }
  return lines;
}

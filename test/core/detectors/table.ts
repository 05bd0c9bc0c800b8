import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/draft';
import { sceneOf } from '../../../src/core/concerns/scene';
import { draftOf } from '../drafts';

type Overrides = Parameters<typeof draftOf>[0];

/** A text with the words a detector must see between « and »: the text without them, and the words with their places. */
export function unmark(marked: string): {
  text: string;
  spans: { start: number; end: number; text: string }[];
} {
  const spans: { start: number; end: number; text: string }[] = [];
  let text = '';
  let start = -1;
  for (const character of marked) {
    if (character === '«') start = text.length;
    else if (character === '»') spans.push({ start, end: text.length, text: text.slice(start) });
    else text += character;
  }
  return { text, spans };
}

/** Hits with their exact spans, and near misses on which the detector is silent. */
export function table(
  detector: string,
  hits: readonly string[],
  misses: readonly string[],
  overrides: Overrides = {},
): void {
  const seen = (text: string) => {
    const draft: Draft = draftOf({ ...overrides, text });
    return sceneOf(draft)
      .signals(detector, 'text')
      .map(({ start, end, text: words }) => ({ start, end, text: words }))
      .sort((a, b) => a.start - b.start);
  };
  describe(detector, () => {
    it.each(hits)('sees %s', (marked) => {
      const { text, spans } = unmark(marked);
      expect(seen(text)).toEqual(spans);
    });
    it.each(misses)('is silent on %s', (text) => {
      expect(seen(text)).toEqual([]);
    });
  });
}

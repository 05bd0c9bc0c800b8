import { describe, expect, it } from 'vitest';
import { fold, unfoldSpan } from '../../src/core/text/fold';

describe('fold', () => {
  const cases: readonly (readonly [raw: string, folded: string])[] = [
    ['Daan', 'daan'],
    ['Zoë', 'zoe'],
    ['Sa\u200bnne', 'sanne'],
    ['Dаan', 'daan'], // the first a is Cyrillic
    ['Ｄａａｎ', 'daan'],
    ['ﬁets', 'fiets'],
    ['Łukasz', 'lukasz'],
    ['“ja” – nee…', '"ja" - nee...'],
    ['a\u00a0b\r\nc', 'a b\nc'],
    ['\ud800x', '\ud800x'],
    ['', ''],
  ];
  it.each(cases)('%j → %j', (raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  it('leads every span back to the writer’s own characters', () => {
    const raw = 'Lieve Z\u200boe\u0308, ﬁjn!';
    const folded = fold(raw);
    const at = folded.text.indexOf('zoe');
    const span = unfoldSpan(folded, at, at + 3);
    expect(raw.slice(span.start, span.end)).toBe('Z\u200boe\u0308');
  });
});

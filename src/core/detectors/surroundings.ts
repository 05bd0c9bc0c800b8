import type { Reading } from '../text/reading';

/** The folded text around a span, no further than `reach` characters and never over a blank line. */
export function before(reading: Reading, start: number, reach: number): string {
  return reading.folded.text.slice(Math.max(0, start - reach), start);
}

export function after(reading: Reading, end: number, reach: number): string {
  return reading.folded.text.slice(end, end + reach);
}

/** Both sides and the span itself. */
export function around(reading: Reading, start: number, end: number, reach: number): string {
  return reading.folded.text.slice(Math.max(0, start - reach), end + reach);
}

/** Whether the span is all there is in the text, give or take white space. */
export function standsAlone(reading: Reading, start: number, end: number): boolean {
  const { text } = reading.folded;
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** Every match of a global pattern in the folded text. The pattern must be bounded, so that this stays linear. */
export function* matches(reading: Reading, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (;;) {
    const match = pattern.exec(reading.folded.text);
    if (match === null) return;
    if (match[0] === '') pattern.lastIndex++;
    else yield match;
  }
}

/** Whether every letter of the span is written as a capital. */
export function inCapitals(reading: Reading, start: number, end: number): boolean {
  const raw = reading.raw.slice(reading.folded.starts[start], reading.folded.ends[end - 1]);
  return raw === raw.toUpperCase();
}

import { describe, expect, it } from 'vitest';
import { read } from '../../src/core/text/reading';
import { respelling } from '../../src/core/text/respelling';

const speller = respelling(() => ({
  words: ['sukkel', 'sukkels', 'kanker', 'haat', 'vrouwen'],
  typos: ['vrouwen', 'sukkel'],
  ordinary: new Set(['sukel']),
  left: new Set(['een', 'te']),
  right: new Set(['van', 'aan']),
}));

const READ_BACK: readonly [string, string, string][] = [
  ['digits for letters', 'vr0uwen', 'vrouwen'],
  ['a starred letter', 'k*nker', 'kanker'],
  ['all but first and last starred', 'k****r', 'kanker'],
  ['letters spaced out', 'ik h a a t ze', 'ik haat ze'],
  ['letters with full stops', 's.u.k.k.e.l', 'sukkel'],
  ['run together', 'eensukkel', 'een sukkel'],
  ['run together behind', 'haatvan', 'haat van'],
  ['a letter dropped', 'vruwen', 'vrouwen'],
  ['two letters swapped', 'vrouewn', 'vrouwen'],
  ['stretched', 'sukkellll', 'sukkel'],
];
const LEFT_ALONE = [
  'groep6',
  'd66',
  'a b c',
  'vrouw',
  'sukel',
  'haatzaaien',
  'kanker',
  '3 t/m 8',
  'x_y',
  'e.d.',
];

describe('respelling', () => {
  it.each(READ_BACK)('reads back %s: %s', (_, text, expected) => {
    const tokens = speller.respell(read('text', text));
    expect(tokens.map((token) => token.fold).join(' ')).toBe(expected);
    expect(tokens.map((token) => token.index)).toEqual(tokens.map((_token, index) => index));
  });

  it.each(LEFT_ALONE)('leaves "%s" alone', (text) => {
    const reading = read('text', text);
    expect(speller.respell(reading).map((token) => token.fold)).toEqual(
      reading.tokens.map((token) => token.fold),
    );
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Editor, Replacement } from '../../src/sites/editors/editor';
import { changed } from '../../src/sites/editors/typing';
import { changeText, wayBack } from '../../src/sites/reading';
import type { Composer } from '../../src/sites/site';
import { x } from '../../src/sites/x';

/** Editors that are nothing but their texts; `takes` says what becomes of each change. */
function composer(texts: readonly string[], takes: (change: Replacement, text: string) => string) {
  const editors = texts.map((text) => {
    const element = document.createElement('textarea');
    element.value = text;
    document.body.append(element);
    return element;
  });
  const engine: Editor = {
    id: 'plain',
    isMine: () => true,
    read: (element) => ({ text: (element as HTMLTextAreaElement).value, rangeOf: () => undefined }),
    replace(element, change) {
      const field = element as HTMLTextAreaElement;
      const meant = changed(field.value, change);
      field.value = takes(change, field.value);
      return Promise.resolve(field.value === meant);
    },
  };
  const made: Composer = {
    site: { ...x, engines: [engine] },
    rule: x.surfaces[0]!,
    root: document.body,
    editors,
  };
  return { made, now: () => editors.map(({ value }) => value).join('\n') };
}

const DRAFT = 'Daan en Noor uit groep 6, bel 06-12345678.';
const at = (words: string, insert: string): Replacement => {
  const start = DRAFT.indexOf(words);
  return { start, end: start + words.length, insert };
};
const FIXES = [at('Daan', 'een leerling'), at('Noor', 'N.'), at(', bel 06-12345678', '')];

describe('several changes', () => {
  test('are all made, in whatever order they come', async () => {
    const { made, now } = composer([DRAFT], (change, text) => changed(text, change));
    expect(await changeText(made, [FIXES[1]!, FIXES[2]!, FIXES[0]!])).toBe(true);
    expect(now()).toBe('een leerling en N. uit groep 6.');
  });

  test.each([
    ['first', ', bel 06-12345678'],
    ['second', 'Noor'],
    ['last', 'Daan'],
  ])('the %s not taken: the draft is as it was', async (_, words) => {
    const { made, now } = composer([DRAFT], (change, text) =>
      text.slice(change.start, change.end) === words ? text : changed(text, change),
    );
    expect(await changeText(made, FIXES)).toBe(false);
    expect(now()).toBe(DRAFT);
  });

  test('one taken otherwise than meant is taken back too', async () => {
    const { made, now } = composer([DRAFT], (change, text) =>
      changed(text, change.insert === 'N.' ? { ...change, end: change.end + 1, insert: 'N' } : change),
    );
    expect(await changeText(made, FIXES)).toBe(false);
    expect(now()).toBe(DRAFT);
  });

  test('the page emptied the composer meanwhile: nothing is put back into it', async () => {
    const { made, now } = composer([DRAFT], (change, text) =>
      change.insert === 'N.' ? '' : changed(text, change),
    );
    expect(await changeText(made, FIXES)).toBe(false);
    expect(now()).toBe('');
  });

  test('in two posts of a thread: both are as they were', async () => {
    const { made, now } = composer([DRAFT, 'Ook Daan is er.'], (change, text) =>
      text.includes('Noor') && change.insert === 'N.' ? text : changed(text, change),
    );
    const second = DRAFT.length + 1 + 'Ook '.length;
    expect(await changeText(made, [...FIXES, { start: second, end: second + 4, insert: 'D.' }])).toBe(false);
    expect(now()).toBe(`${DRAFT}\nOok Daan is er.`);
  });

  test('one that stands in no editor: the others are taken back', async () => {
    const { made, now } = composer(['Hoi Daan', 'Dag Noor'], (change, text) => changed(text, change));
    // From one post of the thread into the next.
    const across = { start: 4, end: 12, insert: '' };
    expect(await changeText(made, [across, { start: 13, end: 17, insert: 'N.' }])).toBe(false);
    expect(now()).toBe('Hoi Daan\nDag Noor');
  });
});

test.each([
  ['Ja nee', 'JaJa nee', { start: 0, end: 2 }, { start: 0, end: 0, insert: 'Ja' }],
  ['Dag x jij', 'Dag jij', { start: 4, end: 4 }, { start: 4, end: 6, insert: '' }],
  ['', 'Dag jij', { start: 4, end: 7 }, undefined],
  ['Dag jij, en nog veel meer', 'Dag jij', { start: 0, end: 3 }, undefined],
])('the way back from %j to %j', (now, before, place, way) => {
  expect(wayBack(now, before, place)).toEqual(way);
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/sites/walk';

function read(html: string, skip?: string) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return walk(root, skip === undefined ? {} : { skip });
}

const LINES: readonly [string, string, string][] = [
  ['bare text', 'hoi', 'hoi'],
  ['paragraphs', '<p>een</p><p>twee</p>', 'een\ntwee'],
  ['an empty paragraph', '<p>een</p><p><br></p><p>drie</p>', 'een\n\ndrie'],
  ['two empty paragraphs', '<p>een</p><p><br></p><p><br></p><p>vier</p>', 'een\n\n\nvier'],
  ['an empty first line', '<p><br></p><p>twee</p>', '\ntwee'],
  ['a break inside a block', '<p>een<br>twee</p>', 'een\ntwee'],
  ['a break that only keeps the block up', '<p>een<br></p><p>twee</p>', 'een\ntwee'],
  [
    'nested blocks',
    '<div data-block="true"><div><span>een</span></div></div><div><div>twee</div></div>',
    'een\ntwee',
  ],
  ['white space between blocks', '<p>een</p>\n  <p>twee</p>', 'een\ntwee'],
  [
    'spans on one line',
    '<p><span>Daan </span><a href="#">@school</a><span> hoi</span></p>',
    'Daan @school hoi',
  ],
  ['an emoji that is a picture', '<p>goed <img alt="😀"> zo</p>', 'goed 😀 zo'],
  ['a picture without words', '<p>goed <img alt=""> zo</p>', 'goed  zo'],
  ['zero width', '<p>Sa\u200Bnne\uFEFF</p>', 'Sanne'],
  ['an emoji of several parts keeps its joiner', '<p>👩\u200D🏫</p>', '👩\u200D🏫'],
  ['hard spaces', '<p>groep\u00A06</p>', 'groep 6'],
  ['nothing', '<p><br></p>', ''],
];

describe('reading an editor', () => {
  test.each(LINES)('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('what is not the writer’s is skipped', () => {
    expect(read('<div class="placeholder">Wat gebeurt er?</div><p>hoi</p>', '.placeholder').text).toBe('hoi');
  });
});

describe('the way back', () => {
  const at = (html: string, words: string) => {
    const { text, rangeOf } = read(html);
    const start = text.indexOf(words);
    return rangeOf(start, start + words.length);
  };

  test('to the words themselves, past padding', () => {
    const range = at('<p>Bel Sa\u200Bnne maar</p>', 'Sanne')!;
    expect(range.toString()).toBe('Sa\u200Bnne');
  });

  test('over several spans', () => {
    expect(at('<p>Bel <b>Sanne</b> <i>Jansen</i></p>', 'Sanne Jansen')!.toString()).toBe('Sanne Jansen');
  });

  test('never into a neighbour it does not need', () => {
    const range = at('<p><a href="#">#school</a><span> is leuk</span></p>', '#school')!;
    expect([range.startContainer.nodeValue, range.endContainer.nodeValue]).toEqual(['#school', '#school']);
  });

  test('around a picture', () => {
    const range = at('<p>goed <img alt="😀"> zo</p>', '😀')!;
    expect(range.cloneContents().querySelector('img')).not.toBeNull();
    expect(range.toString()).toBe('');
  });

  test('to a place on an empty line', () => {
    const { rangeOf } = read('<p>een</p><p><br></p><p>drie</p>');
    expect(rangeOf(4, 4)!.startContainer.nodeName).toBe('P');
  });
});

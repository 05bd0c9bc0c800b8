import { describe, expect, test } from 'vitest';
import { matchFiles, type Given, type Shown } from '../../src/attachments/match';

const a: Given = { hash: 'a', kind: 'image', shape: 1.5 };
const b: Given = { hash: 'b', kind: 'image', shape: 0.75 };
const c: Given = { hash: 'c', kind: 'video' };
const image = (more: Partial<Shown> = {}): Shown => ({ kind: 'image', ...more });

describe('which file a preview shows', () => {
  test.each<[string, Shown[], Given[], (string | undefined)[]]>([
    ['by content', [image({ hash: 'a' })], [a, b], ['a']],
    ['by content, in another order', [image({ hash: 'b' }), image({ hash: 'a' })], [a, b], ['b', 'a']],
    ['one removed', [image({ hash: 'b' })], [a, b], ['b']],
    ['by order, when the site shows its own smaller copy', [image({ hash: 'x', shape: 1.49 }), image({ hash: 'y', shape: 0.75 })], [a, b], ['a', 'b']],
    ['not by order, when the shapes speak against it', [image({ hash: 'x', shape: 0.75 }), image({ hash: 'y', shape: 1.5 })], [a, b], [undefined, undefined]],
    ['the latest, when an earlier one was removed', [image({ shape: 0.75 })], [a, b], ['b']],
    ['unknown, when it could be either', [image()], [a, b], [undefined]],
    ['one left for one left', [image({ hash: 'a' }), { kind: 'video' }], [a, c], ['a', 'c']],
    ['a film, beside a cover the site made of it', [image(), { kind: 'video' }], [c], [undefined, 'c']],
    ['no video for a picture', [image()], [c], [undefined]],
    ['more previews than files', [image({ shape: 1.5 }), image({ shape: 1.5 })], [a], [undefined, undefined]],
    ['nothing there', [], [a], []],
  ])('%s', (_, shown, given, expected) => {
    expect(matchFiles(shown, given)).toEqual(expected);
  }); // prettier-ignore
});

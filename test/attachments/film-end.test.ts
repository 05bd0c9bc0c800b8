import { describe, expect, test } from 'vitest';
import { isWhole } from '../../src/attachments/film-end';
import { box, isoMedia } from './made';

const bytes = (count: number) => Array.from({ length: count }, () => 7);
/** An element of a WebM file, its length in two bytes; `endless`: it says it doesn't know. */
const element = (id: readonly number[], content: readonly number[], endless = false) => [
  ...id,
  ...(endless
    ? [0x01, 255, 255, 255, 255, 255, 255, 255]
    : [0x40 | (content.length >> 8), content.length & 255]),
  ...content,
];
const HEAD = element([0x1a, 0x45, 0xdf, 0xa3], bytes(20));
const SEGMENT = [0x18, 0x53, 0x80, 0x67];
const CLUSTER = [0x1f, 0x43, 0xb6, 0x75];
const block = element([0xa3], bytes(300));
const recorded = [...HEAD, ...element(SEGMENT, element(CLUSTER, [...block, ...block], true), true)];
const kept = [...HEAD, ...element(SEGMENT, element(CLUSTER, [...block, ...block]))];
const mp4 = [...isoMedia(['isom'], [...box('moov', bytes(50)), ...box('mdat', bytes(400))])];
const far = [
  ...box('ftyp', bytes(12)),
  0,
  0,
  0,
  1,
  ...Buffer.from('mdat'),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  116,
  ...bytes(100),
];
const avi = [...Buffer.from('RIFF'), 104, 0, 0, 0, ...Buffer.from('AVI '), ...bytes(100)];
const film = (content: readonly number[]) => new Blob([Uint8Array.from(content)]);

describe('a film that breaks off', () => {
  test.each([
    ['a WebM as a browser records it', recorded],
    ['a WebM that knows its length', kept],
    ['an MP4', mp4],
    ['an MP4 of more than four gigabytes', far],
    ['an AVI', avi],
  ])('%s: whole, and without its end', async (_, content) => {
    expect(await isWhole(film(content))).toBe(true);
    for (const left of [content.length - 1, Math.round(content.length / 2), 30, 13, 5])
      expect(await isWhole(film(content.slice(0, left)))).toBe(false);
  });

  test('one whose last box goes on to the end, and a kind unknown, are taken at their word', async () => {
    expect(await isWhole(film([...box('ftyp', bytes(12)), 0, 0, 0, 0, ...Buffer.from('mdat'), ...bytes(9)]))).toBe(true);
    expect(await isWhole(film([...Buffer.from('OggS'), ...bytes(60)]))).toBe(true);
    expect(await isWhole(film([]))).toBe(false);
  });
}); // prettier-ignore

import { describe, expect, test } from 'vitest';
import { readImageHeader } from '../../src/attachments/image-header';
import { box, gif, ihdr, isoMedia, ispe, JPEG, png, pngChunk, riffChunk, vp8x, webp } from './made';

const text = (words: string) => new TextEncoder().encode(words);

describe('the true format, size, movement and end of a file', () => {
  test.each([
    ['a JPEG', JPEG, { format: 'jpeg', width: 48, height: 32, animated: false, complete: true }],
    ['a JPEG with a film behind it', Uint8Array.from([...JPEG, ...text('MotionPhoto')]), { complete: true }],
    ['half a JPEG', JPEG.slice(0, JPEG.length / 2), { format: 'jpeg', complete: false }],
    ['a JPEG without its last byte', JPEG.slice(0, -1), { format: 'jpeg', complete: false }],
    ['a PNG', png(ihdr(800, 600), pngChunk('IEND')), { format: 'png', width: 800, height: 600, complete: true }],
    ['a PNG bomb', png(ihdr(60_000, 60_000), pngChunk('IEND')), { width: 60_000, height: 60_000 }],
    ['half a PNG', png(ihdr(8, 6)), { format: 'png', complete: false }],
    ['a moving PNG', png(ihdr(8, 6), pngChunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]), pngChunk('IEND')), { animated: true }],
    ['a GIF', gif(1), { format: 'gif', width: 1, height: 1, animated: false, complete: true }],
    ['a moving GIF', gif(3), { format: 'gif', animated: true, complete: true }],
    ['half a GIF', gif(2, []), { format: 'gif', complete: false }],
    ['a WebP', webp(vp8x(0, 640, 480), riffChunk('VP8 ', [1, 2, 3])), { format: 'webp', width: 640, height: 480, animated: false }],
    ['a moving WebP', webp(vp8x(2, 640, 480)), { format: 'webp', animated: true }],
    ['a HEIC', isoMedia(['heic', 'mif1'], box('meta', [...ispe(320, 240), ...ispe(4032, 3024)])), { format: 'heic', width: 4032, height: 3024, complete: true }],
    ['half a HEIC', isoMedia(['heic'], box('mdat', [1, 2, 3, 4])).slice(0, -2), { format: 'heic', complete: false }],
    ['an AVIF', isoMedia(['avif', 'mif1'], box('meta', ispe(64, 64))), { format: 'avif', width: 64 }],
    ['an MP4', isoMedia(['isom', 'mp42']), { format: 'video' }],
    ['a WebM', Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 1, 2), { format: 'video' }],
    ['a text named photo.jpg', text('Beste ouders, hierbij de foto.'), { format: 'unknown' }],
    ['nothing', new Uint8Array(), { format: 'unknown' }],
  ])('%s', (_, bytes, expected) => {
    expect(readImageHeader(bytes)).toMatchObject(expected);
  });

  test('every beginning of a file is read without a throw', () => {
    for (const whole of [JPEG, png(ihdr(8, 6), pngChunk('IEND')), gif(2), webp(vp8x(0, 6, 4)), isoMedia(['heic'])])
      for (let length = 0; length <= whole.length; length++)
        expect(() => readImageHeader(whole.slice(0, length))).not.toThrow();
  });
}); // prettier-ignore

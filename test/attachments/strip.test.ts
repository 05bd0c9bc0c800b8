import piexif from 'piexifjs';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/attachments/metadata';
import { stripMetadata } from '../../src/attachments/strip';
import { ihdr, JPEG, png, pngChunk, riffChunk, vp8x, webp } from './made';

const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
/** From the start of the first scan: the pixels as they are compressed. */
const pixels = (jpeg: Uint8Array) => {
  for (let at = 2; at < jpeg.length - 1; at++)
    if (jpeg[at] === 0xff && jpeg[at + 1] === 0xda) return jpeg.slice(at);
  throw new Error('no scan');
};

/** Nijmegen, Grote Markt. */
const GPS = {
  [piexif.GPSIFD.GPSLatitudeRef]: 'N',
  [piexif.GPSIFD.GPSLatitude]: [[51, 1], [50, 1], [5100, 100]],
  [piexif.GPSIFD.GPSLongitudeRef]: 'E',
  [piexif.GPSIFD.GPSLongitude]: [[5, 1], [51, 1], [5400, 100]],
}; // prettier-ignore

function taken(orientation: number): Uint8Array<ArrayBuffer> {
  const exif = piexif.dump({
    '0th': { [piexif.ImageIFD.Make]: 'Telefoon', [piexif.ImageIFD.Orientation]: orientation },
    Exif: { [piexif.ExifIFD.DateTimeOriginal]: '2026:11:20 10:30:00' },
    GPS,
  });
  return bytesOf(piexif.insert(exif, binary(JPEG)));
}

describe('metadata', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is read from a JPEG, and gone from its copy: orientation %i',
    (orientation) => {
      const photo = taken(orientation);
      expect(readMetadata(photo.buffer)).toEqual({
        location: '51.8475,5.865',
        takenAt: '2026:11:20 10:30:00',
      });
      const copy = stripMetadata(photo)!;
      expect(readMetadata(copy.buffer)).toEqual({});
      expect(pixels(copy)).toEqual(pixels(JPEG));
      expect(binary(copy)).not.toMatch(/Telefoon|2026/);
      const left = piexif.load(binary(copy))['0th'] ?? {};
      expect(left[piexif.ImageIFD.Orientation]).toBe(orientation === 1 ? undefined : orientation);
      expect(stripMetadata(copy)).toEqual(copy);
    },
  );

  test('a film or second picture behind the end mark goes too', () => {
    const copy = stripMetadata(Uint8Array.from([...JPEG, ...bytesOf('second picture, GPS and all')]))!;
    expect(copy).toEqual(JPEG);
  });

  test('comments, IPTC and XMP go; colour profile and Adobe marker stay', () => {
    const segment = (marker: number, words: string) => [0xff, marker, 0, words.length + 2, ...bytesOf(words)];
    const photo = Uint8Array.from([
      ...JPEG.slice(0, 2),
      ...segment(0xfe, 'groep 6 van juf Sanne'),
      ...segment(0xed, 'Photoshop 3.0 bijschrift'),
      ...segment(0xe1, 'http://ns.adobe.com/xap/1.0/ maker'),
      ...segment(0xe2, 'ICC_PROFILE profiel'),
      ...segment(0xe2, 'MPF tweede foto'),
      ...segment(0xee, 'Adobe kleur'),
      ...JPEG.slice(2),
    ]);
    const copy = binary(stripMetadata(photo)!);
    expect(copy).not.toMatch(/juf Sanne|bijschrift|maker|tweede/);
    expect(copy).toMatch(/profiel/);
    expect(copy).toMatch(/Adobe kleur/);
  });

  test('a PNG keeps what draws it and loses its texts', () => {
    const data = pngChunk('IDAT', [1, 2, 3]);
    const note = (type: string) => pngChunk(type, [...bytesOf('Auteur\0juf Sanne')]);
    const photo = png(
      ihdr(4, 4),
      note('tEXt'),
      note('eXIf'),
      note('iTXt'),
      note('tIME'),
      data,
      pngChunk('IEND'),
    );
    expect(stripMetadata(photo)).toEqual(png(ihdr(4, 4), data, pngChunk('IEND')));
  });

  test('a WebP loses its Exif and XMP chunks, and the flags that announce them', () => {
    const data = riffChunk('VP8 ', [1, 2, 3]);
    const photo = webp(vp8x(0x0c, 6, 4), data, riffChunk('EXIF', [1, 2, 3]), riffChunk('XMP ', [1]));
    expect(stripMetadata(photo)).toEqual(webp(vp8x(0, 6, 4), data));
  });

  test('what can not be taken apart is not touched', () => {
    expect(stripMetadata(new TextEncoder().encode('geen foto'))).toBeUndefined();
    expect(stripMetadata(JPEG.slice(0, 12))).toBeUndefined();
  });

  test('a camera without a fix writes zeros: that is no place', () => {
    const zeros = [[0, 1], [0, 1], [0, 1]]; // prettier-ignore
    const exif = piexif.dump({
      GPS: {
        ...GPS,
        [piexif.GPSIFD.GPSLatitude]: zeros,
        [piexif.GPSIFD.GPSLongitude]: zeros,
      },
    });
    expect(readMetadata(bytesOf(piexif.insert(exif, binary(JPEG))).buffer)).toEqual({});
  });
});

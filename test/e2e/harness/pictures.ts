import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import piexif from 'piexifjs';
import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Drawing {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly paper?: string;
  readonly ink?: string;
  readonly lines: readonly string[];
  readonly size?: number;
  readonly degrees?: number;
  readonly type?: 'image/png' | 'image/jpeg' | 'image/webp';
}

/** Runs in the page: the drawing, as base64. */
async function draw(drawing: Drawing): Promise<string> {
  const {
    width = 1200,
    height = 900,
    paper = '#ffffff',
    ink = '#1a1a1a',
    lines,
    size = 40,
    degrees = 0,
  } = drawing;
  const canvas = new OffscreenCanvas(width, height);
  const g = canvas.getContext('2d')!;
  g.fillStyle = paper;
  g.fillRect(0, 0, width, height);
  g.translate(width / 2, height / 2);
  g.rotate((degrees * Math.PI) / 180);
  g.translate(-width / 2, -height / 2);
  g.fillStyle = ink;
  g.font = `${size}px "Liberation Sans", Arial, sans-serif`;
  lines.forEach((line, index) => g.fillText(line, width * 0.06, height * 0.12 + index * size * 1.6));
  const blob = await canvas.convertToBlob({ type: drawing.type ?? 'image/png', quality: 0.9 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const fileOf = ({ name, type = 'image/png' }: Drawing, base64: string): PictureFile => ({
  name,
  mimeType: type,
  buffer: Buffer.from(base64, 'base64'),
});

/** A picture with words in it, drawn in the test's own browser. */
export async function drawn(page: Page, drawing: Drawing): Promise<PictureFile> {
  return fileOf(drawing, await page.evaluate(draw, drawing));
}
export async function drawnInFirefox(page: FirefoxPage, drawing: Drawing): Promise<PictureFile> {
  return fileOf(drawing, await page.evaluate(draw, drawing));
}

/**
 * A photo with faces and a place in its metadata: the face library's own sample photos, as npm installs them. They are
 * not in this repository.
 */
export async function samplePhoto(number: 1 | 2 | 3 | 4 | 5 | 6): Promise<PictureFile> {
  const folder = resolve(import.meta.dirname, '../../../node_modules/@vladmandic/face-api/demo');
  const name = `sample${number}.jpg`;
  return { name, mimeType: 'image/jpeg', buffer: await readFile(resolve(folder, name)) };
}

/** How many faces one sees in each sample photo. */
export const SAMPLE_FACES = { 1: 3, 2: 3, 3: 3, 4: 4, 5: 5, 6: 4 } as const;

/** A moving PNG (W3C PNG, third edition, 2025): `count` frames of grey, the last of them the picture. */
export async function animatedPng(page: Page, picture: PictureFile, count: number): Promise<PictureFile> {
  const stills = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const shown = await createImageBitmap(new Blob([bytes]), { resizeWidth: 640, resizeHeight: 427 });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 427];
    const g = canvas.getContext('2d')!;
    g.fillStyle = '#777';
    g.fillRect(0, 0, 640, 427);
    const grey = canvas.toDataURL('image/png');
    g.drawImage(shown, 0, 0);
    return [grey, canvas.toDataURL('image/png')].map((address) => address.split(',')[1]!);
  }, picture.buffer.toString('base64'));
  const [grey, last] = stills.map((still) => chunksOf(Buffer.from(still, 'base64')));
  let sequence = 0;
  const number = (value: number) => {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(value);
    return four;
  };
  const control = () =>
    chunk('fcTL', Buffer.concat([number(sequence++), number(640), number(427), Buffer.alloc(8), Buffer.from([0, 1, 0, 10, 0, 0])]));
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', grey!.find(({ type }) => type === 'IHDR')!.data),
    chunk('acTL', Buffer.concat([number(count), number(0)])),
  ];
  for (let frame = 0; frame < count; frame++) {
    parts.push(control());
    const pixels = Buffer.concat((frame === count - 1 ? last! : grey!).filter(({ type }) => type === 'IDAT').map(({ data }) => data));
    parts.push(frame === 0 ? chunk('IDAT', pixels) : chunk('fdAT', Buffer.concat([number(sequence++), pixels])));
  }
  parts.push(chunk('IEND', Buffer.alloc(0)));
  return { name: 'beweegt.png', mimeType: 'image/png', buffer: Buffer.concat(parts) };
} // prettier-ignore

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    found.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    });
  return found;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** The check sum of PNG (ISO 3309). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The drawing as a camera held another way keeps it: the pixels turned, and a note (EXIF, 1 to 8) to turn them back. */
export async function asHeld(page: Page, drawing: Drawing, orientation: number): Promise<PictureFile> {
  const upright = await drawn(page, drawing);
  const stored = await page.evaluate(
    async ({ source, turn }) => {
      const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const { width: w, height: h } = picture;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = turn >= 5 ? [h, w] : [w, h];
      const g = canvas.getContext('2d')!;
      const turns: Record<number, [number, number, number, number, number, number]> = {
        1: [1, 0, 0, 1, 0, 0],
        2: [-1, 0, 0, 1, w, 0],
        3: [-1, 0, 0, -1, w, h],
        4: [1, 0, 0, -1, 0, h],
        5: [0, 1, 1, 0, 0, 0],
        6: [0, 1, -1, 0, h, 0],
        7: [0, -1, -1, 0, h, w],
        8: [0, -1, 1, 0, 0, w],
      };
      g.setTransform(...turns[turn]!);
      g.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.92);
    },
    // Turned the other way round: only the quarter turns differ from their own reverse.
    { source: upright.buffer.toString('base64'), turn: ({ 6: 8, 8: 6 } as Record<number, number>)[orientation] ?? orientation },
  ); // prettier-ignore
  const gps: Record<number, unknown> = {
    [piexif.GPSIFD.GPSLatitudeRef]: 'N',
    [piexif.GPSIFD.GPSLatitude]: [[52, 1], [22, 1], [12, 1]],
    [piexif.GPSIFD.GPSLongitudeRef]: 'E',
    [piexif.GPSIFD.GPSLongitude]: [[4, 1], [53, 1], [42, 1]],
  }; // prettier-ignore
  const tagged = piexif.insert(
    piexif.dump({ '0th': { [piexif.ImageIFD.Orientation]: orientation }, GPS: gps }),
    stored,
  );
  return {
    name: `${drawing.name}.jpg`,
    mimeType: 'image/jpeg',
    buffer: Buffer.from(tagged.split(',')[1]!, 'base64'),
  };
}

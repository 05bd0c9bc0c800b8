import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
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

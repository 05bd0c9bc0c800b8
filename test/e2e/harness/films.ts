import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { PictureFile } from './pictures';

/** Frames in a second. */
const RATE = 5;
const SIZE = { width: 960, height: 640 };

interface Frame {
  readonly base64: string;
  readonly key: boolean;
}

/** Runs in the page, which must be a secure one: a grey wall and then the picture, each for so many frames. */
async function encode(scene: { source: string; each: number; rate: number; width: number; height: number }) {
  const { source, each, rate, width, height } = scene;
  const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
  const shown = await createImageBitmap(new Blob([bytes]));
  const g = new OffscreenCanvas(width, height).getContext('2d')!;
  const frames: { base64: string; key: boolean }[] = [];
  let problem: unknown;
  const encoder = new VideoEncoder({
    output(chunk) {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      let text = '';
      for (let at = 0; at < data.length; at += 0x8000)
        text += String.fromCharCode(...data.subarray(at, at + 0x8000));
      frames.push({ base64: btoa(text), key: chunk.type === 'key' });
    },
    error: (thrown) => (problem = thrown),
  });
  encoder.configure({ codec: 'vp8', width, height, bitrate: 4_000_000, framerate: rate });
  for (let index = 0; index < each * 2; index++) {
    g.fillStyle = '#888';
    g.fillRect(0, 0, width, height);
    if (index >= each) g.drawImage(shown, 0, 0, width, height);
    const frame = new VideoFrame(g.canvas, { timestamp: (index * 1e6) / rate });
    encoder.encode(frame, { keyFrame: index % each === 0 });
    frame.close();
  }
  await encoder.flush();
  if (problem !== undefined) throw problem;
  return frames;
}

/** A film (WebM) of a grey wall, and then of the picture, so many seconds each. Made in a page of an https address. */
export async function film(page: Page, picture: PictureFile, seconds: number): Promise<PictureFile> {
  return webm(await page.evaluate(encode, sceneOf(picture, seconds)));
}
export async function filmInFirefox(
  page: FirefoxPage,
  picture: PictureFile,
  seconds: number,
): Promise<PictureFile> {
  return webm(await page.evaluate(encode, sceneOf(picture, seconds)));
}

const sceneOf = ({ buffer }: PictureFile, seconds: number) => ({
  source: buffer.toString('base64'),
  each: Math.round(seconds * RATE),
  rate: RATE,
  ...SIZE,
});

/** The frames in their container (RFC 8794, RFC 9559): its length noted, and a cluster for each key frame. */
function webm(frames: readonly Frame[]): PictureFile {
  const clusters: Buffer[][] = [];
  frames.forEach(({ base64, key }, index) => {
    const time = (index * 1000) / RATE;
    if (key) clusters.push([element('e7', unsigned(time))]);
    const began = Math.floor((clusters.length - 1) * (frames.length / 2)) * (1000 / RATE);
    const head = Buffer.from([0x81, 0, 0, key ? 0x80 : 0]);
    head.writeInt16BE(time - began, 1);
    clusters.at(-1)!.push(element('a3', head, Buffer.from(base64, 'base64')));
  });
  const length = Buffer.alloc(8);
  length.writeDoubleBE((frames.length * 1000) / RATE);
  const buffer = Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm')), element('4287', unsigned(2)), element('4285', unsigned(2))),
    element(
      '18538067',
      element('1549a966', element('2ad7b1', unsigned(1_000_000)), element('4489', length), element('4d80', Buffer.from('test')), element('5741', Buffer.from('test'))),
      element(
        '1654ae6b',
        element(
          'ae',
          element('d7', unsigned(1)), element('73c5', unsigned(1)), element('83', unsigned(1)), element('86', Buffer.from('V_VP8')),
          element('e0', element('b0', unsigned(SIZE.width)), element('ba', unsigned(SIZE.height))),
        ),
      ),
      ...clusters.map((parts) => element('1f43b675', ...parts)),
    ),
  ]);
  return { name: 'film.webm', mimeType: 'video/webm', buffer };
} // prettier-ignore

function element(id: string, ...content: readonly Buffer[]): Buffer {
  const size = Buffer.alloc(8);
  const length = content.reduce((sum, part) => sum + part.length, 0);
  size.writeUInt32BE(length, 4);
  size[0] = 0x01;
  return Buffer.concat([Buffer.from(id, 'hex'), size, ...content]);
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Small picture files, made by hand: a gradient of 48 by 32 pixels as JPEG, and builders for the other formats. */
export const JPEG = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAgADADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUH/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAcC/8QAFhEAAwAAAAAAAAAAAAAAAAAAABVh/9oADAMBAAIRAxEAPwDM6lU+xZlHC0uaUKlU+xYRwOaUKlU+xYRwOaTraW1PtpbVlRwk7mlC2ltT7aW0RwOaULaW1PtpbRHA5p//2Q==',
    'base64',
  ),
);

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const be32 = (value: number) => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const le32 = (value: number) => be32(value).reverse();

/** A chunk with a checksum of zeros: nothing here decodes it. */
export const pngChunk = (type: string, data: readonly number[] = []) => [
  ...be32(data.length),
  ...ascii(type),
  ...data,
  0,
  0,
  0,
  0,
];
export const png = (...chunks: readonly (readonly number[])[]) =>
  Uint8Array.from([0x89, ...ascii('PNG\r\n\x1a\n'), ...chunks.flat()]);
export const ihdr = (width: number, height: number) =>
  pngChunk('IHDR', [...be32(width), ...be32(height), 8, 2, 0, 0, 0]);

export const riffChunk = (type: string, data: readonly number[]) => [
  ...ascii(type),
  ...le32(data.length),
  ...data,
  ...(data.length % 2 ? [0] : []),
];
export const webp = (...chunks: readonly (readonly number[])[]) => {
  const body = [...ascii('WEBP'), ...chunks.flat()];
  return Uint8Array.from([...ascii('RIFF'), ...le32(body.length), ...body]);
};
export const vp8x = (flags: number, width: number, height: number) =>
  riffChunk('VP8X', [flags, 0, 0, 0, ...le32(width - 1).slice(0, 3), ...le32(height - 1).slice(0, 3)]);

export const box = (type: string, data: readonly number[]) => [
  ...be32(data.length + 8),
  ...ascii(type),
  ...data,
];
export const isoMedia = (brands: readonly string[], ...boxes: readonly (readonly number[])[]) =>
  Uint8Array.from([
    ...box('ftyp', [...ascii(brands[0]!), 0, 0, 0, 0, ...brands.flatMap(ascii)]),
    ...boxes.flat(),
  ]);
export const ispe = (width: number, height: number) =>
  box('ispe', [0, 0, 0, 0, ...be32(width), ...be32(height)]);

/** A GIF of `frames` pictures of one pixel. */
export const gif = (frames: number, end = [0x3b]) => {
  const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  return Uint8Array.from([
    ...ascii('GIF89a'),
    ...[1, 0, 1, 0, 0, 0, 0],
    ...Array.from({ length: frames }, () => frame).flat(),
    ...end,
  ]);
};

import { readImageHeader } from './image-header';

/**
 * Takes the metadata out of a picture without touching its pixels: for JPEG, PNG and WebP the compressed data goes
 * over byte for byte. What says how to show the pixels stays: JPEG's orientation (as a tag of its own), colour profile
 * and Adobe's colour transform, PNG's colour chunks. Undefined where the format isn't one of these.
 */
export function stripMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  switch (readImageHeader(bytes).format) {
    case 'jpeg':
      return stripJpeg(bytes);
    case 'png':
      return stripPng(bytes);
    case 'webp':
      return stripWebp(bytes);
    default:
      return undefined;
  }
}

/** Markers of JPEG segments (ITU-T T.81, table B.1). */
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
const SOS = 0xda;

function stripJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === SOS) {
      const end = endOfPicture(bytes, at);
      kept.push(bytes.subarray(at, end));
      if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
      return joined(kept);
    }
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    const segment = bytes.subarray(at, at + 2 + length);
    if (length < 2) return undefined;
    if (marker === APP1) orientation = orientationIn(segment) ?? orientation;
    if (!isMetadata(marker, segment)) kept.push(segment);
    at += 2 + length;
  }
  return undefined;
}

function isMetadata(marker: number, segment: Uint8Array): boolean {
  if (marker === COM) return true;
  if (marker < APP0 || marker > APP15) return false;
  if (marker === APP0) return startsWith(segment, 4, 'JFXX');
  if (marker === APP2) return !startsWith(segment, 4, 'ICC_PROFILE');
  return marker !== APP14;
}

/** Past the end mark some cameras add a film or a second, larger picture, with metadata of its own. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff) {
      const marker = bytes[at + 1]!;
      if (marker === 0xd9) return at + 2;
      // A further scan or table of a progressive JPEG: its length may hold anything, also an end mark.
      if (marker >= 0xc0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd8))
        at += 1 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    }
  return bytes.length;
}

/** The orientation in an Exif segment (Exif 2.32, tag 0x0112 of the first directory). */
function orientationIn(segment: Uint8Array): number | undefined {
  if (!startsWith(segment, 4, 'Exif\0')) return undefined;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10);
  try {
    const little = tiff.getUint16(0) === 0x4949;
    const directory = tiff.getUint32(4, little);
    const count = tiff.getUint16(directory, little);
    for (let entry = 0; entry < count; entry++) {
      const place = directory + 2 + entry * 12;
      if (tiff.getUint16(place, little) !== 0x0112) continue;
      const value = tiff.getUint16(place + 8, little);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch {
    // A directory that points outside its segment tells nothing.
  }
  return undefined;
}

/** The smallest Exif segment there is: one directory with one tag, the orientation. */
function orientationSegment(orientation: number): Uint8Array<ArrayBuffer> {
  // prettier-ignore
  return Uint8Array.from([
    0xff, APP1, 0x00, 0x22,
    ...Array.from('Exif\0\0', (letter) => letter.charCodeAt(0)),
    0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08,
    0x00, 0x01,
    0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00,
  ]);
}

/** Chunks that say how the pixels are to be shown (W3C PNG, 3rd edition); all others say something about them. */
const PNG_KEPT = [
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD',
  'pHYs', 'acTL', 'fcTL', 'fdAT',
]; // prettier-ignore

function stripPng(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const kept = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PNG_KEPT.includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return joined(kept);
    at = end;
  }
  return undefined;
}

/** In a WebP container Exif and XMP are chunks of their own, announced by flags in the VP8X header (RFC 9649). */
const VP8X_METADATA = 0x08 | 0x04;

function stripWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const kept = [bytes.slice(0, 12)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const chunk = bytes.slice(at, end);
    if (type === 'VP8X') chunk[8]! &= ~VP8X_METADATA;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const whole = joined(kept);
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
  return whole;
}

function startsWith(bytes: Uint8Array, at: number, words: string): boolean {
  return Array.from(words).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

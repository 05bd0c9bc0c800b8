/**
 * What a file's first bytes say, before anything is decoded: its true format (not its name), its size in pixels,
 * whether it moves, whether its end is there. Pure. Sources: ITU-T T.81 (JPEG), W3C PNG 3rd ed. (2025), CompuServe
 * GIF89a, RFC 9649 (WebP), ISO/IEC 14496-12 and 23008-12 (HEIF, AVIF, MP4), Microsoft BITMAPINFOHEADER.
 */
export interface ImageHeader {
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp' | 'video' | 'unknown';
  readonly width?: number;
  readonly height?: number;
  readonly animated: boolean;
  /** False when the file breaks off before its end mark. */
  readonly complete: boolean;
}

const UNKNOWN: ImageHeader = { format: 'unknown', animated: false, complete: true };

export function readImageHeader(bytes: Uint8Array): ImageHeader {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes);
  if (ascii(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89) return png(bytes);
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return gif(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webp(bytes);
  if (ascii(bytes, 4, 4) === 'ftyp') return isoMedia(bytes);
  if (ascii(bytes, 0, 2) === 'BM' && bytes.length > 26) return bmp(bytes);
  // EBML: WebM and Matroska; OggS: Ogg video; RIFF AVI.
  if (u32(bytes, 0) === 0x1a45dfa3 || ascii(bytes, 0, 4) === 'OggS' || ascii(bytes, 8, 4) === 'AVI ')
    return { format: 'video', animated: false, complete: true };
  return UNKNOWN;
}

function jpeg(bytes: Uint8Array): ImageHeader {
  let size: { width: number; height: number } | undefined;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at++;
      continue;
    }
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) return { format: 'jpeg', ...size, animated: false, complete: true };
    // Fill bytes, stuffed zeros, restart marks and TEM stand alone.
    if (marker === 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = u16(bytes, at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame && at + 9 <= bytes.length) size ??= { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
    at += 2 + Math.max(length, 2);
  }
  return { format: 'jpeg', ...size, animated: false, complete: false };
}

function png(bytes: Uint8Array): ImageHeader {
  const size = bytes.length >= 24 ? { width: u32(bytes, 16), height: u32(bytes, 20) } : {};
  let animated = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + u32(bytes, at)) {
    const type = ascii(bytes, at + 4, 4);
    if (type === 'acTL') animated = true;
    if (type === 'IEND') return { format: 'png', ...size, animated, complete: true };
  }
  return { format: 'png', ...size, animated, complete: false };
}

function gif(bytes: Uint8Array): ImageHeader {
  const size = bytes.length >= 10 ? { width: le16(bytes, 6), height: le16(bytes, 8) } : {};
  const colours = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let frames = 0;
  let at = 13 + colours(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return { format: 'gif', ...size, animated: frames > 1, complete: true };
    if (block === 0x2c) {
      frames++;
      at += 11 + colours(bytes[at + 9] ?? 0);
    } else if (block === 0x21) at += 2;
    else break;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + bytes[at]!;
    at++;
  }
  return { format: 'gif', ...size, animated: frames > 1, complete: false };
}

function webp(bytes: Uint8Array): ImageHeader {
  const complete = bytes.length >= le32(bytes, 4) + 8;
  const kind = ascii(bytes, 12, 4);
  const found = (width: number, height: number, animated = false): ImageHeader => ({
    format: 'webp',
    width,
    height,
    animated,
    complete,
  });
  if (bytes.length < 30) return { format: 'webp', animated: false, complete: false };
  if (kind === 'VP8X') return found(le24(bytes, 24) + 1, le24(bytes, 27) + 1, (bytes[20]! & 2) !== 0);
  if (kind === 'VP8L') {
    const bits = le32(bytes, 21);
    return found((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  return found(le16(bytes, 26) & 0x3fff, le16(bytes, 28) & 0x3fff);
}

const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

function isoMedia(bytes: Uint8Array): ImageHeader {
  const end = Math.min(u32(bytes, 0), bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) brands.push(ascii(bytes, at, 4));
  const avif = brands.includes('avif') || brands.includes('avis');
  if (!avif && !brands.some((brand) => HEIF_BRANDS.includes(brand)))
    return { format: 'video', animated: false, complete: true };
  // Image spatial extents: one `ispe` property an item (tiles, thumbnail, the picture); the largest is the picture.
  let width = 0;
  let height = 0;
  for (let at = 0; at + 16 <= Math.min(bytes.length, 262_144); at++)
    if (bytes[at] === 0x69 && ascii(bytes, at, 4) === 'ispe') {
      width = Math.max(width, u32(bytes, at + 8));
      height = Math.max(height, u32(bytes, at + 12));
    }
  return {
    format: avif ? 'avif' : 'heic',
    ...(width && height ? { width, height } : {}),
    animated: brands.includes('avis') || brands.includes('msf1') || brands.includes('hevc'),
    complete: topBoxesFit(bytes),
  };
}

function topBoxesFit(bytes: Uint8Array): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = u32(bytes, at);
    if (size === 0) return true;
    if (size === 1) at += u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12);
    else if (size < 8) return false;
    else at += size;
  }
  return at === bytes.length;
}

function bmp(bytes: Uint8Array): ImageHeader {
  return {
    format: 'bmp',
    width: le32(bytes, 18),
    height: Math.abs(le32(bytes, 22) | 0),
    animated: false,
    complete: bytes.length >= le32(bytes, 2),
  };
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
const u16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u32 = (bytes: Uint8Array, at: number) => ((u16(bytes, at) << 16) | u16(bytes, at + 2)) >>> 0;
const le16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const le24 = (bytes: Uint8Array, at: number) => le16(bytes, at) | ((bytes[at + 2] ?? 0) << 16);
const le32 = (bytes: Uint8Array, at: number) => (le16(bytes, at) | (le16(bytes, at + 2) << 16)) >>> 0;

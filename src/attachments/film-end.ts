/** Bytes read at once while walking through a file: its parts are many and small, or few and large. */
const WINDOW = 262_144;

/** Elements of a WebM file (RFC 8794, RFC 9559) that hold others, and may not know how long they are. */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;

/**
 * Whether a film goes on as long as it says itself. A player doesn't tell: it seeks to what is missing without a word,
 * and shows the last picture there is. True as well for a kind of file this doesn't know.
 */
export async function isWhole(film: Blob): Promise<boolean> {
  const bytes = windowOn(film);
  const start = await bytes(0, 12);
  if (start.byteLength < 12) return false;
  if (start.getUint32(0) === 0x1a45dfa3) return isWholeEbml(film.size, bytes);
  if (asciiAt(start, 0) === 'RIFF') return start.getUint32(4, true) + 8 <= film.size;
  if (/^(ftyp|moov|mdat|wide|free|skip)$/.test(asciiAt(start, 4))) return isWholeIsoMedia(film.size, bytes);
  return true;
}

type Bytes = (at: number, count: number) => Promise<DataView>;

/** MP4 and QuickTime (ISO/IEC 14496-12): boxes, one after another, each beginning with its length. */
async function isWholeIsoMedia(size: number, bytes: Bytes): Promise<boolean> {
  let at = 0;
  while (at < size) {
    const head = await bytes(at, 16);
    if (head.byteLength < 8) return false;
    const length = head.getUint32(0);
    // To the end of the file, wherever that is.
    if (length === 0) return true;
    const far = length === 1;
    if (far && head.byteLength < 16) return false;
    const whole = far ? Number(head.getBigUint64(8)) : length;
    if (whole < 8) return true;
    at += whole;
  }
  return at === size;
}

async function isWholeEbml(size: number, bytes: Bytes): Promise<boolean> {
  let at = 0;
  while (at < size) {
    const head = await bytes(at, 12);
    const id = vint(head, 0, false);
    const length = id && vint(head, id.bytes, true);
    if (!length) return false;
    at += id.bytes + length.bytes;
    if (length.value !== undefined) at += length.value;
    // Written while it was recorded: what it holds follows, until the end.
    else if (id.value !== SEGMENT && id.value !== CLUSTER) return true;
  }
  return at === size;
}

/** A number of variable length; `value` undefined for the one that stands for "not known". */
function vint(
  head: DataView,
  at: number,
  withoutMark: boolean,
): { readonly bytes: number; readonly value: number | undefined } | undefined {
  if (at >= head.byteLength) return undefined;
  const first = head.getUint8(at);
  const bytes = Math.clz32(first) - 23;
  if (bytes > 8 || at + bytes > head.byteLength) return undefined;
  const mark = 1 << (8 - bytes);
  let value = withoutMark ? first - mark : first;
  let allOnes = first % mark === mark - 1;
  for (let index = 1; index < bytes; index++) {
    const byte = head.getUint8(at + index);
    value = value * 256 + byte;
    allOnes &&= byte === 255;
  }
  return { bytes, value: withoutMark && allOnes ? undefined : value };
}

/** Reads a file in large pieces; less than asked for only at its end. */
function windowOn(file: Blob): Bytes {
  let from = 0;
  let read = new ArrayBuffer(0);
  return async (at, count) => {
    const end = Math.min(file.size, at + count);
    if (at < from || end > from + read.byteLength) {
      from = at;
      read = await file.slice(at, at + Math.max(WINDOW, count)).arrayBuffer();
    }
    return new DataView(read, at - from, Math.max(0, end - at));
  };
}

const asciiAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

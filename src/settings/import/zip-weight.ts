/** What a Word or Excel file may unpack to: a thick protocol with pictures is far below it. */
const MOST_BYTES = 60_000_000;
const MOST_ENTRIES = 3000;

async function inflatedSize(packed: Uint8Array<ArrayBuffer>, atMost: number): Promise<number> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size > atMost) {
      await reader.cancel();
      return size;
    }
  }
}

/**
 * Whether a zip can be unpacked without filling the memory. Every part is really unpacked and counted, piece by
 * piece: what a zip says of its own sizes is not to be believed.
 */
export async function weighZip(bytes: Uint8Array<ArrayBuffer>): Promise<'fits' | 'too-large' | 'broken'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // The end record may be followed by a comment of up to 64 kB.
  while (end >= 0 && end > bytes.length - 22 - 65_536 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return 'broken';
  const entries = view.getUint16(end + 10, true);
  if (entries > MOST_ENTRIES) return 'too-large';
  let at = view.getUint32(end + 16, true);
  let total = 0;
  try {
    for (let entry = 0; entry < entries; entry++) {
      if (view.getUint32(at, true) !== 0x02014b50) return 'broken';
      const method = view.getUint16(at + 10, true);
      const packedSize = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (data + packedSize > bytes.length) return 'broken';
      total +=
        method === 8
          ? await inflatedSize(bytes.slice(data, data + packedSize), MOST_BYTES - total)
          : packedSize;
      if (total > MOST_BYTES) return 'too-large';
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    return 'broken';
  }
  return 'fits';
}

/** Whether a zip has a file in this folder: Word keeps what it writes in `word`, Excel in `xl`. */
export function holdsFolder(bytes: Uint8Array, folder: string): boolean {
  // Names stand in a zip as they are.
  return new TextDecoder('latin1').decode(bytes).includes(`${folder}/`);
}

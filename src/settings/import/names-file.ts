import { decodeText } from './decode-text';
import { hasPassword, isOldOffice, LARGEST_FILE, type FileProblem } from './file-problem';
import { namesInRows, namesInText, type NamesFound } from './names-table';
import { holdsFolder, weighZip } from './zip-weight';

/** The names in a file a person opened. Whatever is in it: names, or what is wrong with it. */
export async function readNamesFile(file: Blob): Promise<NamesFound | FileProblem> {
  if (file.size > LARGEST_FILE) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return 'empty';
    if (isOldOffice(bytes)) return hasPassword(bytes) ? 'locked' : 'old-excel';
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
      const weight = await weighZip(bytes);
      if (weight !== 'fits') return weight;
      if (!holdsFolder(bytes, 'xl')) return 'not-supported';
      // Loaded only when a spreadsheet is opened.
      const { readSheet } = await import('read-excel-file/universal');
      const rows = await readSheet(bytes.buffer);
      return namesInRows(
        rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell : cell === null ? '' : String(cell))),
        ),
      );
    }
    if (bytes[0] === 0x25 && bytes[1] === 0x50) return 'not-supported';
    const text = decodeText(bytes);
    return text === undefined ? 'not-text' : namesInText(text);
  } catch {
    return 'broken';
  }
}

import { decodeText } from './decode-text';
import { hasPassword, isOldOffice, LARGEST_FILE, type FileProblem } from './file-problem';
import { holdsFolder, weighZip } from './zip-weight';

/** A hundred times the longest protocol seen; splitting more would keep the page busy for long. */
const LONGEST_TEXT = 1_000_000;

/** Turns a PDF into text; handed over by the page, which knows where its worker is. */
export type PdfReader = (bytes: Uint8Array) => Promise<string | FileProblem>;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
};

/** Mammoth's HTML, which is plain and escaped, as text: headings and list items on lines of their own. */
export function textOfWord(html: string): string {
  return html
    .replace(/<img[^>]*>/g, '')
    .replace(/<li>/g, '\n• ')
    .replace(/<\/(?:ul|ol)>/g, '\n')
    .replace(/<br ?\/?>/g, '\n')
    .replace(/<\/(?:p|h[1-6]|tr|table)>/g, '\n\n')
    .replace(/<\/td>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|apos);/g, (_whole, name: string) => ENTITIES[name]!)
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Loaded only when a Word file is opened.
  const { default: mammoth } = await import('mammoth');
  // In the browser it wants an ArrayBuffer, in Node a Buffer.
  const input =
    typeof Buffer === 'undefined' ? { arrayBuffer: bytes.buffer } : { buffer: Buffer.from(bytes) };
  return textOfWord(
    (await mammoth.convertToHtml(input as Parameters<typeof mammoth.convertToHtml>[0])).value,
  );
}

/** The text of a protocol in a file a person opened. Whatever is in it: text, or what is wrong with it. */
export async function readProtocolFile(
  file: Blob,
  readPdf: PdfReader,
): Promise<{ readonly text: string } | FileProblem> {
  if (file.size > LARGEST_FILE) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return 'empty';
    const starts = (magic: string) => [...magic].every((sign, at) => bytes[at] === sign.charCodeAt(0));
    let text: string | undefined;
    if (starts('%PDF')) {
      const read = await readPdf(bytes);
      if (isFileProblem(read)) return read;
      text = read;
    } else if (starts('PK')) {
      const weight = await weighZip(bytes);
      if (weight !== 'fits') return weight;
      if (!holdsFolder(bytes, 'word')) return 'not-supported';
      text = await readWord(bytes);
    } else if (isOldOffice(bytes)) return hasPassword(bytes) ? 'locked' : 'old-word';
    else if (starts('{\\rtf') || starts('\u0089PNG') || (bytes[0] === 0xff && bytes[1] === 0xd8))
      return 'not-supported';
    else {
      text = decodeText(bytes);
      if (text === undefined) return 'not-text';
    }
    if (text.length > LONGEST_TEXT) return 'too-large';
    return text.trim().length < 20 ? 'no-text' : { text };
  } catch {
    return 'broken';
  }
}

const PROBLEMS: readonly string[] = ['too-large', 'not-supported', 'broken', 'locked', 'no-text', 'not-text'];

function isFileProblem(read: string): read is FileProblem {
  return PROBLEMS.includes(read);
}

import type { FileProblem } from './file-problem';

/** As much of pdf.js as is used here. */
export interface Pdfjs {
  getDocument(source: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
interface PdfDocument {
  readonly numPages: number;
  getPage(page: number): Promise<{ getTextContent(): Promise<{ items: readonly unknown[] }> }>;
}
interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

const MOST_PAGES = 200;

function isItem(item: unknown): item is Item {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/** The lines of one page; an empty line where the page leaves more than a line's height free. */
function pageText(items: readonly unknown[]): string {
  const lines: { text: string; y: number; height: number }[] = [];
  for (const item of items) {
    if (!isItem(item)) continue;
    const y = item.transform[5] ?? 0;
    const last = lines[lines.length - 1];
    const height = item.height > 0 ? item.height : (last?.height ?? 10);
    if (last && Math.abs(last.y - y) < height * 0.5) {
      last.text += item.str;
      last.height = Math.max(last.height, height);
    } else if (item.str.trim() !== '') lines.push({ text: item.str, y, height });
  }
  let text = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before) text += before.y - line.y > Math.max(before.height, line.height) * 1.75 ? '\n\n' : '\n';
    text += line.text.trimEnd();
  });
  return text;
}

/** The text of a PDF, page by page. */
export async function readPdfWith(pdfjs: Pdfjs, bytes: Uint8Array): Promise<string | FileProblem> {
  const task = pdfjs.getDocument({
    data: bytes,
    // Nothing of a file is run, drawn or fetched: only its words are read.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    // Better no clause than half of them without a word.
    if (pdf.numPages > MOST_PAGES) return 'too-large';
    const pages: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      pages.push(pageText((await (await pdf.getPage(page)).getTextContent()).items));
    }
    const text = pages.join('\n\f\n');
    return text.trim().length < 20 ? 'no-text' : text;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException' ? 'locked' : 'broken';
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

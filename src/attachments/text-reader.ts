import { createWorker, OEM, type Page, type Worker as TesseractWorker } from 'tesseract.js';
import { asPgm, type GrayPicture } from './gray';
import type { FoundBox } from './report';

/** Where the reader's parts lie: addresses within the extension. */
export interface ReaderFiles {
  readonly worker: string;
  readonly core: string;
  readonly languages: string;
}

export interface Reading {
  readonly text: string;
  /** In pixels of the original picture. */
  readonly words: readonly FoundBox[];
}

export interface TextReader {
  read(picture: GrayPicture): Promise<Reading>;
  end(): Promise<void>;
}

/** tesseract's own numbers (`thresholding_method`): how it tells ink from paper. */
const SAUVOLA = '2';
const OTSU = '0';
/** Page segmentation: a page of text, or words strewn over a picture. */
const PAGE = '3';
const STREWN = '11';

/** A word below this is noise: leaves, gravel, bricks read as letters. */
const LEAST_CONFIDENCE = 40;
/** With fewer sure letters than this the first pass "reads little", and another way is tried. */
const LITTLE = 12;

/**
 * Dutch and English, both read at once. Each local neighbourhood has its own threshold (Sauvola), which reads uneven
 * light; the second pass takes one threshold for the whole and seeks loose words, which reads text over a photo.
 */
export async function startTextReader(files: ReaderFiles): Promise<TextReader> {
  const worker = await createWorker(['nld', 'eng'], OEM.LSTM_ONLY, {
    workerPath: files.worker,
    corePath: files.core,
    langPath: files.languages,
    workerBlobURL: false,
    gzip: true,
    cacheMethod: 'none',
    // Its errors also reject the call they belong to.
    errorHandler: () => undefined,
  });
  let way = '';
  const pass = async (picture: GrayPicture, threshold: string, segmentation: string): Promise<Reading> => {
    if (way !== threshold + segmentation)
      await worker.setParameters({
        thresholding_method: threshold,
        tessedit_pageseg_mode: segmentation,
      } as Parameters<TesseractWorker['setParameters']>[0]);
    way = threshold + segmentation;
    const { data } = await worker.recognize(asPgm(picture), {}, { text: false, blocks: true });
    return readingOf(data, picture.scale);
  };
  return {
    async read(picture) {
      const first = await pass(picture, SAUVOLA, PAGE);
      if (sureLetters(first) >= LITTLE) return first;
      const second = await pass(picture, OTSU, STREWN);
      return sureLetters(second) > sureLetters(first) ? second : first;
    },
    end: async () => void (await worker.terminate()),
  };
}

function readingOf(page: Page, scale: number): Reading {
  const words: FoundBox[] = [];
  const lines: string[] = [];
  for (const block of page.blocks ?? [])
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines) {
        const sure = line.words.filter(
          (word) => word.confidence >= LEAST_CONFIDENCE && word.text.trim() !== '',
        );
        if (sure.length === 0) continue;
        lines.push(sure.map((word) => word.text).join(' '));
        for (const { bbox, confidence } of sure)
          words.push({
            x: bbox.x0 / scale,
            y: bbox.y0 / scale,
            width: (bbox.x1 - bbox.x0) / scale,
            height: (bbox.y1 - bbox.y0) / scale,
            score: confidence / 100,
          });
      }
  return { text: lines.join('\n'), words };
}

/** Letters and digits in words of at least two, read with some certainty. */
function sureLetters({ text, words }: Reading): number {
  const inOrder = text.split(/\s+/u);
  return inOrder.reduce((sum, word, index) => {
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '').length;
    return letters >= 2 && (words[index]?.score ?? 0) >= 0.6 ? sum + letters : sum;
  }, 0);
}

import { createWorker, OEM, PSM, type Page, type WorkerParams } from 'tesseract.js';
import { asPgm, type GrayPicture } from './gray';
import { liesSideways, turned, turnedBack, type Quarters } from './quarter-turn';
import type { FoundBox } from './report';

/** Where the reader's parts lie: addresses within the extension. */
export interface ReaderFiles {
  readonly worker: string;
  readonly core: string;
  readonly languages: string;
}

export interface Reading {
  readonly text: string;
  /** How many letters and digits it counts. */
  readonly letters: number;
  /** How many letters and digits were seen in all, also those it isn't sure of. */
  readonly unsure: number;
  /** In pixels of the original picture. */
  readonly words: readonly FoundBox[];
}

export interface TextReader {
  read(picture: GrayPicture): Promise<Reading>;
  end(): Promise<void>;
}

/** tesseract's `thresholding_method`, which tells ink from paper: each place by its own surroundings (Sauvola). */
const SAUVOLA = '2';

/** Words below this are noise: leaves, gravel and bricks read as letters. */
const LEAST_CONFIDENCE = 55;
/** A line counts when one of its words is this sure, and more than a syllable. */
const SURE = 75;
/** With fewer sure letters than this the first pass "reads little", and another way is tried. */
const LITTLE = 12;
/** With so many letters seen, sure or not, there is something that looks like text: it may stand another way up. */
const TEXT_LIKE = 12;
/** No further way up is tried when reading has taken this long. */
const TURNING_MS = 8000;
/** From this shade on a letter is white: text laid over a photo (measured 2026-11: 14 of 14 words, where the
 * first pass reads none). */
const WHITE = 238;

/**
 * Dutch and English, both read at once. The first pass reads ink on paper, on a whiteboard, on a screen, whatever the
 * light; the second reads white letters over a photo; the others, only where something like text was seen, read what
 * lies on its side or upside down.
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
  // Left to itself tesseract.js takes the whole picture for one block of text: a photo without any takes ten times longer.
  const parameters = { thresholding_method: SAUVOLA, tessedit_pageseg_mode: PSM.AUTO };
  await worker.setParameters(parameters as Partial<WorkerParams>);
  const pass = async (picture: GrayPicture): Promise<Reading> => {
    const { data } = await worker.recognize(asPgm(picture), {}, { text: false, blocks: true });
    return readingOf(data, picture.scale);
  };
  /** As `pass`, of the picture turned so many quarters clockwise; places as in the picture itself. */
  const turnedPass = async (picture: GrayPicture, quarters: Quarters): Promise<Reading> => {
    const reading = await pass(turned(picture, quarters));
    const [width, height] = [picture.width / picture.scale, picture.height / picture.scale];
    return { ...reading, words: reading.words.map((word) => turnedBack(word, quarters, width, height)) };
  };
  return {
    async read(picture) {
      const began = performance.now();
      const first = await pass(picture);
      if (first.letters >= LITTLE) return first;
      const second = await pass(whiteAsInk(picture));
      let best = second.letters > first.letters ? second : first;
      // Letters lying on their side are still seen as letters, only not sure ones.
      if (first.unsure < TEXT_LIKE) return best;
      for (const quarters of liesSideways(picture) ? ([1, 3] as const) : ([2] as const)) {
        if (best.letters >= LITTLE || performance.now() - began > TURNING_MS) break;
        const other = await turnedPass(picture, quarters);
        if (other.letters > best.letters) best = other;
      }
      return best;
    },
    end: async () => void (await worker.terminate()),
  };
}

/** White letters as black ones on white paper, all else gone. */
function whiteAsInk(picture: GrayPicture): GrayPicture {
  return { ...picture, shades: picture.shades.map((shade) => (shade >= WHITE ? 0 : 255)) };
}

function readingOf(page: Page, scale: number): Reading {
  const words: FoundBox[] = [];
  const lines: string[] = [];
  let unsure = 0;
  for (const block of page.blocks ?? [])
    for (const paragraph of block.paragraphs)
      for (const line of paragraph.lines) {
        unsure += lettersOf(line.text);
        const likely = line.words.filter(
          (word) => word.confidence >= LEAST_CONFIDENCE && lettersOf(word.text) > 0,
        );
        if (!likely.some((word) => word.confidence >= SURE && lettersOf(word.text) >= 3)) continue;
        lines.push(likely.map((word) => word.text).join(' '));
        for (const { bbox, confidence } of likely)
          words.push({
            x: bbox.x0 / scale,
            y: bbox.y0 / scale,
            width: (bbox.x1 - bbox.x0) / scale,
            height: (bbox.y1 - bbox.y0) / scale,
            score: confidence / 100,
          });
      }
  const text = lines.join('\n');
  return { text, letters: lettersOf(text), unsure, words };
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

import { strongestOfEach, within } from './boxes';
import { drawFace, DRAWN } from './drawn-face';
import { INPUT_MULTIPLE, loadFaceNetwork } from './face-network';
import type { FoundBox } from './report';
import type { Shown } from './shown';

/** Below this a face is not claimed: 22 of 22 faces and none in face-less pictures (measured 2026-11). */
const LEAST_SCORE = 0.4;
/**
 * The same for small ones in the fine pass: 92 of 100 faces of 24 to 80 pixels instead of 88 at 0.3, and still none in
 * 27 face-less pictures (measured 2026-11).
 */
const LEAST_SCORE_SMALL = 0.2;
/**
 * Long sides, in pixels, at which the network looks. Faces of 16 pixels and up are found. The coarse pass finds the
 * faces one sees at a glance, in a tenth of a second; the fine one the small faces of a class photo, and only those: the
 * layers for large ones add nothing to what the coarse pass found (measured 2026-11, on faces of 24 to 260 pixels).
 */
const COARSE = 320;
const FINEST = 1088;
/** The fine pass shows the picture at this part of its size: a face of 24 pixels has 16 left. */
const FINE_PART = 2 / 3;
/** One that is small itself, a little smaller: 15 left, for a fifth less time. */
const SMALL_PICTURE = 1024;
const FINE_SMALL = 640;

/** A part of a picture as it is shown, in pixels of that. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FaceDetector {
  /**
   * Faces in pixels of the picture; `onGlance` is told what the coarse pass found. Small ones are sought in `part` only;
   * undefined = nowhere.
   */
  find(picture: Shown, part: Part | undefined, onGlance?: (faces: readonly FoundBox[]) => void): FoundBox[];
}

/** A detector that has found the face of a known picture, at its place, and nothing else. Rejects otherwise. */
export async function startFaceDetector(folder: string): Promise<FaceDetector> {
  const network = await loadFaceNetwork(folder);
  const known = strongestOfEach(network.find(drawFace(), LEAST_SCORE));
  const [face] = known;
  if (known.length !== 1 || !face || !isAt(face, DRAWN.face)) throw new Error('self-test failed');

  /** `longSide`: of the whole picture, however small a part of it is looked at. */
  const lookAt = (picture: Shown, part: Part, longSide: number, small: boolean): FoundBox[] => {
    const scale = Math.min(1, longSide / Math.max(picture.canvas.width, picture.canvas.height));
    const found = strongestOfEach(
      network.find(draw(picture.canvas, part, scale), small ? LEAST_SCORE_SMALL : LEAST_SCORE, small),
    );
    const place = (at: number) => at / scale / picture.scale;
    return found.map((box) =>
      within(
        {
          x: place(box.x + part.x * scale),
          y: place(box.y + part.y * scale),
          width: place(box.width),
          height: place(box.height),
          score: box.score,
        },
        picture.width,
        picture.height,
      ),
    );
  };

  return {
    find(picture, part, onGlance) {
      const longSide = Math.max(picture.width, picture.height);
      const { width, height } = picture.canvas;
      const glance = lookAt(picture, { x: 0, y: 0, width, height }, COARSE, false);
      if (longSide <= COARSE || !part) return glance;
      onGlance?.(glance);
      const most = longSide <= SMALL_PICTURE ? FINE_SMALL : FINEST;
      const finest = Math.min(most, Math.max(COARSE, Math.round(longSide * FINE_PART)));
      return strongestOfEach([...glance, ...lookAt(picture, part, finest, true)]);
    },
  };
}

function isAt(box: FoundBox, place: { x: number; y: number; width: number; height: number }): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
}

function draw(canvas: OffscreenCanvas, { x, y, width, height }: Part, scale: number): ImageData {
  const padded = (side: number) => Math.max(1, Math.ceil((side * scale) / INPUT_MULTIPLE)) * INPUT_MULTIPLE;
  const shown = new OffscreenCanvas(padded(width), padded(height));
  const g = shown.getContext('2d', { willReadFrequently: true })!;
  g.imageSmoothingQuality = 'high';
  g.drawImage(canvas, x, y, width, height, 0, 0, width * scale, height * scale);
  return g.getImageData(0, 0, shown.width, shown.height);
}

import { strongestOfEach, within } from './boxes';
import { drawFace, DRAWN } from './drawn-face';
import { INPUT_MULTIPLE, loadFaceNetwork } from './face-network';
import type { FoundBox } from './report';

/** Below this a face is not claimed: 22 of 22 faces and none in face-less pictures (measured 2026-11). */
const LEAST_SCORE = 0.4;
/**
 * Long sides, in pixels, at which the network looks. Faces of 16 pixels and up are found. The coarse pass finds the
 * faces one sees at a glance, in a tenth of a second; the fine one the small faces of a class photo.
 */
const COARSE = 320;
const FINEST = 1088;
/** The fine pass shows the picture at this part of its size: a face of 24 pixels has 16 left. */
const FINE_PART = 2 / 3;

export interface FaceDetector {
  /** Faces in pixels of the picture; `onGlance` is told what the coarse pass found. */
  find(picture: ImageBitmap, onGlance?: (faces: readonly FoundBox[]) => void): FoundBox[];
}

/** A detector that has found the face of a known picture, at its place, and nothing else. Rejects otherwise. */
export async function startFaceDetector(folder: string): Promise<FaceDetector> {
  const network = await loadFaceNetwork(folder);
  const known = strongestOfEach(network.find(drawFace(), LEAST_SCORE));
  const [face] = known;
  if (known.length !== 1 || !face || !isAt(face, DRAWN.face)) throw new Error('self-test failed');

  const lookAt = (picture: ImageBitmap, longSide: number): FoundBox[] => {
    const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
    const shown = draw(picture, scale);
    return strongestOfEach(network.find(shown, LEAST_SCORE))
      .map((box) => ({
        x: box.x / scale,
        y: box.y / scale,
        width: box.width / scale,
        height: box.height / scale,
        score: box.score,
      }))
      .map((box) => within(box, picture.width, picture.height));
  };

  return {
    find(picture, onGlance) {
      const longSide = Math.max(picture.width, picture.height);
      const glance = lookAt(picture, COARSE);
      if (longSide <= COARSE) return glance;
      onGlance?.(glance);
      const fine = lookAt(picture, Math.min(FINEST, Math.max(COARSE, Math.round(longSide * FINE_PART))));
      return strongestOfEach([...glance, ...fine]);
    },
  };
}

function isAt(box: FoundBox, place: { x: number; y: number; width: number; height: number }): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
}

function draw(picture: ImageBitmap, scale: number): ImageData {
  const padded = (side: number) => Math.max(1, Math.ceil((side * scale) / INPUT_MULTIPLE)) * INPUT_MULTIPLE;
  const canvas = new OffscreenCanvas(padded(picture.width), padded(picture.height));
  const g = canvas.getContext('2d', { willReadFrequently: true })!;
  g.imageSmoothingQuality = 'high';
  g.drawImage(picture, 0, 0, picture.width * scale, picture.height * scale);
  return g.getImageData(0, 0, canvas.width, canvas.height);
}

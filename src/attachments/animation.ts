import { VIDEO_FRAMES } from './limits';
import { spread } from './spread';

/**
 * Hands over frames from the whole length of an animated picture, each to be closed by who takes it. False when this browser can't take it apart: then
 * only its first frame can be looked at.
 */
export async function framesOfAnimation(
  bytes: ArrayBuffer,
  type: string,
  look: (frame: ImageBitmap) => Promise<void>,
): Promise<boolean> {
  if (typeof ImageDecoder === 'undefined' || !(await ImageDecoder.isTypeSupported(type))) return false;
  const decoder = new ImageDecoder({ data: bytes, type });
  try {
    // Until then it has no track to count the frames of.
    await decoder.tracks.ready;
    await decoder.completed;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
    if (count === 0) return false;
    for (const frameIndex of spread(count, VIDEO_FRAMES)) {
      const { image } = await decoder.decode({ frameIndex });
      const frame = await createImageBitmap(image);
      image.close();
      await look(frame);
    }
    return count <= VIDEO_FRAMES;
  } catch {
    return false;
  } finally {
    decoder.close();
  }
}

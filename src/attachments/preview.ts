import type { Media } from '../sites/site';

/** The long side of a preview drawn off the screen, when nothing better can be had. */
const LONG_SIDE = 1600;

/**
 * What a composer's preview shows, as a file: its own bytes where its address can be read, else what the screen shows
 * of it. Undefined when neither can be had, as with a picture that is already on the site's server.
 */
export async function fileOfPreview(media: Media): Promise<Blob | undefined> {
  if (/^(blob|data):/.test(media.src))
    try {
      return await (await fetch(media.src)).blob();
    } catch {
      // Revoked after it was shown, or (Firefox, Manifest V3) kept from us by the page's own policy.
    }
  return drawn(media.element);
}

async function drawn(element: Element): Promise<Blob | undefined> {
  const picture = pictureIn(element);
  if (!picture) return undefined;
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  } catch {
    // A picture from another server may be shown but not read.
    return undefined;
  }
}

export function pictureIn(element: Element): HTMLImageElement | HTMLCanvasElement | undefined {
  const isPicture = (node: Element) => node instanceof HTMLImageElement || node instanceof HTMLCanvasElement;
  const found = isPicture(element) ? element : element.querySelector('img, canvas');
  return found && isPicture(found) ? (found as HTMLImageElement | HTMLCanvasElement) : undefined;
}

/** Width over height of what the preview shows, where the page knows it. */
export function shapeOf(element: Element): number | undefined {
  const picture = pictureIn(element);
  const [width, height] =
    picture instanceof HTMLImageElement
      ? [picture.naturalWidth, picture.naturalHeight]
      : [picture?.width ?? 0, picture?.height ?? 0];
  return width > 0 && height > 0 ? width / height : undefined;
}

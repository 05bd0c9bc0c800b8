/** A picture at the size at which it is looked at: everything that is sought is sought in this one. */
export interface Shown {
  readonly canvas: OffscreenCanvas;
  /** Of the picture itself, its orientation applied. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas for one pixel of the picture. */
  readonly scale: number;
}

/**
 * Draws a picture no longer than `longSide`. `picture` may be decoded smaller than it is; `size` then says how large it
 * is. Scaling from a photo's millions of pixels takes its time and memory: it is done once.
 */
export function shownAt(
  picture: ImageBitmap,
  longSide: number,
  size: { readonly width: number; readonly height: number } = picture,
): Shown {
  const scale = Math.min(1, longSide / Math.max(size.width, size.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(size.width * scale)),
    Math.max(1, Math.round(size.height * scale)),
  );
  const g = canvas.getContext('2d', { willReadFrequently: true })!;
  // See-through parts would turn black, and dark letters on them unreadable.
  g.fillStyle = '#fff';
  g.fillRect(0, 0, canvas.width, canvas.height);
  g.imageSmoothingQuality = 'high';
  g.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return { canvas, width: size.width, height: size.height, scale };
}

import type { Cover } from '../gate/question';
import { readImageHeader } from './image-header';
import { stripMetadata } from './strip';

/** A covered place is left with this many blocks across: no features of a face, no letters of a word. */
const BLOCKS = 4;
/** A face's box leaves out ears, hair and chin, by which people are recognised too. */
const FACE_MARGIN = 0.25;

/**
 * A copy of a picture with nothing in it of who took it, where and when, and with `covers` made unrecognisable for
 * good. Without covers the pixels stay as they were, bit for bit. Rejects where no copy can be made.
 */
export async function safeCopy(file: Blob, covers: readonly Cover[]): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { format } = readImageHeader(bytes);
  if (covers.length === 0) {
    const stripped = stripMetadata(bytes);
    if (stripped) return named(new Blob([stripped], { type: `image/${format}` }), file, format);
  }
  const picture = await createImageBitmap(new Blob([bytes], { type: `image/${format}` }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const g = canvas.getContext('2d', { willReadFrequently: true })!;
  g.drawImage(picture, 0, 0);
  for (const each of covers) cover(g, picture, each);
  picture.close();
  // Drawn anew, so that no metadata goes along. PNG stays PNG: a screenshot's letters suffer from JPEG.
  const type = format === 'png' || format === 'webp' ? `image/${format}` : 'image/jpeg';
  return named(await canvas.convertToBlob({ type, quality: 0.92 }), file, type.slice('image/'.length));
}

function cover(g: OffscreenCanvasRenderingContext2D, picture: ImageBitmap, { of, ...box }: Cover): void {
  const margin = of === 'face' ? FACE_MARGIN : 0.05;
  const x = Math.max(0, Math.floor(box.x - box.width * margin));
  const y = Math.max(0, Math.floor(box.y - box.height * margin));
  const width = Math.min(picture.width, Math.ceil(box.x + box.width * (1 + margin))) - x;
  const height = Math.min(picture.height, Math.ceil(box.y + box.height * (1 + margin))) - y;
  if (width < 1 || height < 1) return;
  const blocks = averages(g.getImageData(x, y, width, height), BLOCKS);
  const [across, down] = [width / BLOCKS, height / BLOCKS];
  g.save();
  g.beginPath();
  if (of === 'face') g.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  else g.rect(x, y, width, height);
  g.clip();
  blocks.forEach((colour, index) => {
    g.fillStyle = colour;
    // A pixel over, so that no seam of the original shines through.
    g.fillRect(
      x + (index % BLOCKS) * across - 1,
      y + Math.floor(index / BLOCKS) * down - 1,
      across + 2,
      down + 2,
    );
  });
  g.restore();
}

/**
 * The colours of a picture reduced to `count` by `count` blocks, each drawn half-way to the mean of all: what is left
 * is the colour of skin and hair, not where the eyes are.
 */
export function averages(
  { data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>,
  count: number,
): string[] {
  const sums = Array.from({ length: count * count }, () => [0, 0, 0, 0]);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const block = sums[Math.floor((y * count) / height) * count + Math.floor((x * count) / width)]!;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) block[channel]! += data[at + channel]!;
      block[3]! += 1;
    }
  const of = (sum: readonly number[], channel: number) => sum[channel]! / Math.max(1, sum[3]!);
  const whole = [0, 1, 2, 3].map((channel) => sums.reduce((total, sum) => total + sum[channel]!, 0));
  return sums.map((sum) => {
    const [red, green, blue] = [0, 1, 2].map((channel) =>
      Math.round((of(sum, channel) + of(whole, channel)) / 2),
    );
    return `rgb(${red} ${green} ${blue})`;
  });
}

function named(copy: Blob, original: Blob, format: string): File {
  const name = original instanceof File ? original.name.replace(/\.[^.]*$/u, '') : 'foto';
  return new File([copy], `${name}-veilig.${format === 'jpeg' ? 'jpg' : format}`, { type: copy.type });
}

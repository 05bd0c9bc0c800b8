import { VIDEO_FRAMES } from './limits';

/** How large a frame is looked at: a film is seen at no more. */
const LONG_SIDE = 1280;
/** Moments compared for each one looked at, to prefer those where the scene changed. */
const MOMENTS_PER_FRAME = 2;
const THUMB = { width: 32, height: 18 } as const;
/** How much a shade of a thumb may change without anything having changed. */
const FLICKER = 6;

/**
 * Hands over up to twelve frames from the length of a video, those where the picture changed most first. Resolves to
 * false when some part could not be seen; rejects when none could.
 */
export async function framesOfVideo(
  file: Blob,
  look: (frame: ImageBitmap) => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const url = URL.createObjectURL(file);
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  try {
    const ready = happened(video, 'loadeddata', signal);
    video.src = url;
    await ready;
    const duration = await lengthOf(video, signal);
    const moments = momentsIn(duration);
    const chosen = moments.length <= VIDEO_FRAMES ? moments : await whereItChanges(video, moments, signal);
    const thumbs = makeThumbs(video);
    let whole = true;
    let seen = 0;
    let before: Uint8ClampedArray | undefined;
    for (const moment of chosen) {
      signal.throwIfAborted();
      try {
        await seek(video, moment, signal);
        const thumb = thumbs();
        // A still shot, a title, a slide: what was looked at just now needs no second look.
        if (!before || !isAlike(before, thumb)) await look(await frameOf(video));
        before = thumb;
        seen++;
      } catch (problem) {
        signal.throwIfAborted();
        if (seen === 0 && moment === chosen.at(-1)) throw problem;
        whole = false;
      }
    }
    return whole;
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}

/** A recording straight from a browser says its length is infinite until its end has been looked for. */
async function lengthOf(video: HTMLVideoElement, signal: AbortSignal): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  const known = happened(video, 'durationchange', signal);
  video.currentTime = Number.MAX_SAFE_INTEGER;
  await known;
  return Number.isFinite(video.duration) ? video.duration : 0;
}

/** Moments over the length, half a second apart or more; not the very first and last, which are often black. */
export function momentsIn(duration: number): number[] {
  const count = Math.max(1, Math.min(VIDEO_FRAMES * MOMENTS_PER_FRAME, Math.ceil(duration * 2)));
  return Array.from({ length: count }, (_, index) => ((index + 0.5) * duration) / count);
}

async function whereItChanges(
  video: HTMLVideoElement,
  moments: readonly number[],
  signal: AbortSignal,
): Promise<number[]> {
  const thumbs = makeThumbs(video);
  let before: Uint8ClampedArray | undefined;
  const changes: { moment: number; change: number }[] = [];
  for (const moment of moments) {
    await seek(video, moment, signal);
    const thumb = thumbs();
    changes.push({ moment, change: before ? difference(before, thumb) : Infinity });
    before = thumb;
  }
  return mostChanged(changes, VIDEO_FRAMES);
}

/** Takes the frame that stands now, very small. */
function makeThumbs(video: HTMLVideoElement): () => Uint8ClampedArray {
  const canvas = new OffscreenCanvas(THUMB.width, THUMB.height);
  const g = canvas.getContext('2d', { willReadFrequently: true })!;
  return () => {
    g.drawImage(video, 0, 0, THUMB.width, THUMB.height);
    return g.getImageData(0, 0, THUMB.width, THUMB.height).data;
  };
}

/** The moments with the largest changes, in the order of the film. */
export function mostChanged(
  changes: readonly { readonly moment: number; readonly change: number }[],
  most: number,
): number[] {
  return [...changes]
    .sort((a, b) => b.change - a.change)
    .slice(0, most)
    .map(({ moment }) => moment)
    .sort((a, b) => a - b);
}

/**
 * Whether two frames show the same: not one of their thumb's pixels changed more than a compressed film flickers. Someone
 * who comes in, however far away, changes at least one of them.
 */
export function isAlike(a: Uint8ClampedArray, b: Uint8ClampedArray): boolean {
  return a.every((value, at) => Math.abs(value - b[at]!) <= FLICKER);
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at]! - b[at]!);
  return sum;
}

async function seek(video: HTMLVideoElement, moment: number, signal: AbortSignal): Promise<void> {
  if (Math.abs(video.currentTime - moment) < 0.001 && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA)
    return;
  const there = happened(video, 'seeked', signal);
  video.currentTime = moment;
  await there;
}

async function frameOf(video: HTMLVideoElement): Promise<ImageBitmap> {
  const scale = Math.min(1, LONG_SIDE / Math.max(video.videoWidth, video.videoHeight));
  return createImageBitmap(video, {
    resizeWidth: Math.max(1, Math.round(video.videoWidth * scale)),
    resizeHeight: Math.max(1, Math.round(video.videoHeight * scale)),
  });
}

/** Settles when the event comes; rejects when the video breaks, or stays silent for ten seconds. */
function happened(video: HTMLVideoElement, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle = (act: () => void) => () => {
      over.abort();
      clearTimeout(late);
      act();
    };
    const late = setTimeout(
      settle(() => reject(new Error(`no ${type}`))),
      10_000,
    );
    video.addEventListener(type, settle(resolve), { signal: over.signal });
    video.addEventListener(
      'error',
      settle(() => reject(video.error ?? new Error('video'))),
      {
        signal: over.signal,
      },
    );
    signal.addEventListener(
      'abort',
      settle(() => reject(new Error('aborted'))),
      { signal: over.signal },
    );
  });
}

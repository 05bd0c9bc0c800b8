import { isWhole } from './film-end';
import { VIDEO_FRAMES } from './limits';
import type { Failure } from './report';

/** How large a frame is looked at: a film is seen at no more. */
const LONG_SIDE = 1280;
/** Moments compared for each one looked at, to prefer those where the scene changed. */
const MOMENTS_PER_FRAME = 2;
const THUMB = { width: 32, height: 18 } as const;
/** How much a shade of a thumb may change without anything having changed. */
const FLICKER = 6;

/** After so many places that can't be shown no more is tried: each may take the browser seconds to give up. */
const MOST_GAPS = 2;

/**
 * Hands over up to twelve frames from the length of a video, those where the picture changed most first. Resolves to
 * what could not be seen of it, undefined when nothing was missed; rejects when not one frame could be seen.
 */
export async function framesOfVideo(
  file: Blob,
  look: (frame: ImageBitmap) => Promise<void>,
  signal: AbortSignal,
): Promise<Extract<Failure, 'truncated' | 'video-partly'> | undefined> {
  const whole = await isWhole(file);
  const url = URL.createObjectURL(file);
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  /** Whether the page has been given a first frame to draw; only then it is given others. */
  let begun = false;
  const open = async () => {
    begun = false;
    const ready = happened(video, 'loadeddata', signal);
    video.src = url;
    await ready;
  };
  let gaps = 0;
  /** Something can't be shown. A video that broke there has to be opened anew. */
  const pastGap = async () => {
    signal.throwIfAborted();
    gaps++;
    if (video.error) await open();
  };
  let shown: number | undefined;
  /** Rejects when there is no frame. */
  const timeOfFrame = async () => {
    if (!begun) (await createImageBitmap(video, 0, 0, 1, 1)).close();
    begun = true;
    const frame = new VideoFrame(video);
    const { timestamp } = frame;
    frame.close();
    return timestamp;
  };
  /** Goes through the moments; one that can't be shown is a gap. */
  const visit = async (moments: readonly number[], see: (moment: number) => Promise<void>) => {
    for (const moment of moments) {
      if (gaps > MOST_GAPS) return;
      signal.throwIfAborted();
      try {
        await seek(video, moment, signal);
        shown = await handedOver(timeOfFrame, shown, signal);
        await see(moment);
      } catch {
        await pastGap();
      }
    }
  };
  try {
    await open();
    const thumbs = makeThumbs(video);
    const length = await lengthOf(video, signal).catch(() => pastGap().then(() => 0));
    const moments = momentsIn(length);
    let chosen: readonly number[] = moments;
    if (moments.length > VIDEO_FRAMES) {
      const changes: { moment: number; change: number }[] = [];
      let before: Uint8ClampedArray | undefined;
      await visit(moments, (moment) => {
        const thumb = thumbs();
        changes.push({ moment, change: before ? difference(before, thumb) : Infinity });
        before = thumb;
        return Promise.resolve();
      });
      chosen = mostChanged(changes, VIDEO_FRAMES);
    }
    let seen: Uint8ClampedArray | undefined;
    let frames = 0;
    await visit(chosen, async () => {
      const thumb = thumbs();
      // A still shot, a title, a slide: what was looked at just now needs no second look.
      if (!seen || !isAlike(seen, thumb)) await look(await frameOf(video));
      seen = thumb;
      frames++;
    });
    if (frames === 0) throw new Error('no frame');
    return !whole ? 'truncated' : gaps > 0 ? 'video-partly' : undefined;
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

/** How long a player that says it is at a place may take to hand over the frame there; and another than the last one. */
const HANDOVER_MS = 2000;
const RENEWAL_MS = 50;
const LOOK_AGAIN_MS = 5;

/**
 * Waits until a frame can be had. A player decodes beside the page: now and then, most of all on a busy machine, it says
 * "there" a moment before the frame is, and the page sees nothing yet, or still the frame before. Resolves to the time
 * of the frame; the same as `before` when no other came, as in a film that stands still.
 */
export async function handedOver<T>(
  timeOf: () => Promise<T>,
  before: T | undefined,
  signal: AbortSignal,
): Promise<T> {
  const began = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const waited = performance.now() - began;
    try {
      const time = await timeOf();
      if (time !== before || waited >= RENEWAL_MS) return time;
    } catch (problem) {
      if (waited >= HANDOVER_MS) throw problem;
    }
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
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

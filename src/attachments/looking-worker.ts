import { findLogo, logoOf, type Logo } from './logo';
import { startFaceDetector, type FaceDetector } from './faces';
import { framesOfAnimation } from './animation';
import { decoded, shownSize } from './decode';
import { eventfulPart } from './eventful';
import { grayOf, type GrayPicture } from './gray';
import { readImageHeader } from './image-header';
import { MAX_PICTURE_BYTES, MAX_PIXELS, READING_LONG_SIDE } from './limits';
import { readMetadata, type Metadata } from './metadata';
import type { Failure, FoundBox } from './report';
import { shownAt } from './shown';

/** What the worker is asked: to look at a file, at one frame of a video, or to know a logo from now on. */
export type Task =
  | { readonly id: number; readonly file: Blob }
  | { readonly id: number; readonly frame: ImageBitmap }
  | { readonly id: number; readonly logo: Blob | undefined };

/** What it tells, in this order as far as it applies; `end` always comes, and comes last. */
export type Telling =
  | ({ readonly step: 'metadata' } & Metadata)
  | { readonly step: 'size'; readonly width: number; readonly height: number }
  | { readonly step: 'gray'; readonly gray: GrayPicture }
  | { readonly step: 'faces'; readonly faces: readonly FoundBox[] }
  | { readonly step: 'logo'; readonly logo: boolean }
  | { readonly step: 'missed'; readonly failure: Failure }
  | { readonly step: 'end' };
export type Told = Telling & { readonly id: number };
type Tell = (telling: Telling, moved?: Transferable[]) => void;
/** `size`: of the picture itself, where it was decoded smaller. */
type LookAt = (
  picture: ImageBitmap,
  tell: Tell,
  size?: { readonly width: number; readonly height: number },
) => Promise<void>;

/** What a worker's own scope offers it; the DOM typings know no workers. */
export interface WorkerScope {
  postMessage(message: unknown, moved: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Task>) => void): void;
}

/** The body of the worker that decodes pictures and finds faces, one task after another. */
export function lookInWorker(scope: WorkerScope, facesFolder: string): void {
  let detector: Promise<FaceDetector | undefined> | undefined;
  let logo: Logo | undefined;
  // A photo takes a hundred times longer than starting the detector is worth waiting for: start it at once.
  const faces = () =>
    (detector ??= startFaceDetector(facesFolder).catch((problem: unknown) => {
      console.warn('[bezint] face detector', problem);
      return undefined;
    }));
  void faces();

  /** Closes the picture as soon as it is drawn: a photo's pixels weigh more than all that is sought in them. */
  const lookAt: LookAt = async (picture, tell, size = picture) => {
    const shown = shownAt(picture, READING_LONG_SIDE, size);
    picture.close();
    tell({ step: 'size', width: shown.width, height: shown.height });
    const gray = grayOf(shown);
    const part = eventfulPart(gray);
    if (logo) tell({ step: 'logo', logo: findLogo(gray, logo) });
    tell({ step: 'gray', gray }, [gray.shades.buffer]);
    const ready = await faces();
    if (!ready) return tell({ step: 'missed', failure: 'face-detector' });
    tell({
      step: 'faces',
      faces: ready.find(shown, part, (glance) => glance.length > 0 && tell({ step: 'faces', faces: glance })),
    });
  };

  const work = async (task: Task) => {
    const tell: Tell = (telling, moved = []) =>
      scope.postMessage({ ...telling, id: task.id } satisfies Told, moved);
    try {
      if ('logo' in task) logo = task.logo && (await logoOf(task.logo));
      else if ('frame' in task) await lookAt(task.frame, tell);
      else await lookAtFile(task.file, tell, lookAt);
    } catch (problem) {
      console.warn('[bezint] looking', problem);
      tell({ step: 'missed', failure: 'unreadable' });
    }
    tell({ step: 'end' });
  };

  let last = Promise.resolve();
  scope.addEventListener('message', ({ data }) => {
    last = last.then(() => work(data));
  });
}

async function lookAtFile(file: Blob, tell: Tell, lookAt: LookAt): Promise<void> {
  const miss = (failure: Failure) => tell({ step: 'missed', failure });
  if (file.size === 0) return miss('empty');
  if (file.size > MAX_PICTURE_BYTES) return miss('too-large');
  const bytes = await file.arrayBuffer();
  const header = readImageHeader(new Uint8Array(bytes));
  if (header.format === 'unknown' || header.format === 'video') return miss('not-a-picture');
  tell({ step: 'metadata', ...readMetadata(bytes) });
  if (header.width !== undefined && header.height !== undefined) {
    tell({ step: 'size', width: header.width, height: header.height });
    if (header.width * header.height > MAX_PIXELS) return miss('too-large');
  } else if (header.format === 'heic') return miss('heic');
  else if (header.complete) return miss('unreadable');
  if (!header.complete) miss('truncated');
  if (header.animated) {
    const whole = await framesOfAnimation(bytes, `image/${header.format}`, (frame) => lookAt(frame, tell));
    if (whole) return;
    miss('animated');
  }
  let picture: ImageBitmap;
  try {
    picture = await decoded(new Uint8Array(bytes), header, READING_LONG_SIDE);
  } catch {
    return miss(header.format === 'heic' ? 'heic' : header.complete ? 'unreadable' : 'truncated');
  }
  await lookAt(picture, tell, shownSize(header, picture));
}

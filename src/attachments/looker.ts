import { fromBase64 } from './channel';
import { IDLE_MS, PICTURE_TIME_MS, VIDEO_TIME_MS } from './limits';
import type { Task, Told } from './looking-worker';
import { makeQueue } from './queue';
import { missedAll, type Failure, type FoundBox, type Report } from './report';
import type { TextReader } from './text-reader';
import { framesOfVideo } from './video-frames';

export interface LookerParts {
  startWorker(): Worker;
  startReader(): Promise<TextReader>;
  /** Called after the workers were ended, their memory given back. */
  onRest?(): void;
  readonly idleMs?: number;
}

export interface Job {
  readonly hash: string;
  readonly of: Report['kind'];
  file(): Promise<Blob>;
}

/** Looks at files, one at a time, with one warm worker for faces and one for text. */
export interface Looker {
  /** `onReport` hears of every step; the last report is also what it resolves to. Rejects when cancelled. */
  look(job: Job, onReport: (report: Report) => void, signal: AbortSignal): Promise<Report>;
  /** A data: address; empty when there is none. Every page tells it: only a change costs anything. */
  setLogo(image: string): void;
}

/** Reports kept, by content hash. Facts only, no pictures: a few kilobytes each. */
const KEPT = 200;

export function makeLooker(parts: LookerParts): Looker {
  const kept = new Map<string, Report>();
  let worker: Worker | undefined;
  let reader: Promise<TextReader> | undefined;
  let logo = '';
  let tasks = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const endWorkers = () => {
    worker?.terminate();
    worker = undefined;
    void reader?.then((started) => started.end()).catch(() => undefined);
    reader = undefined;
  };
  const queue = makeQueue(() => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      endWorkers();
      parts.onRest?.();
    }, parts.idleMs ?? IDLE_MS);
  });
  const warmWorker = () => {
    if (worker) return worker;
    worker = parts.startWorker();
    if (logo !== '') worker.postMessage({ id: ++tasks, logo: imageOf(logo) } satisfies Task);
    return worker;
  };
  const warmReader = () => {
    if (!reader) {
      const starting = parts.startReader();
      reader = starting;
      starting.catch(() => {
        if (reader === starting) reader = undefined;
      });
    }
    return reader;
  };

  /** One task of the worker, and the text of what it prepared, read meanwhile. */
  const ask = (
    make: (id: number) => Task,
    moved: Transferable[],
    note: (part: Partial<Report>, missed?: Failure) => void,
    signal: AbortSignal,
  ) =>
    new Promise<void>((resolve, reject) => {
      const running = warmWorker();
      const reading = warmReader();
      const id = ++tasks;
      const over = new AbortController();
      let read: Promise<void> = Promise.resolve();
      const end = (act: () => void) => {
        over.abort();
        act();
      };
      const hear = ({ data }: MessageEvent<Told>) => {
        if (data.id !== id) return;
        if (data.step === 'metadata')
          note({
            ...(data.location ? { location: data.location } : {}),
            ...(data.takenAt ? { takenAt: data.takenAt } : {}),
          });
        else if (data.step === 'size') note({ width: data.width, height: data.height });
        else if (data.step === 'faces') note({ faces: data.faces });
        else if (data.step === 'logo') note({ logo: data.logo });
        else if (data.step === 'missed') note({}, data.failure);
        else if (data.step === 'gray')
          read = reading
            .then((started) => started.read(data.gray))
            .then(
              (found) => note({ text: found.text, words: found.words }),
              () => note({}, 'text-reader'),
            );
        else void read.then(() => end(resolve));
      };
      running.addEventListener('message', hear as (event: Event) => void, { signal: over.signal });
      running.addEventListener(
        'error',
        () => {
          worker?.terminate();
          worker = undefined;
          end(() => reject(new Error('worker')));
        },
        { signal: over.signal },
      );
      signal.addEventListener(
        'abort',
        () => {
          // Neither the network nor the reader can be stopped half-way; a fresh one starts in half a second.
          endWorkers();
          end(() => reject(signal.reason));
        },
        { signal: over.signal },
      );
      running.postMessage(make(id), moved);
    });

  const lookNow = async (
    job: Job,
    onReport: (report: Report) => void,
    signal: AbortSignal,
  ): Promise<Report> => {
    let report: Report = { kind: job.of, done: false, missed: [] };
    const say = (next: Report) => onReport((report = next));
    const late = AbortSignal.timeout(job.of === 'video' ? VIDEO_TIME_MS : PICTURE_TIME_MS);
    const stop = AbortSignal.any([signal, late]);
    const note = (part: Partial<Report>, missed?: Failure) => say(joined(report, part, missed));
    try {
      const file = await unlessStopped(job.file(), stop);
      if (job.of === 'image') await ask((id) => ({ id, file }), [], note, stop);
      else if (file.size === 0) note({}, 'empty');
      else {
        const missed = await framesOfVideo(
          file,
          (frame) => ask((id) => ({ id, frame }), [frame], note, stop),
          stop,
        ).catch((problem: unknown) => {
          if (stop.aborted) throw problem;
          return 'video-unreadable' as const;
        });
        if (missed) note({}, missed);
      }
    } catch {
      signal.throwIfAborted();
      note({}, late.aborted ? 'out-of-time' : 'unreadable');
    }
    say({ ...report, done: true });
    return report;
  };

  return {
    look(job, onReport, signal) {
      const before = kept.get(job.hash);
      if (before) {
        onReport(before);
        return Promise.resolve(before);
      }
      clearTimeout(rest);
      // The workers start while the file is still on its way.
      warmWorker();
      warmReader().catch(() => undefined);
      return queue.add(async (stop) => {
        const known = kept.get(job.hash);
        if (known) {
          onReport(known);
          return known;
        }
        const report = await lookNow(job, onReport, stop);
        // What may go better next time isn't remembered.
        if (!report.missed.some((failure) => TRANSIENT.includes(failure))) remember(kept, job.hash, report);
        return report;
      }, signal);
    },
    setLogo(next) {
      if (next === logo) return;
      logo = next;
      kept.clear();
      worker?.postMessage({ id: ++tasks, logo: imageOf(logo) } satisfies Task);
    },
  };
}

/** A page that is gone sends no more bytes, and would hold up everything after it. */
function unlessStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(stop.reason as Error);
    if (stop.aborted) return stopped();
    stop.addEventListener('abort', stopped, { once: true });
    work.then(resolve, reject);
  });
}

function imageOf(dataAddress: string): Blob | undefined {
  const [, type, bytes] = /^data:(image\/[a-z]+);base64,(.+)$/.exec(dataAddress) ?? [];
  if (type === undefined || bytes === undefined) return undefined;
  try {
    return new Blob([fromBase64(bytes)], { type });
  } catch {
    return undefined;
  }
}

const TRANSIENT: readonly Failure[] = ['out-of-time', 'face-detector', 'text-reader', 'stopped'];

function remember(kept: Map<string, Report>, hash: string, report: Report): void {
  kept.set(hash, report);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

/**
 * What is known, with a part added. Of several frames the one with the most faces counts, and every line of text and
 * every size is kept once.
 */
export function joined(report: Report, part: Partial<Report>, missed?: Failure): Report {
  const most = (a: readonly FoundBox[] | undefined, b: readonly FoundBox[] | undefined) =>
    a && b ? (b.length >= a.length ? b : a) : (b ?? a);
  const faces = most(report.faces, part.faces);
  const several = report.text !== undefined && part.text !== undefined;
  const text = several ? lines(report.text, part.text) : (part.text ?? report.text);
  const words = several ? most(report.words, part.words) : (part.words ?? report.words);
  const logo = report.logo === true || part.logo;
  return {
    ...report,
    ...part,
    ...(faces ? { faces } : {}),
    ...(text !== undefined ? { text } : {}),
    ...(words ? { words } : {}),
    ...(logo !== undefined ? { logo } : {}),
    missed: missed && !report.missed.includes(missed) ? [...report.missed, missed] : report.missed,
  };
}

function lines(...texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => text?.split('\n') ?? []).filter(Boolean))].join('\n');
}

/** A report for work that never ran. */
export const neverLooked = missedAll;

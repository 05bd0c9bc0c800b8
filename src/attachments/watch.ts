import type { AttachmentProgress, Cover } from '../gate/question';
import type { Media } from '../sites/site';
import type { Looking } from './ask-looker';
import type { Attachments } from './attachments';
import { contentHash } from './hash';
import { kindOf } from './intake';
import { matchFiles, type Given } from './match';
import { fileOfPreview, shapeOf } from './preview';
import type { Failure, Report } from './report';
import { replaceInComposer } from './replace';
import { safeCopy } from './safe-copy';

/** Files remembered of one page; the oldest are forgotten. A File holds no bytes until it is read. */
const REMEMBERED = 40;

interface Seen {
  readonly file: Blob;
  readonly kind: 'image' | 'video';
  readonly name?: string;
  report: Report;
}

/** A preview: on its way, or the hash of its own file; `nothing` when that can't be had. */
type Preview = 'on-its-way' | 'nothing' | { readonly hash: string };

/**
 * Attachments of one page: hears of files as they are given, has them looked at from that moment, and tells of what
 * stands in a composer what is known of it.
 */
export function watchAttachments(
  hear: (heard: (files: readonly File[]) => void) => void,
  looking: Looking,
  signal: AbortSignal,
): Attachments {
  const listeners = new Set<() => void>();
  const seen = new Map<string, Seen>();
  /** Content hashes in the order the files were given; undefined while one is being read. */
  const given: { hash?: string }[] = [];
  const previews = new Map<string, Preview>();
  const drawnPreviews = new WeakMap<Element, Preview>();
  const changed = () => listeners.forEach((listener) => listener());

  const look = (file: Blob, hash: string, kind: Seen['kind'], name: string | undefined) => {
    const before = seen.get(hash);
    if (before && !mayGoBetter(before.report)) return;
    const entry: Seen = {
      file,
      kind,
      report: { kind, done: false, missed: [] },
      ...(name === undefined ? {} : { name }),
    };
    seen.delete(hash);
    seen.set(hash, entry);
    for (const oldest of seen.keys()) {
      if (seen.size <= REMEMBERED * 2) break;
      seen.delete(oldest);
    }
    looking.look(file, hash, kind, (report) => {
      entry.report = report;
      changed();
    });
  };

  const take = async (file: File) => {
    const place: { hash?: string } = {};
    given.push(place);
    if (given.length > REMEMBERED) given.shift();
    try {
      const hash = await contentHash(file);
      // The same file given again (an input tells of it, and the page drops it too) keeps its latest place only.
      const earlier = given.findIndex((other) => other.hash === hash);
      if (earlier >= 0) given.splice(earlier, 1);
      place.hash = hash;
      look(file, hash, kindOf(file), file.name);
    } catch {
      // The file can't be read: the preview, if there is one, will have to do.
      given.splice(given.indexOf(place), 1);
    }
    changed();
  };
  hear((files) => {
    for (const file of files) void take(file);
  });

  const keep = (media: Media, preview: Preview) => {
    if (media.src === '') drawnPreviews.set(media.element, preview);
    else {
      previews.set(media.src, preview);
      for (const oldest of previews.keys()) {
        if (previews.size <= REMEMBERED * 2) break;
        previews.delete(oldest);
      }
    }
  };
  const resolve = async (media: Media) => {
    keep(media, 'on-its-way');
    const file = await fileOfPreview(media).catch(() => undefined);
    const hash = file && (await contentHash(file).catch(() => undefined));
    keep(media, hash === undefined ? 'nothing' : { hash });
    if (file && hash !== undefined)
      look(file, hash, file.type.startsWith('video/') ? 'video' : media.kind, undefined);
    changed();
  };
  const previewOf = (media: Media): Preview => {
    const known = media.src === '' ? drawnPreviews.get(media.element) : previews.get(media.src);
    if (known) return known;
    void resolve(media);
    return 'on-its-way';
  };

  const attachments: Attachments = {
    async replace(composer, media, id, copy) {
      const now = attachments.inComposer(composer, media());
      const index = now.findIndex((each) => each.id === id);
      if (index < 0) return false;
      const files = now.slice(index).flatMap(({ file, name }) => (file ? [asFile(file, name)] : []));
      if (files.length !== now.length - index) return false;
      return replaceInComposer(
        { index, copy: asFile(copy, undefined), files, root: composer, media },
        signal,
      );
    },
    inComposer(_composer, media) {
      const shown = media.map((each) => ({ media: each, preview: previewOf(each) }));
      const reading = given.some(({ hash }) => hash === undefined);
      const files = given.flatMap(({ hash }): Given[] => {
        const entry = hash === undefined ? undefined : seen.get(hash);
        if (hash === undefined || !entry) return [];
        const { width, height } = entry.report;
        return [{ hash, kind: entry.kind, ...(width && height ? { shape: width / height } : {}) }];
      });
      const matched = matchFiles(
        shown.map(({ media: each, preview }) => {
          const shape = shapeOf(each.element);
          return {
            kind: each.kind,
            ...(typeof preview === 'object' ? { hash: preview.hash } : {}),
            ...(shape === undefined ? {} : { shape }),
          };
        }),
        files,
      );
      const known = shown.map(({ media: each, preview }, index) => ({
        media: each,
        waiting: preview === 'on-its-way' || (preview === 'nothing' && reading),
        hash: matched[index] ?? (typeof preview === 'object' ? preview.hash : undefined),
      }));
      const told = isCoverOfFilm(known, files) ? known.filter(({ media: each }) => !each.cover) : known;
      return told.map(({ media: each, waiting, hash }, index): AttachmentProgress => {
        const entry = waiting || hash === undefined ? undefined : seen.get(hash);
        if (entry) return progressOf(entry, hash!, index);
        const id = each.src || `${each.kind}-${index}`;
        if (waiting) return { id, index, kind: each.kind, state: 'looking' };
        const { kind } = each;
        return { id, index, kind, state: 'failed', failure: 'not-had', facts: { kind, unchecked: true } };
      });
    },
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return attachments;
}

const asFile = (file: Blob, name: string | undefined) =>
  file instanceof File ? file : new File([file], name ?? 'foto.jpg', { type: file.type });

/**
 * Whether the covers that stand here are frames of the film that is looked at. A picture chosen as a cover was given to
 * the page as a file: where none was, and its address can't be read, it is what the film itself shows.
 */
function isCoverOfFilm(
  shown: readonly { readonly media: Media; readonly waiting: boolean; readonly hash: string | undefined }[],
  given: readonly Given[],
): boolean {
  const isKnown = ({ hash }: (typeof shown)[number]) => hash !== undefined;
  return (
    shown.some((each) => each.media.kind === 'video' && isKnown(each)) &&
    shown.every((each) => !each.media.cover || !(isKnown(each) || each.waiting)) &&
    !given.some(({ kind }) => kind === 'image')
  );
}

/** What can't be decoded, or would lose its movement, has no safe copy. */
const NO_COPY: readonly Failure[] = ['empty', 'not-a-picture', 'heic', 'animated', 'too-large', 'unreadable'];

const mayGoBetter = ({ done, missed }: Report) => done && missed.includes('stopped');

/** What the gate and the dialog are told of a file. */
export function progressOf(entry: Seen, id: string, index: number): AttachmentProgress {
  const { report, file, name, kind } = entry;
  const learned = report.faces !== undefined || (report.text ?? '') !== '' || report.logo === true;
  const [failure] = report.missed;
  return {
    id,
    index,
    kind,
    ...(name === undefined ? {} : { name }),
    state: !report.done ? 'looking' : failure !== undefined && !learned ? 'failed' : 'known',
    ...(failure === undefined ? {} : { failure }),
    facts: {
      kind,
      ...(report.faces ? { faces: report.faces.length } : {}),
      ...(report.text ? { text: report.text } : {}),
      ...(report.location === undefined ? {} : { location: report.location }),
      ...(report.logo === undefined ? {} : { logo: report.logo }),
      ...(report.missed.length > 0 ? { unchecked: true } : {}),
    },
    ...(report.faces ? { faces: report.faces } : {}),
    ...(report.words ? { words: report.words } : {}),
    file,
    ...(report.width && report.height ? { width: report.width, height: report.height } : {}),
    ...(kind === 'image' && report.done && !report.missed.some((failure) => NO_COPY.includes(failure))
      ? { safeCopy: (covers: readonly Cover[]) => safeCopy(file, covers) }
      : {}),
  };
}

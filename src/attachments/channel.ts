import { FAILURES, type Failure, type FoundBox, type Report } from './report';

/** A line between a page's content script and the looker, whatever carries it. */
export interface Channel {
  /** Whether a Blob can be sent as it is (Firefox), or has to be fetched by address or sent as text (Chromium). */
  readonly carriesBlobs: boolean;
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** What a page asks of the looker. */
export type Request =
  | {
      readonly kind: 'look';
      readonly id: string;
      readonly hash: string;
      readonly of: Report['kind'];
      /** The file, or its blob: address; neither when its bytes follow. */
      readonly blob?: Blob;
      readonly url?: string;
    }
  | { readonly kind: 'bytes'; readonly id: string; readonly base64: string; readonly last: boolean }
  /** The school's logo as a data: address; empty when there is none. */
  | { readonly kind: 'logo'; readonly image: string }
  | { readonly kind: 'cancel'; readonly id: string };

/** What the looker answers. */
export type Answer =
  | { readonly kind: 'report'; readonly id: string; readonly report: Report }
  /** The address could not be read: send the bytes. */
  | { readonly kind: 'bytes-please'; readonly id: string };

/** Bytes of a file in one message, before base64: larger messages hold up the browser. A multiple of three. */
export const CHUNK_BYTES = 786_432;

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** A request as it came in, or undefined when it isn't one. */
export function parseRequest(message: unknown): Request | undefined {
  if (!isObject(message)) return undefined;
  const { kind, id, hash, of, blob, url, base64, last, image } = message;
  const source = {
    ...(blob instanceof Blob ? { blob } : {}),
    ...(isText(url, 2000) && url.startsWith('blob:') ? { url } : {}),
  };
  if (kind === 'logo') return isText(image, 100_000) ? { kind, image } : undefined;
  if (!isText(id, 100)) return undefined;
  if (kind === 'cancel') return { kind, id };
  if (kind === 'bytes' && isText(base64, CHUNK_BYTES * 2) && typeof last === 'boolean')
    return { kind, id, base64, last };
  if (kind === 'look' && isText(hash, 100) && (of === 'image' || of === 'video'))
    return { kind, id, hash, of, ...source };
  return undefined;
}

/** An answer as it came in, or undefined when it isn't one. */
export function parseAnswer(message: unknown): Answer | undefined {
  if (!isObject(message) || !isText(message['id'], 100)) return undefined;
  const { kind, id, report } = message;
  if (kind === 'bytes-please') return { kind, id };
  return kind === 'report' && isReport(report) ? { kind, id, report } : undefined;
}

function isReport(value: unknown): value is Report {
  if (!isObject(value)) return false;
  const { kind, done, faces, words, text, missed } = value;
  return (
    (kind === 'image' || kind === 'video') &&
    typeof done === 'boolean' &&
    (faces === undefined || isBoxes(faces)) &&
    (words === undefined || isBoxes(words)) &&
    (text === undefined || typeof text === 'string') &&
    Array.isArray(missed) &&
    missed.every((failure): failure is Failure => FAILURES.some((known) => known === failure))
  );
}

function isBoxes(value: unknown): value is readonly FoundBox[] {
  return (
    Array.isArray(value) &&
    value.every(
      (box) =>
        isObject(box) && ['x', 'y', 'width', 'height', 'score'].every((field) => Number.isFinite(box[field])),
    )
  );
}

/** Bytes as base64 text, without a call per byte. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

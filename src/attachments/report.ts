/** What looking at one file yields, whole or so far. Plain data: it travels between the page and the looker. */

/** Why a file, or a part of it, could not be looked at; `texts/` turns each into a sentence. */
export const FAILURES = [
  'empty',
  'truncated',
  'not-a-picture',
  'heic',
  'animated',
  'too-large',
  'unreadable',
  'video-unreadable',
  'video-partly',
  'out-of-time',
  'face-detector',
  'text-reader',
  'stopped',
  'not-had',
] as const;
export type Failure = (typeof FAILURES)[number];

/** A box in pixels of the picture as it is shown (its orientation applied). */
export interface FoundBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface Report {
  readonly kind: 'image' | 'video';
  /** Nothing more will come. */
  readonly done: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Absent until the detector really ran, its self-test passed. */
  readonly faces?: readonly FoundBox[];
  /** Absent until the reader really ran. */
  readonly text?: string;
  readonly words?: readonly FoundBox[];
  /** `lat,lon` in decimal degrees. */
  readonly location?: string;
  /** As the camera wrote it, `YYYY:MM:DD hh:mm:ss`. */
  readonly takenAt?: string;
  /** The school's logo is in it; absent when no logo was given. */
  readonly logo?: boolean;
  /** What could not be looked at. Empty when everything was. */
  readonly missed: readonly Failure[];
}

export const NOTHING_YET = { done: false, missed: [] } as const;

/** A report of a file nothing could be learned of. */
export function missedAll(kind: Report['kind'], failure: Failure): Report {
  return { kind, done: true, missed: [failure] };
}

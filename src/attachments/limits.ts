/** Bounds on what looking may cost. Beyond them Bezint says so instead of trying. */

/** Pixels decoded at once: four bytes each, so 52 megapixels (a 50-megapixel phone photo) are 208 MB. */
export const MAX_PIXELS = 52_000_000;
/** Bytes of a picture file that are read into memory. */
export const MAX_PICTURE_BYTES = 100_000_000;
/** Frames looked at over the length of a video. */
export const VIDEO_FRAMES = 12;
/** Time one picture may take, from its turn until its facts. A slow laptop needs some twenty times the usual second. */
export const PICTURE_TIME_MS = 30_000;
export const VIDEO_TIME_MS = 60_000;
/** After this long without work the workers are ended and their memory given back. */
export const IDLE_MS = 30_000;
/** Long side the text reader is fed: beyond it tesseract takes longer and reads worse (measured 2026-11). */
export const READING_LONG_SIDE = 1600;

import type { Draft } from '../draft';
import type { Signal } from '../signal';
import type { Reading } from '../text/reading';

/** Sees one kind of thing in a text. Says that it is there and where; knows no concern and no protocol. */
export interface Detector {
  readonly id: string;
  /** `taken` holds folded spans already claimed by stronger detectors (an IBAN's tail is no phone number). */
  detect(reading: Reading, draft: Draft, taken: readonly Signal[]): readonly Signal[];
}

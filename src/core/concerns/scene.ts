import type { Draft } from '../draft';
import type { Judgement } from '../finding';
import type { Signal } from '../signal';
import type { Reading } from '../text/reading';

/** All a concern's judge may look at: the draft, its texts read once, and what the detectors saw in them. */
export interface Scene {
  readonly draft: Draft;
  /** The draft's own text. */
  readonly text: Reading;
  /** The text read in each attachment, by its index; absent where there was none. */
  readonly attachments: readonly (Reading | undefined)[];
  /** What is replied to. */
  readonly reply: Reading | undefined;
  /** Signals of one detector, in all sources unless one is named. */
  signals(detector: string, source?: Signal['source']): readonly Signal[];
  /** The draft is about school (`concerns.md`, "School context"). Computed on first use. */
  readonly schoolContext: boolean;
}

/** Decides whether one concern is at stake. Pure; empty when it stays silent. */
export type Judge = (scene: Scene) => readonly Judgement[];

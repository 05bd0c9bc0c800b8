import { DETECTORS } from '../detectors/index';
import type { Draft } from '../draft';
import type { Judgement } from '../finding';
import type { Signal, Source } from '../signal';
import { type Reading, read } from '../text/reading';
import { isAboutSchool } from './school-context';

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

/** Reads a draft's texts once and lets every detector look at each of them, in the order of `DETECTORS`. */
export function sceneOf(draft: Draft): Scene {
  const text = read('text', draft.text);
  const attachments = draft.attachments.map((attachment, index) =>
    attachment.text === undefined || attachment.text === ''
      ? undefined
      : read(`attachment:${index}`, attachment.text),
  );
  const reply =
    draft.inReplyTo?.text === undefined || draft.inReplyTo.text === ''
      ? undefined
      : read('reply', draft.inReplyTo.text);

  const bySource = new Map<Source, Map<string, readonly Signal[]>>();
  const everywhere = new Map<string, Signal[]>();
  for (const reading of [text, ...attachments, reply]) {
    if (reading === undefined) continue;
    const seen = new Map<string, readonly Signal[]>();
    bySource.set(reading.source, seen);
    const taken: Signal[] = [];
    for (const detector of DETECTORS) {
      const found = detector.detect(reading, draft, taken);
      if (found.length === 0) continue;
      seen.set(detector.id, found);
      const all = everywhere.get(detector.id);
      if (all) for (const signal of found) all.push(signal);
      else everywhere.set(detector.id, [...found]);
      for (const signal of found) taken.push(signal);
    }
  }

  let schoolContext: boolean | undefined;
  const scene: Scene = {
    draft,
    text,
    attachments,
    reply,
    signals: (detector, source) =>
      (source === undefined ? everywhere.get(detector) : bySource.get(source)?.get(detector)) ?? [],
    get schoolContext() {
      return (schoolContext ??= isAboutSchool(scene));
    },
  };
  return scene;
}

import { DETECTORS } from '../detectors/index';
import type { Scene } from '../concerns/scene';
import type { Signal } from '../signal';
import { signalAt } from '../text/reading';

/** Where a feature comes from in the draft; called only for the few that end up as evidence. */
export type Origin = () => Signal | undefined;

export interface Feature {
  readonly value: number;
  readonly origin: Origin | undefined;
}

/** A signal weighs somewhat less than where and by whom it is written. */
const SEEN = 0.6;
/** All words together weigh about as much as two signals, however long the draft is. */
const WORDS = 2.2;
/** Ends of words carry Dutch compounds and forms; shorter words stand for themselves. */
const STEM = 5;

/**
 * What the weigher looks at: who writes where, what the detectors saw, and the words. Not what the judges concluded:
 * their rules were shaped on some of the drafts it learns from, and it would learn to repeat them.
 * Linear in the draft; a feature is named by what it is, so that the weights can be read.
 */
export function featuresOf(scene: Scene): Map<string, Feature> {
  const features = new Map<string, Feature>();
  const set = (name: string, value: number, origin?: Origin): void => {
    if (!features.has(name)) features.set(name, { value, origin });
  };
  const { draft } = scene;
  set(`role=${draft.role}`, 1);
  set(`surface=${draft.surface}`, 1);
  set(`account=${draft.account.kind}`, 1);
  set(`${draft.role}@${draft.account.kind}`, 1);
  if (draft.inReplyTo) set('reply', 1);
  if (scene.schoolContext) set('school', 1);
  if (draft.attachments.length > 0) {
    const faces = Math.max(...draft.attachments.map((attachment) => attachment.faces ?? 0));
    set('attachment', 1);
    set(`faces=${faces > 1 ? 'many' : faces}`, 1);
  }
  for (const { id } of DETECTORS) {
    for (const signal of scene.signals(id)) {
      const source = signal.source.startsWith('attachment') ? 'attachment' : signal.source;
      const origin = signal.source === 'text' ? () => signal : undefined;
      set(`saw:${id}|${source}`, SEEN, origin);
    }
  }
  setWords(scene, set);
  return features;
}

function setWords(scene: Scene, set: (name: string, value: number, origin?: Origin) => void): void {
  const { tokens } = scene.text;
  const counted = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  const value = WORDS / Math.sqrt(Math.max(4, counted.length));
  let before: { readonly spelling: string; readonly index: number } | undefined;
  for (const token of counted) {
    const { index } = token;
    const spelling = token.kind === 'number' ? '0' : token.fold;
    const here: Origin = () => signalAt(scene.text, 'weighed', 'words', index);
    set(spelling, value, here);
    if (spelling.length > STEM) set(`${spelling.slice(0, STEM)}*`, value, here);
    if (before) {
      const first = before.index;
      set(`${before.spelling} ${spelling}`, value, () =>
        signalAt(scene.text, 'weighed', 'words', first, index),
      );
    }
    before = { spelling, index };
  }
}

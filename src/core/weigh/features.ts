import { DETECTORS } from '../detectors/index';
import type { Scene } from '../concerns/scene';
import type { Signal } from '../signal';
import { signalAt } from '../text/reading';

/** What a feature is: where and by whom it is written, what a detector saw, a word, its stem, or two neighbours. */
export type FeatureKind = 'context' | 'saw' | 'word' | 'stem' | 'pair';

/** Where a feature stands in the draft's text: tokens `first` to `last`, or a signal; neither for the context. */
export interface Origin {
  readonly first?: number;
  readonly last?: number;
  readonly signal?: Signal;
}

/** `second` is the other word of a pair, else empty. A feature may be shown more than once; it counts once. */
export type Visit = (kind: FeatureKind, name: string, second: string, value: number, origin?: Origin) => void;

/** A signal weighs somewhat less than where and by whom it is written. */
const SEEN = 0.6;
/** All words together weigh about as much as two signals, however long the draft is. */
const WORDS = 2.2;
/** Ends of words carry Dutch compounds and forms; shorter words stand for themselves. */
const STEM = 5;

/**
 * What the weigher looks at: who writes where, what the detectors saw, and the words. Not what the judges concluded:
 * their rules were shaped on some of the drafts it learns from, and it would learn to repeat them. Linear in the draft.
 */
export function visitFeatures(scene: Scene, visit: Visit): void {
  const { draft } = scene;
  const context = (name: string): void => visit('context', name, '', 1);
  context(`role=${draft.role}`);
  context(`surface=${draft.surface}`);
  context(`account=${draft.account.kind}`);
  context(`${draft.role}@${draft.account.kind}`);
  if (draft.inReplyTo) context('reply');
  if (scene.schoolContext) context('school');
  if (draft.attachments.length > 0) {
    const faces = Math.max(...draft.attachments.map((attachment) => attachment.faces ?? 0));
    context('attachment');
    context(`faces=${faces > 1 ? 'many' : faces}`);
  }
  for (const { id } of DETECTORS) {
    for (const signal of scene.signals(id)) {
      const source = signal.source.startsWith('attachment') ? 'attachment' : signal.source;
      visit('saw', id, source, SEEN, signal.source === 'text' ? { signal } : undefined);
    }
  }
  visitWords(scene, visit);
}

function visitWords(scene: Scene, visit: Visit): void {
  const { tokens } = scene.text;
  let count = 0;
  for (const { kind } of tokens) if (kind === 'word' || kind === 'number') count++;
  const value = WORDS / Math.sqrt(Math.max(4, count));
  let before = '';
  let first = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const word = token.kind === 'number' ? '0' : token.fold;
    const origin: Origin = { first: token.index, last: token.index };
    visit('word', word, '', value, origin);
    if (word.length > STEM) visit('stem', word.slice(0, STEM), '', value, origin);
    if (before !== '') visit('pair', before, word, value, { first, last: token.index });
    before = word;
    first = token.index;
  }
}

/** The writer's own characters behind a feature; nothing for the context. */
export function signalOf(scene: Scene, origin: Origin): Signal | undefined {
  if (origin.signal) return origin.signal;
  if (origin.first === undefined || origin.last === undefined) return undefined;
  return signalAt(scene.text, 'weighed', 'words', origin.first, origin.last);
}

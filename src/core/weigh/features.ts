import { DETECTORS } from '../detectors/index';
import type { Scene } from '../concerns/scene';
import type { Signal } from '../signal';
import { hasPicture } from '../text/letters';
import { signalAt } from '../text/reading';
import { classesOf } from './classes-of';

/**
 * What a feature is: where, how and by whom it is written; what a detector saw, and by which rule; a word; and what
 * words are about (see `word-classes.ts`).
 */
export type FeatureKind = 'context' | 'saw' | 'rule' | 'word' | 'class';

/** Where a feature stands in the draft's text: tokens `first` to `last`, or a signal; neither for the context. */
export interface Origin {
  readonly first?: number;
  readonly last?: number;
  readonly signal?: Signal;
}

/** `second` narrows the name down, or is empty. A feature may be shown more than once; it counts once. */
export type Visit = (kind: FeatureKind, name: string, second: string, value: number, origin?: Origin) => void;

/** A signal weighs somewhat less than where and by whom it is written. */
const SEEN = 0.6;
/** All words together weigh about as much as two signals, however long the draft is. */
const WORDS = 2.2;
/** How it is written counts a little less. */
const STYLE = 0.5;

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
      const origin = signal.source === 'text' ? { signal } : undefined;
      visit('saw', id, source, SEEN, origin);
      visit('rule', `${id}:${signal.rule}`, source === 'text' ? '' : source, SEEN, origin);
    }
  }
  visitStyle(scene, visit);
  visitWords(scene, visit);
}

const QUOTED = /['"‘“„][^'"‘“„’”]{4,}['"’”]/;
const STYLES: Readonly<Record<string, (text: string) => boolean>> = {
  asks: (text) => text.includes('?'),
  shouts: (text) => text.includes('!'),
  emoji: hasPicture,
  quotes: (text) => QUOTED.test(text),
  hashtag: (text) => text.includes('#'),
};

function visitStyle({ draft: { text } }: Scene, visit: Visit): void {
  if (text !== '' && text === text.toLowerCase()) visit('context', 'small-letters', '', STYLE);
  for (const name in STYLES) if (STYLES[name]!(text)) visit('context', name, '', STYLE);
}

function visitWords(scene: Scene, visit: Visit): void {
  const { tokens } = scene.text;
  const written = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const value = WORDS / Math.sqrt(Math.max(4, written.length));
  const classes = new Map<string, Origin[]>();
  for (const token of written) {
    const word = token.kind === 'number' ? '0' : token.fold;
    const origin: Origin = { first: token.index, last: token.index };
    visit('word', word, '', value, origin);
    for (const name of classesOf(word)) {
      const met = classes.get(name);
      if (met) met.push(origin);
      else classes.set(name, [origin]);
    }
  }
  // What a draft keeps coming back to weighs more, but not each time as much again.
  for (const [name, [first, ...more]] of classes)
    visit('class', name, '', 2 * value * Math.sqrt(1 + more.length), first);
}

/** The writer's own characters behind a feature; nothing for the context. */
export function signalOf(scene: Scene, origin: Origin): Signal | undefined {
  if (origin.signal) return origin.signal;
  if (origin.first === undefined || origin.last === undefined) return undefined;
  return signalAt(scene.text, 'weighed', 'words', origin.first, origin.last);
}

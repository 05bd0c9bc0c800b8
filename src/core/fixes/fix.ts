import type { ConcernId } from '../concern';
import type { Draft } from '../draft';
import type { Evidence, Finding } from '../finding';
import type { Protocol } from '../protocols/schema';
import type { TextEdit } from './edit';
import type { Person } from './words';

/** A change to the draft that lifts a finding, or a part of it. Blurring a picture is the picture's own affair. */
export interface Fix {
  /** Stable for the same draft. */
  readonly id: string;
  readonly concern: ConcernId;
  readonly kind: 'replace' | 'remove' | 'add';
  /** The writer's own characters that go; empty for `add`. */
  readonly was: string;
  /** What comes in their place, in the language of the draft; empty for `remove`. */
  readonly becomes: string;
  readonly edits: readonly TextEdit[];
}

/** What a fix may depend on besides the finding. */
export interface Room {
  readonly draft: Draft;
  readonly protocol: Protocol;
  /** The text before any other fix, where some were done already: what a name was called there still counts. */
  readonly original?: string;
  /** The site's limit on the text, where it has one. */
  readonly maxLength?: number;
}

/** Several fixes as one change: in order, apart from each other, in offsets of the draft as it is. */
export interface Together {
  readonly count: number;
  readonly edits: readonly TextEdit[];
}

/** The fixes as the dialog is handed them, so that it needs nothing of the core but types. */
export interface Fixing {
  /** One finding's fixes, the best first; alternatives for the same words carry overlapping edits. */
  fixesFor(finding: Finding, room: Room): readonly Fix[];
  /** The best fix of each place, for all findings at once. */
  together(findings: readonly Finding[], room: Room): Together;
  /** Who is named or described there, as far as the words around it tell. */
  whoIs(seen: Evidence, text: string): Person | undefined;
  /** The text after edits. */
  applied(text: string, edits: readonly TextEdit[]): string;
}

import type { AttachmentFacts, Draft } from '../core/draft';
import type { Decision } from '../core/decision';
import type { TextEdit } from '../core/fixes/edit';
import type { Finding } from '../core/finding';
import type { Protocol } from '../core/protocols/schema';
import type { Review } from '../core/review';
import type { Audience } from '../sites/site';

export type { Audience, TextEdit };

/**
 * What went wrong on our side; `texts/` has the sentence. `review-failed`: the draft could not be reviewed.
 * `press-again`: the site didn't react to our press, the person presses once more and is let through.
 * `composer-gone`: the page took the composer away, nothing was sent by us.
 */
export type Trouble = 'review-failed' | 'press-again' | 'composer-gone';

/** How far Bezint got with one attachment of the held post. */
export interface AttachmentProgress {
  /** Stable within one composer; content hash where known. */
  readonly id: string;
  readonly index: number;
  readonly kind: 'image' | 'video';
  readonly name?: string;
  readonly state: 'looking' | 'known' | 'failed';
  /** Why it could not be looked at: an id `texts/` turns into a sentence. */
  readonly failure?: string;
  readonly facts?: AttachmentFacts;
  /** Boxes of faces and read words in pixels of the picture, for the safe copy. */
  readonly faces?: readonly Box[];
  readonly words?: readonly Box[];
  /** The picture itself, for the preview and the safe copy. Never stored. */
  readonly file?: Blob;
  readonly width?: number;
  readonly height?: number;
  /**
   * Makes a copy without metadata, with `covers` unrecognisable for good; without covers a JPEG's pixels stay as they
   * are, bit for bit. Absent where none can be made: a video, a moving picture, a file that can't be opened.
   */
  readonly safeCopy?: (covers: readonly Cover[]) => Promise<Blob>;
}

/** A place to make unrecognisable: a face's box gets a margin, a word's none. */
export interface Cover extends Box {
  readonly of: 'face' | 'words';
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the dialog is asked to show. A new one replaces it as things become known or fixed. */
export interface Question {
  readonly draft: Draft;
  readonly review: Review;
  readonly protocol: Protocol;
  readonly audience: Audience;
  readonly attachments: readonly AttachmentProgress[];
  /** Something of ours went wrong: shown as an honest sentence, above whatever was found. */
  readonly trouble?: Trouble;
  /** Opened by the person before pressing Post: there is nothing to send yet, so posting is no answer. */
  readonly early?: boolean;
  /** Nothing is held against the draft but attachments still being looked at: if all is clear it goes on by itself. */
  readonly goesOn?: boolean;
  /** Whether this composer's text can be changed for the person (else offer the text to copy). */
  readonly canEdit: boolean;
  /** The site's limit on the text in characters, where it has one. */
  readonly maxLength?: number;
}

export type EditOutcome =
  | { readonly ok: true; readonly question: Question }
  /** The composer did not take the change: nothing is claimed, `text` is what it should have become. */
  | { readonly ok: false; readonly text: string; readonly question: Question };

/** What the dialog can have done for it while it is open; the gate does it and answers with what is left. */
export interface QuestionActions {
  /**
   * Applies the edits in the site's own editor, verified by reading back, and reviews again. Until it settles the
   * editor has the focus (engines only listen to the selection of a focused editor): the dialog may not make the page
   * inert nor pull the focus back before, and takes it back after.
   */
  edit(edits: readonly TextEdit[]): Promise<EditOutcome>;
  /** One step back, to the text before the last `edit`. */
  undo(): Promise<EditOutcome>;
  /** Puts a safe copy in place of an attachment in the composer; false when the site takes none. */
  replaceAttachment(id: string, copy: Blob): Promise<boolean>;
  /** Reviews again, after the person said that a finding is not right. */
  muted(finding: Finding): Question;
  /** Puts the focus back where the person was writing; without it the dialog returns it to what had it before. */
  focusEditor?(): void;
}

/** An open dialog. `decision` settles once; when the page tears the dialog away it settles as `edit`. */
export interface Asking {
  readonly decision: Promise<Decision>;
  update(question: Question): void;
  close(): void;
}

/** The dialog, as the gate is handed it. */
export type Ask = (question: Question, actions: QuestionActions, signal: AbortSignal) => Asking;

import type { Account, Platform, RepliedTo, Surface } from '../core/draft';
import type { Editor } from './editors/editor';

/** A picture or video as it stands in a composer now: what is judged is what will be sent. */
export interface Media {
  readonly kind: 'image' | 'video';
  /** The preview in the page. */
  readonly element: Element;
  /** The preview's address: `blob:`, `data:` or `https:`; empty when the site draws it otherwise. */
  readonly src: string;
  /** A film's cover: a frame of it, unless the writer chose a picture. */
  readonly cover?: true;
}

/** Who will see the post, where the page shows it. */
export type Audience = 'public' | 'followers' | 'friends' | 'group' | 'one-person' | 'unknown';

/** The account as the page shows it; whether it is the school's is decided by the school's own list. */
export type AccountSeen = Pick<Account, 'handle' | 'name' | 'bio'> & {
  /** `name` is a list of several accounts that post at once, as the page joins them. */
  readonly several?: boolean;
};

/** A key press in the editor that sends. `mod` = Ctrl, or Cmd on a Mac. */
export type SendKey = 'enter' | 'mod+enter';

/**
 * The controls that really send, in three layers: exact attributes; structure (the last control with words of its
 * own after the editor, or, for messages, the last control of all); the control's whole label, as the last vote.
 */
export interface SendControls {
  /** CSS selectors of the control itself. */
  readonly exact: readonly string[];
  /**
   * Whether structure alone may make a control the sending one: `words` = the last after the editor that has text,
   * `any` = icons count too, `before` = the nearest above the editor that has text.
   */
  readonly structure: 'words' | 'any' | 'before' | 'none';
  /** Whole labels, in nl, en, de and fr; compared without case, zero-width characters and outer spaces. */
  readonly labels: readonly string[];
  /** What sends stands after the editor: a button of the same name before it opens the box. */
  readonly after?: boolean;
  /** Controls that stand where the sending one could and don't send: CSS selectors. */
  readonly never?: readonly string[];
  /** Whole labels of what leads to a further step, in nl, en, de and fr, where no attribute tells. */
  readonly steps?: readonly string[];
}

/** One kind of composer of a site: what it looks like and what it says about the draft in it. */
export interface SurfaceRule {
  /** Names the row in tests and in what the popup says about reach: `post`, `reply`, `direct-message`. */
  readonly id: string;
  readonly surface: Surface;
  /** CSS selectors of the editor itself, exact attributes first, structure last. */
  readonly editors: readonly string[];
  /** Only on these addresses (matched on `pathname + search`). */
  readonly route?: RegExp;
  /** Known by marks of its own: also where the site says that nothing is a composer, as a chat over any page. */
  readonly anywhere?: boolean;
  /** Only inside one of these, seen from the editor outwards, shadow roots included. */
  readonly within?: readonly string[];
  /** What no selector can say about the editor, e.g. that it answers the post above it. */
  is?(editor: Element): boolean;
  readonly send: SendControls;
  readonly keys: readonly SendKey[];
  /** Where the page shows which of them the writer has chosen. */
  keysOf?(composer: Composer): readonly SendKey[];
  /** The whole page is the composer: its control may stand anywhere on it, in no dialog or form. */
  readonly page?: boolean;
  /** The site answers the pointer and not the click: what is held is sent after all by the pointer's events. */
  readonly pointer?: boolean;
  /** Several editors make up one post (a thread): they are one draft. */
  readonly several?: boolean;
  /** In characters as the site counts them, where it says so. */
  readonly maxLength?: number;
  /** CSS selectors of attached pictures and videos inside the composer. */
  readonly media: readonly string[];
  /** Which of them are a film's cover. */
  readonly covers?: readonly string[];
  account?(composer: Composer): AccountSeen | undefined;
  audience?(composer: Composer): Audience;
  inReplyTo?(composer: Composer): RepliedTo | undefined;
}

/**
 * A site as data. `surfaces` are tried in order: the exact ones first, and last those that recognise a composer by
 * nothing but structure.
 */
export interface Site {
  readonly id: string;
  readonly platform: Platform;
  /** ISO 8601 date on which its selectors were last held against a source. */
  readonly dated: string;
  /** Match patterns, also those of the manifest. */
  readonly matches: readonly string[];
  readonly surfaces: readonly SurfaceRule[];
  /** The editor engines this site uses; the first whose `isMine` says yes reads and writes. */
  readonly engines: readonly Editor[];
  /** An editor that is or is inside one of these writes to nobody: search, settings, an assistant. */
  readonly notComposers: readonly string[];
  /** What no selector can say of an editor that writes to nobody, e.g. a conversation with oneself. */
  writesToNobody?(editor: Element): boolean;
  /** Addresses on which nothing is a composer. */
  readonly notRoutes?: readonly RegExp[];
  /** What only appears when something was sent (a toast): to notice a post that was never held. */
  readonly sent: readonly string[];
  /** The account, when the surface itself doesn't say. */
  account(composer: Composer): AccountSeen | undefined;
}

/** A composer as found at the moment of an event. Never kept: pages replace their nodes. */
export interface Composer {
  readonly site: Site;
  readonly rule: SurfaceRule;
  /** The smallest element that holds the editors and the sending control; the dialog or form where there is none. */
  readonly root: Element;
  /** In order of appearance; more than one in a thread. Never empty. */
  readonly editors: readonly HTMLElement[];
  /** What stood in the editors before a further step took them off the page. */
  readonly left?: string;
}

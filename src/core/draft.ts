import type { Role } from './role';

export const PLATFORMS = ['facebook', 'instagram', 'x', 'linkedin', 'tiktok'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const SURFACES = ['post', 'comment', 'reply', 'message', 'story', 'profile'] as const;
export type Surface = (typeof SURFACES)[number];

/** The account that is about to post. `school` when it is one of the school's accounts. */
export interface Account {
  readonly handle?: string;
  readonly name?: string;
  readonly kind: 'private' | 'school';
  readonly bio?: string;
}

/** What was found in one attachment, before the draft is reviewed. */
export interface AttachmentFacts {
  readonly kind: 'image' | 'video';
  /** Number of faces found; absent when nobody looked (see `unchecked`). */
  readonly faces?: number;
  /** Text read in the picture. */
  readonly text?: string;
  /** Where it was taken, from its metadata: a place name or `lat,lon` in decimal degrees. */
  readonly location?: string;
  /** The school's own logo was recognised in it. */
  readonly logo?: boolean;
  /** The attachment could not be looked at, or only in part: it may show people. */
  readonly unchecked?: boolean;
}

/** A working day's hours in local time, `HH:MM`; days as in ISO 8601 (1 = Monday … 7 = Sunday). */
export interface WorkingHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A holiday, both days included, as ISO 8601 calendar dates. */
export interface Holiday {
  readonly from: string;
  readonly to: string;
}

/** Answers whether a word is on the school's imported name list, which may be kept as keyed hashes. */
export interface NameList {
  readonly size: number;
  /** Whether people are on it with their surnames, so that "Bo Burnham" is not the Bo who is. */
  readonly hasSurnames: boolean;
  /**
   * `folded` is one word, or several joined by single spaces, already folded by `text/fold`.
   * `near` = one typo away from a listed name of at least six letters.
   */
  lookup(folded: string): 'exact' | 'near' | undefined;
}

export interface School {
  readonly names: readonly string[];
  readonly foundation: readonly string[];
  readonly accounts: readonly string[];
  /** First or full names, or an already compiled (hashed) list. */
  readonly nameList: readonly string[] | NameList;
  /** The school's own published phone numbers, e-mail addresses and addresses. */
  readonly contact: readonly string[];
  readonly workingHours?: WorkingHours;
  readonly holidays: readonly Holiday[];
}

export interface RepliedTo {
  readonly author?: string;
  readonly text?: string;
}

/** Attestations a person gave once for an account. */
export const ONCE_PER_ACCOUNT = ['school-account', 'teacher-channel'] as const;
export type OncePerAccount = (typeof ONCE_PER_ACCOUNT)[number];

/** Everything the review may look at. Complete by the time it is made: there are no defaults inside the core. */
export interface Draft {
  readonly role: Role;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly account: Account;
  /** ISO 8601 with offset, local to the writer: the wall-clock part decides about working hours. */
  readonly postedAt: string;
  readonly school: School;
  readonly text: string;
  readonly attachments: readonly AttachmentFacts[];
  readonly inReplyTo?: RepliedTo;
  readonly attested: readonly OncePerAccount[];
}

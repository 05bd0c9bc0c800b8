import type { ConcernId } from '../core/concern';
import type { OncePerAccount, Platform } from '../core/draft';
import type { Mute, Quiet } from '../core/mute';

/**
 * What Bezint remembers between drafts, on this device only, and the person can take back in the settings.
 * Reading is synchronous (from a copy loaded at the start); writing returns at once and is kept in the background.
 */
export interface Memory {
  /** What is to be kept quiet on this site now: mutes kept on the device, and advice already given today. */
  quiet(platform: Platform): Quiet;
  /** Keeps a mute. One of scope `draft` is not kept on the device: whoever owns the composer drops it with it. */
  mute(mute: Mute): void;
  /** The advice of these concerns was given on this site: not again today. */
  advised(platform: Platform, concerns: readonly ConcernId[]): void;
  /** Which attestations were given once for this account (its handle, else its name). */
  attested(account: string): readonly OncePerAccount[];
  /** Keeps an attestation for this account, with today's date. */
  attest(account: string, what: OncePerAccount): void;
  /** Keeps that this draft waits for someone's permission: the hash of its text and today's date, nothing else. */
  await(text: string): void;
  /** Since when this very text waits for permission, as an ISO 8601 date. */
  waitingSince(text: string): string | undefined;
}

/**
 * The same memory, which also keeps the mutes of the draft at hand, in this page only. `forgetDraft` when that draft
 * was sent or given up.
 */
export function withDraftMutes(kept: () => Memory): Memory & { forgetDraft(): void } {
  let ofDraft: readonly Mute[] = [];
  return {
    quiet: (platform) => {
      const quiet = kept().quiet(platform);
      return ofDraft.length === 0 ? quiet : { ...quiet, mutes: [...quiet.mutes, ...ofDraft] };
    },
    mute: (mute) => {
      if (mute.scope === 'draft') ofDraft = [...ofDraft, mute];
      else kept().mute(mute);
    },
    advised: (platform, concerns) => kept().advised(platform, concerns),
    attested: (account) => kept().attested(account),
    attest: (account, what) => kept().attest(account, what),
    await: (text) => kept().await(text),
    waitingSince: (text) => kept().waitingSince(text),
    forgetDraft: () => void (ofDraft = []),
  };
}

/** Remembers nothing: where nothing may be kept, and in tests. */
export const FORGETFUL: Memory = {
  quiet: () => ({ mutes: [], advised: [] }),
  mute: () => undefined,
  advised: () => undefined,
  attested: () => [],
  attest: () => undefined,
  await: () => undefined,
  waitingSince: () => undefined,
};

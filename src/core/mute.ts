import type { ConcernId } from './concern';
import type { Platform } from './draft';
import type { Finding } from './finding';
import type { Review } from './review';
import { foldWord } from './text/fold';
import { strongest } from './verdict';

/**
 * The person said "Dit klopt niet" (or already answered): what stays quiet from then on, and where.
 * `words` are the evidence's texts as written; they are compared folded.
 */
export type Mute =
  /** These words, for this concern, in the draft at hand. Never stored. */
  | { readonly scope: 'draft'; readonly concern: ConcernId; readonly words: readonly string[] }
  /** These words, for this concern, always. `on`: ISO 8601 date it was said. */
  | {
      readonly scope: 'word';
      readonly concern: ConcernId;
      readonly words: readonly string[];
      readonly on: string;
    }
  /** This concern on this site. Never silences a `stop`. */
  | {
      readonly scope: 'site';
      readonly concern: ConcernId;
      readonly platform: Platform;
      readonly on: string;
    };

/** All that is to be kept quiet now, on one site. */
export interface Quiet {
  readonly mutes: readonly Mute[];
  /** Concerns whose advice was already given on this site today. */
  readonly advised: readonly ConcernId[];
}

/** Words are muted as they sound: capitals, accents and white space around them don't matter. */
function spelled(word: string): string {
  return foldWord(word).trim();
}

function left(finding: Finding, platform: Platform, quiet: Quiet): Finding | undefined {
  if (finding.verdict === 'advise' && quiet.advised.includes(finding.concern)) return undefined;
  const mutes = quiet.mutes.filter((mute) => mute.concern === finding.concern);
  if (mutes.length === 0) return finding;
  if (
    finding.verdict !== 'stop' &&
    mutes.some((mute) => mute.scope === 'site' && mute.platform === platform)
  ) {
    return undefined;
  }
  const words = new Set(mutes.flatMap((mute) => (mute.scope === 'site' ? [] : mute.words.map(spelled))));
  if (words.size === 0) return finding;
  const evidence = finding.evidence.filter((seen) => !words.has(spelled(seen.text)));
  if (evidence.length === 0) return undefined;
  return evidence.length === finding.evidence.length ? finding : { ...finding, evidence };
}

/** A review after that, with the findings nothing is left of. */
export interface Quieted extends Review {
  readonly quieted?: readonly Finding[];
}

/** The review without what is to be kept quiet. What is left keeps its order; the verdict is that of what is left. */
export function quieten(review: Review, platform: Platform, quiet: Quiet): Quieted {
  if (quiet.mutes.length === 0 && quiet.advised.length === 0) return review;
  const findings = review.findings.flatMap((finding) => left(finding, platform, quiet) ?? []);
  const concerns = new Set(findings.map((finding) => finding.concern));
  const quieted = review.findings.filter((finding) => !concerns.has(finding.concern));
  return {
    ...review,
    findings,
    verdict: strongest(findings.map((finding) => finding.verdict)),
    ...(quieted.length > 0 && { quieted }),
  };
}

/** What the person has answered by posting anyway: the same words are not asked about again in this draft. */
export function answered(review: Review): readonly Mute[] {
  return review.findings.map((finding) => ({
    scope: 'draft',
    concern: finding.concern,
    words: [...new Set(finding.evidence.map((seen) => seen.text))],
  }));
}

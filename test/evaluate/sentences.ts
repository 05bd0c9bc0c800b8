import type { ConcernId } from '../../src/core/concern';
import type { Draft } from '../../src/core/draft';
import { protocolById } from '../../src/core/protocols';
import { review, type Review } from '../../src/core/review';
import { groupBy } from './group';

/** A sentence as a teacher under Onderwijs Primair might post it on a private account, on a free evening. */
export function asPost(text: string): Draft {
  return {
    role: 'teacher',
    platform: 'x',
    surface: 'post',
    account: { kind: 'private' },
    postedAt: '2025-10-18T20:00:00+02:00',
    school: { names: [], foundation: [], accounts: [], nameList: [], contact: [], holidays: [] },
    text,
    attachments: [],
    attested: [],
  };
}

const PROTOCOL = protocolById('onderwijs-primair-2024')!;

export function reviewSentence(text: string): Review {
  return review(asPost(text), PROTOCOL);
}

export interface Alarm {
  readonly text: string;
  readonly concerns: readonly ConcernId[];
  readonly words: readonly string[];
}

/** The sentences it would speak up on. */
export function alarmsIn(texts: readonly string[]): Alarm[] {
  return texts.flatMap((text) => {
    const { findings } = reviewSentence(text);
    if (findings.length === 0) return [];
    return [
      {
        text,
        concerns: findings.map((finding) => finding.concern),
        words: findings.flatMap((finding) => finding.evidence.map((one) => one.text)),
      },
    ];
  });
}

export interface HateCase {
  readonly text: string;
  readonly label: 'hateful' | 'non-hateful';
  readonly functionality: string;
  readonly disagreement: boolean;
}

export interface HateFigures {
  readonly functionality: string;
  readonly hateful: boolean;
  readonly cases: number;
  /** Hateful and spoken up on about its tone, or a contrast case and silent about it. */
  readonly right: number;
  readonly wrong: readonly string[];
}

/** MHC's contrast case of profanity for its own sake, which our rules call optional. */
export const PROFANITY = 'profanity_nh';

export function hateFigures(cases: readonly HateCase[]): HateFigures[] {
  const byFunction = groupBy(cases, (one) => one.functionality);
  return [...byFunction].map(([functionality, group]) => {
    const hateful = group[0]!.label === 'hateful';
    const wrong = group.filter(
      ({ text }) => reviewSentence(text).findings.some((finding) => finding.concern === 'tone') !== hateful,
    );
    return {
      functionality,
      hateful,
      cases: group.length,
      right: group.length - wrong.length,
      wrong: wrong.map((one) => one.text),
    };
  });
}

export interface FormatVector {
  readonly kind: string;
  readonly valid: boolean;
  readonly text: string;
}

export interface FormatFigures {
  readonly kind: string;
  readonly valid: number;
  readonly found: number;
  readonly invalid: number;
  readonly wronglyFound: number;
  readonly wrong: readonly string[];
}

export function formatFigures(vectors: readonly FormatVector[]): FormatFigures[] {
  return [...groupBy(vectors, (one) => one.kind)].map(([kind, group]) => {
    const found = (text: string): boolean =>
      reviewSentence(text).findings.some((finding) => finding.concern === 'personal-data');
    const valid = group.filter((one) => one.valid);
    const invalid = group.filter((one) => !one.valid);
    return {
      kind,
      valid: valid.length,
      found: valid.filter((one) => found(one.text)).length,
      invalid: invalid.length,
      wronglyFound: invalid.filter((one) => found(one.text)).length,
      wrong: group.filter((one) => found(one.text) !== one.valid).map((one) => one.text),
    };
  });
}

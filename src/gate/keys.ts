import type { Finding } from '../core/finding';
import type { AttachmentProgress } from './question';

/**
 * What there is to say, as keys that stay the same while the words and the pictures stay the same: the concern, what
 * it cites, and each word that made it speak.
 */
export function keysOf(findings: readonly Finding[], attachments: readonly AttachmentProgress[]): string[] {
  return findings.flatMap((finding) => {
    const about = [finding.concern, finding.verdict, finding.clauses.join(' ')].join('|');
    return finding.evidence.length === 0
      ? [about]
      : finding.evidence.map(({ source, text }) => `${about}|${pictureOf(source, attachments)}|${text}`);
  });
}

/**
 * Whether a post is held for these. Working hours are a line beside other findings, "never alone a reason for a blocking
 * dialog": alone they are left to the marker.
 */
export function isReason(findings: readonly Finding[]): boolean {
  return findings.some(({ concern }) => concern !== 'working-hours');
}

/** An attachment by what it is, not by its place: another picture is another thing to say. */
function pictureOf(source: string, attachments: readonly AttachmentProgress[]): string {
  const index = /^attachment:(\d+)$/.exec(source)?.[1];
  return index === undefined ? source : (attachments[Number(index)]?.id ?? source);
}

import type { Finding } from '../../core/finding';
import type { Verdict } from '../../core/verdict';
import { namesIn } from './people';
import { tellingIn } from './wording';

/** A piece of the draft's quotation: plain, marked for a verdict, or left out. */
export interface Piece {
  readonly text: string;
  readonly mark?: Exclude<Verdict, 'clear'>;
  readonly gap?: boolean;
}

const WHOLE_UP_TO = 320;
const AROUND = 70;

interface Span {
  start: number;
  end: number;
  mark: Exclude<Verdict, 'clear'>;
}

/**
 * The marked spans of the draft's own text, joined where they touch; the strongest verdict (the first finding) wins.
 * Of the same verdict they are joined over white space too. A word for the person beside the name is not marked.
 */
export function marked(text: string, findings: readonly Finding[]): readonly Span[] {
  const spans = findings
    .flatMap((finding, rank) =>
      tellingIn(finding)
        .filter((seen) => seen.source === 'text' && seen.end > seen.start)
        .map((seen) => ({
          start: seen.start,
          end: seen.end,
          mark: finding.verdict,
          rank,
          person: seen.rule.endsWith(':person'),
          name: namesIn([seen]).length > 0,
        })),
    )
    .sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const touches = (one: Span, other: Span): boolean =>
    one.end <= other.start && /^\s$/.test(text.slice(one.end, other.start));
  const out: (Span & { rank: number })[] = [];
  for (const { person, start, end, mark, rank } of spans) {
    const span = { start, end, mark, rank };
    const beside = spans.some((other) => other.name && (touches(span, other) || touches(other, span)));
    if (person && beside) continue;
    const last = out[out.length - 1];
    if (last && (span.start < last.end || (span.mark === last.mark && touches(last, span)))) {
      last.end = Math.max(last.end, span.end);
      if (span.rank < last.rank) {
        last.rank = span.rank;
        last.mark = span.mark;
      }
    } else out.push({ ...span });
  }
  return out;
}

/** Moves a cut to the nearest white space within reach, so that no word is halved. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let to = at; to > 0 && to < text.length && Math.abs(to - at) < 25; to += step) {
    if (/\s/.test(text[to]!)) return step === 1 ? to + 1 : to;
  }
  // Never between the halves of an emoji.
  return at > 0 && /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

/** The draft as it is quoted: whole when short, else what stands around the marks. */
export function excerpt(text: string, findings: readonly Finding[]): readonly Piece[] {
  const spans = marked(text, findings).filter((span) => span.end <= text.length);
  const windows: { start: number; end: number }[] = [];
  if (text.length <= WHOLE_UP_TO) windows.push({ start: 0, end: text.length });
  else if (spans.length === 0) windows.push({ start: 0, end: wordEdge(text, WHOLE_UP_TO - 40, -1) });
  else {
    for (const span of spans) {
      const start = span.start - AROUND <= 20 ? 0 : wordEdge(text, span.start - AROUND, 1);
      const end = span.end + AROUND >= text.length - 20 ? text.length : wordEdge(text, span.end + AROUND, -1);
      const last = windows[windows.length - 1];
      if (last && start <= last.end + 30) last.end = Math.max(last.end, end);
      else windows.push({ start: Math.min(start, span.start), end: Math.max(end, span.end) });
    }
  }
  const pieces: Piece[] = [];
  let shown = 0;
  for (const window of windows) {
    if (window.start > shown) pieces.push({ text: shown === 0 ? '… ' : ' … ', gap: true });
    let at = window.start;
    for (const span of spans) {
      if (span.end <= at || span.start >= window.end) continue;
      if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
      pieces.push({ text: text.slice(Math.max(span.start, at), span.end), mark: span.mark });
      at = span.end;
    }
    if (at < window.end) pieces.push({ text: text.slice(at, window.end) });
    shown = Math.max(at, window.end);
  }
  if (shown < text.length) pieces.push({ text: ' …', gap: true });
  return pieces;
}

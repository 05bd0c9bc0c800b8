import { parseDraftLine } from '../../src/cli/draft-line';
import { CONCERNS, type ConcernId } from '../../src/core/concern';
import { DEFAULT_PROTOCOL, protocolById } from '../../src/core/protocols';
import { review, type Review } from '../../src/core/review';

/** A marked draft's marks (`expect` = she would speak up, `optional` = defensible either way). */
interface Marks {
  readonly id: string;
  readonly expect: readonly ConcernId[];
  readonly optional?: readonly ConcernId[];
  /** Absent where the marks leave it open; it then counts as right. */
  readonly verdict?: string;
  readonly verdictAlso?: string;
  readonly note?: string;
}

export interface MarkedResult {
  readonly id: string;
  readonly line: string;
  readonly marks: Marks;
  readonly review: Review;
  readonly missed: readonly ConcernId[];
  readonly falseAlarms: readonly ConcernId[];
  readonly hits: readonly ConcernId[];
  readonly verdictRight: boolean;
  /** The verdict is right, or it is that of an optional finding which may be there. */
  readonly verdictDefensible: boolean;
}

/** Reviews one line of a marked corpus and compares. Throws when the line is no draft: the corpus is ours. */
export function judgeLine(line: string): MarkedResult {
  const marks = JSON.parse(line) as Marks;
  const parsed = parseDraftLine(line, 'teacher');
  if (!parsed.ok) throw new Error(`${marks.id}: ${JSON.stringify(parsed.problem)}`);
  const protocol = parsed.protocol === undefined ? DEFAULT_PROTOCOL : protocolById(parsed.protocol);
  if (!protocol) throw new Error(`${marks.id}: unknown protocol ${parsed.protocol}`);
  const result = review(parsed.draft, protocol);
  const found = result.findings.map((finding) => finding.concern);
  const optional = marks.optional ?? [];
  const falseAlarms = found.filter((one) => !marks.expect.includes(one) && !optional.includes(one));
  const missed = marks.expect.filter((one) => !found.includes(one));
  const verdictRight =
    marks.verdict === undefined || result.verdict === marks.verdict || result.verdict === marks.verdictAlso;
  const raising = result.findings.filter((finding) => finding.verdict === result.verdict);
  return {
    id: marks.id,
    line,
    marks,
    review: result,
    missed,
    falseAlarms,
    hits: marks.expect.filter((one) => found.includes(one)),
    verdictRight,
    verdictDefensible:
      verdictRight ||
      (missed.length === 0 &&
        falseAlarms.length === 0 &&
        raising.length > 0 &&
        raising.every((finding) => optional.includes(finding.concern))),
  };
}

export interface Score {
  readonly name: string;
  readonly hits: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(name: string, hits: number, missed: number, falseAlarms: number): Score {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    name,
    hits,
    missed,
    falseAlarms,
    precision: share(hits, hits + falseAlarms),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + missed + falseAlarms),
  };
}

export interface CorpusFigures {
  readonly drafts: number;
  readonly perConcern: readonly Score[];
  readonly total: Score;
  /** Drafts on which nothing is expected, and on how many of them something that is not optional was said. */
  readonly silent: number;
  readonly silentSpokenUpOn: number;
  readonly verdictsRight: number;
  readonly verdictsDefensible: number;
}

export function corpusFigures(results: readonly MarkedResult[]): CorpusFigures {
  const count = (pick: (one: MarkedResult) => readonly ConcernId[], concern?: ConcernId): number =>
    results.reduce(
      (sum, one) => sum + pick(one).filter((found) => concern === undefined || found === concern).length,
      0,
    );
  const scored = (name: string, concern?: ConcernId): Score =>
    score(
      name,
      count((one) => one.hits, concern),
      count((one) => one.missed, concern),
      count((one) => one.falseAlarms, concern),
    );
  const silent = results.filter((one) => one.marks.expect.length === 0);
  return {
    drafts: results.length,
    perConcern: CONCERNS.map((concern) => scored(concern, concern)),
    total: scored('all'),
    silent: silent.length,
    silentSpokenUpOn: silent.filter((one) => one.falseAlarms.length > 0).length,
    verdictsRight: results.filter((one) => one.verdictRight).length,
    verdictsDefensible: results.filter((one) => one.verdictDefensible).length,
  };
}

import { JUDGES } from './concerns/index';
import { type Scene, sceneOf } from './concerns/scene';
import { ASPECTS, CONCERNS, PERMISSIONS, type Aspect, type ConcernId, type Permission } from './concern';
import type { Draft } from './draft';
import type { Evidence, Finding, Judgement } from './finding';
import type { Answer, Clause, Protocol } from './protocols/schema';
import type { Role } from './role';
import { strongest, VERDICTS, type Verdict } from './verdict';
import { secondOpinion } from './weigh/second-opinion';

/** The result of one look at a draft. */
export interface Review {
  readonly verdict: Verdict;
  /** Strongest first, one a concern. */
  readonly findings: readonly Finding[];
  /** Ids of the clauses shown under every dialog for this role (permanence, whom to ask). */
  readonly footer: readonly string[];
}

/**
 * Looks at a draft once: sees (detectors), judges (concerns), cites (the protocol's clauses that bind the role) and
 * sorts. Pure and synchronous. A concern that no clause answers for this role yields no finding.
 */
export function review(draft: Draft, protocol: Protocol): Review {
  const scene = sceneOf(draft);
  const judged = secondOpinion(scene, judgementsOf(scene));
  const found: Finding[] = [];
  for (const concern of CONCERNS) {
    const judgements = judged.get(concern);
    if (!judgements) continue;
    const finding = cite(concern, judgements, protocol, draft);
    if (finding) found.push(finding);
  }
  const findings = found.sort((a, b) => byWeight(a, b, draft.role));
  return {
    verdict: strongest(findings.map((finding) => finding.verdict)),
    findings,
    footer: footerFor(protocol, draft.role),
  };
}

/** What the judges say of a scene, by concern; silent ones are left out. */
export function judgementsOf(scene: Scene): Map<ConcernId, readonly Judgement[]> {
  const judgements = new Map<ConcernId, readonly Judgement[]>();
  for (const concern of CONCERNS) {
    const judged = JUDGES[concern](scene);
    if (judged.length > 0) judgements.set(concern, judged);
  }
  return judgements;
}

/** Ids of the clauses shown under every dialog for a role. */
export function footerFor(protocol: Protocol, role: Role): string[] {
  return protocol.clauses
    .filter((clause) => clause.footer !== undefined && clause.who.includes(role))
    .map((clause) => clause.id);
}

interface Cited {
  readonly clause: Clause;
  readonly answers: readonly Answer[];
}

/** One concern's judgements with the clauses that answer them, or nothing when none does. */
function cite(
  concern: ConcernId,
  judgements: readonly Judgement[],
  protocol: Protocol,
  draft: Draft,
): Finding | undefined {
  const answered = new Set<Judgement>();
  const cited: Cited[] = [];
  for (const clause of protocol.clauses) {
    if (!clause.who.includes(draft.role)) continue;
    const answers: Answer[] = [];
    for (const answer of clause.answers ?? []) {
      if (answer.concern !== concern) continue;
      const met = judgements.filter((judgement) => meets(answer, judgement));
      if (met.length === 0) continue;
      answers.push(answer);
      for (const judgement of met) answered.add(judgement);
    }
    if (answers.length > 0) cited.push({ clause, answers });
  }
  if (cited.length === 0) return undefined;

  const spoke = judgements.filter((judgement) => answered.has(judgement));
  const verdict = strongest(spoke.map((judgement) => judgement.verdict)) as Finding['verdict'];
  const aspects = new Set(spoke.flatMap((judgement) => judgement.aspects));
  return {
    concern,
    aspects: ASPECTS.filter((aspect: Aspect) => aspects.has(aspect)),
    clauses: cited.sort((a, b) => fitOf(a) - fitOf(b)).map(({ clause }) => clause.id),
    verdict,
    permission: permissionOf(cited, verdict),
    evidence: mergeEvidence(spoke.flatMap(({ evidence }) => evidence.map((seen) => pointedOut(seen, draft)))),
  };
}

function meets(answer: Answer, judgement: Judgement): boolean {
  return (
    answer.aspects === undefined ||
    judgement.aspects.some((aspect) => answer.aspects?.includes(aspect) === true)
  );
}

/** 0: says it best · 1 · 2: bears on it. Array.sort is stable, so the protocol's own order decides the rest. */
function fitOf(cited: Cited): number {
  return Math.min(...cited.answers.map(({ fit }) => (fit === 'first' ? 0 : fit === 'also' ? 2 : 1)));
}

/** Everyone a clause names; that of the person concerned where permission is needed and no clause names anybody. */
function permissionOf(cited: readonly Cited[], verdict: Verdict): Permission[] {
  const named = new Set(
    cited.flatMap(({ answers }) => answers.flatMap(({ permission }) => permission ?? [])),
  );
  if (named.size === 0 && verdict === 'ask') named.add('person');
  return PERMISSIONS.filter((permission) => named.has(permission));
}

const CLASS = /(?<![a-z])(?:groep|groepen|klas|gr|grp|group|grade|year)$/i;
const ITS_NUMBER = /^\.?\s?\d{1,2}(?:[/-]\d{1,2})?[a-z]?(?![a-z\d])/i;
const SPACE = /\s/;
/** At the end they lead on to words that are no part of what was seen. */
const LEADS_ON = /(?<=\S)(?:\s+(?:die|dat|de|een|en|van|who|that|which|the|an?|and|of|from))+$/i;

/** What was seen as a person would point it out: a class with its number, and no word at the end that hangs loose. */
export function pointedOut(seen: Evidence, { text }: Pick<Draft, 'text'>): Evidence {
  if (seen.source !== 'text') return seen;
  const number = CLASS.test(seen.text) ? ITS_NUMBER.exec(text.slice(seen.end, seen.end + 8)) : null;
  const loose = SPACE.test(seen.text) ? LEADS_ON.exec(seen.text) : null;
  const end = number ? seen.end + number[0].length : loose ? seen.start + loose.index : seen.end;
  return end === seen.end ? seen : { ...seen, end, text: text.slice(seen.start, end) };
}

const SOURCE_ORDER = ['text', 'attachment', 'account', 'reply', 'time'];

function sourceOrder(evidence: Evidence): number {
  return SOURCE_ORDER.indexOf(evidence.source.split(':')[0]!);
}

/** Which attachment it is; 0 for what isn't one. */
function attachmentNumber(evidence: Evidence): number {
  return Number(evidence.source.split(':')[1] ?? 0);
}

/** In reading order, each span once: of spans that overlap, the widest speaks for the others. */
export function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort(
    (a, b) =>
      sourceOrder(a) - sourceOrder(b) ||
      attachmentNumber(a) - attachmentNumber(b) ||
      a.start - b.start ||
      b.end - a.end,
  );
  const merged: Evidence[] = [];
  for (const one of sorted) {
    const last = merged[merged.length - 1];
    if (last === undefined || last.source !== one.source || one.start >= last.end) {
      if (last?.source === one.source && last.start === one.start && last.end === one.end) continue;
      merged.push(one);
    } else if (one.end - one.start > last.end - last.start) {
      merged[merged.length - 1] = one;
    }
  }
  return merged;
}

/** The concern that is about being who one is: of what weighs the same it comes first. */
const OF_THE_ROLE: Partial<Record<Role, ConcernId>> = {
  'school-leader': 'representative',
  intern: 'placement',
};

/** An incident first (report it, whatever else is true), then the strongest verdict, the role's own, the fixed order. */
function byWeight(a: Finding, b: Finding, role: Role): number {
  const own = OF_THE_ROLE[role];
  return (
    Number(b.concern === 'incident') - Number(a.concern === 'incident') ||
    VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict) ||
    Number(b.concern === own) - Number(a.concern === own) ||
    CONCERNS.indexOf(a.concern) - CONCERNS.indexOf(b.concern)
  );
}

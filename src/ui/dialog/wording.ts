import type { Evidence, Finding } from '../../core/finding';
import type { Role } from '../../core/role';
import type { Verdict } from '../../core/verdict';
import type { Question } from '../../gate/question';
import type { Language } from '../../texts';
import type { PageTexts } from '../../texts/in-page';
import { askedBy, concernedBy, isNamed, namesIn, outermost, type WhoIs } from './people';

/** What a sentence about a finding depends on besides it. */
export interface Telling {
  readonly role: Role;
  /** The draft's own words. */
  readonly text: string;
  /** All that was found. */
  readonly findings: readonly Finding[];
  readonly texts: PageTexts;
  readonly whoIs: WhoIs;
}

export function tellingOf({ draft, review }: Question, texts: PageTexts, whoIs: WhoIs): Telling {
  return { role: draft.role, text: draft.text, findings: review.findings, texts, whoIs };
}

interface Said {
  readonly seen: (words: string) => string;
  readonly why: string;
  /** The reason where a name may stand in the draft. */
  readonly named?: string;
}

/** What is said of a finding differs by who reads it, and by what else was found. */
function sayingsOf(finding: Finding, { role, findings, texts }: Telling): Said {
  const { pupil, parent, leader, forSchool, alwaysSchool, ...plain } = texts.concerns;
  const voices: Partial<Record<Role, Partial<Record<Finding['concern'], Said>>>> = {
    pupil,
    parent,
    'school-leader': leader,
  };
  const special = voices[role]?.[finding.concern];
  if (special) return special;
  if (finding.concern === 'speaking-role') {
    if (finding.aspects.includes('for-school') && !finding.aspects.includes('opinion')) return forSchool;
    if (findings.some(({ concern }) => concern === 'representative')) return alwaysSchool;
  }
  return plain[finding.concern];
}

/** `a`, `a en b`, `a, b en c`. */
export function joined(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]!}`;
}

/** One after another, each once, and the longer ones cut. */
export function quoted(evidence: readonly Evidence[], texts: PageTexts, most = 3): string {
  const words = [...new Set(evidence.map((seen) => seen.text.trim().replace(/\s+/g, ' ')))].filter(Boolean);
  const shown = words
    .slice(0, most)
    .map((word) => texts.dialog.quote(word.length > 60 ? `${word.slice(0, 58).trimEnd()}…` : word));
  if (words.length > most) shown.push(texts.dialog.more(words.length - most));
  return joined(shown, texts.dialog.and);
}

/** What is worth showing of what made a finding: words that only weighed along where there is nothing else. */
export function tellingIn({ evidence }: Finding): readonly Evidence[] {
  const telling = evidence.filter((seen) => seen.detector !== 'weighed');
  return telling.length > 0 ? telling : evidence;
}

/** An opinion and a picture are not in single words: the quotation shows where. */
const WORDLESS: ReadonlySet<Finding['concern']> = new Set([
  'speaking-role',
  'representative',
  'people-in-media',
]);

function wordsIn(finding: Finding, findings: readonly Finding[]): readonly Evidence[] {
  if (WORDLESS.has(finding.concern)) return [];
  const own = tellingIn(finding).filter((seen) => seen.source === 'text' || seen.source === 'account');
  if (finding.concern === 'named-person') return outermost(namesIn(own));
  // Words that were weighed together are not each a reason.
  if (own.every((seen) => seen.rule === 'weighed')) return [];
  // Whom it is about goes without saying beside what it is.
  const what = own.filter((seen) => seen.rule !== 'pointed:person');
  const named = findings.some(({ concern }) => concern === 'named-person');
  const rest =
    named && finding.concern === 'placement' ? what.filter((seen) => namesIn([seen]).length === 0) : what;
  return outermost(rest.length > 0 ? rest : what.length > 0 ? what : own);
}

/** One plain sentence or two: what was seen, and what follows from it. */
export function sentence(finding: Finding, telling: Telling): string {
  const { role, text, findings, texts, whoIs } = telling;
  const said = sayingsOf(finding, telling);
  const seen = said.seen(quoted(wordsIn(finding, findings), texts));
  const remembered = finding.concern === 'school-account' || finding.concern === 'teacher-channel';
  if (finding.permission.length === 0 || finding.verdict === 'stop' || role === 'pupil' || remembered) {
    return `${seen} ${said.named !== undefined && isNamed(findings, text) ? said.named : said.why}`;
  }
  const { people, plural } = askedBy(finding, concernedBy(finding, text, whoIs), texts);
  return `${seen} ${texts.dialog.allowedIf(joined(people, texts.dialog.and), plural ? 2 : 1)}`;
}

export type Mood = Exclude<Verdict, 'clear'> | 'clear' | 'looking' | 'unsure';

/** What to call them together. */
export function kindOf(attachments: Question['attachments']): 'image' | 'video' | 'both' {
  const kinds = new Set(attachments.map(({ kind }) => kind));
  return kinds.size > 1 ? 'both' : kinds.has('video') ? 'video' : 'image';
}

/** How the dialog looks and sounds as a whole. */
export function moodOf(question: Question): Mood {
  const [first] = question.review.findings;
  if (first) return first.verdict;
  if (question.attachments.some((attachment) => attachment.state === 'looking')) return 'looking';
  const failed = question.attachments.some((attachment) => attachment.state === 'failed');
  return failed || question.trouble !== undefined ? 'unsure' : 'clear';
}

/** Asks for nobody's consent: someone must know. */
export function isInforming(finding: Finding): boolean {
  return finding.concern === 'teacher-channel' || finding.verdict === 'advise';
}

export function headingOf(question: Question, texts: PageTexts): string {
  const { dialog } = texts;
  const mood = moodOf(question);
  if (mood === 'looking') return dialog.heading.looking;
  if (mood === 'unsure') {
    if (question.trouble !== undefined) return dialog.heading.trouble[question.trouble];
    const failed = question.attachments.filter((attachment) => attachment.state === 'failed');
    return dialog.heading.unchecked[kindOf(failed)](failed.length);
  }
  if (mood === 'ask' && question.review.findings.every(isInforming)) return dialog.heading.inform;
  return question.draft.role === 'pupil' ? dialog.pupilHeading[mood] : dialog.heading[mood];
}

export function leadOf(question: Question, texts: PageTexts, whoIs: WhoIs): string {
  const first = question.review.findings[0];
  const said: string[] = [];
  if (first) said.push(sentence(first, tellingOf(question, texts, whoIs)));
  if (question.trouble !== undefined) said.push(texts.dialog.trouble[question.trouble]);
  if (said.length > 0) return said.join(' ');
  const mood = moodOf(question);
  if (mood === 'looking') return question.goesOn ? texts.dialog.goesOn : texts.dialog.lookedBriefly;
  return mood === 'clear' ? texts.dialog.nothingLeft : texts.dialog.uncheckedLead;
}

export function longDate(iso: string, language: Language): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}

import type { Permission } from '../../core/concern';
import type { Evidence, Finding } from '../../core/finding';
import type { Role } from '../../core/role';
import type { Verdict } from '../../core/verdict';
import type { Question } from '../../gate/question';
import type { Language } from '../../texts';
import type { PageTexts } from '../../texts/in-page';

interface Said {
  readonly seen: (words: string) => string;
  readonly why: string;
}

/** What is said of a finding differs by who reads it. */
function sayingsOf(finding: Finding, role: Role, texts: PageTexts): Said {
  const { pupil, parent, leader, forSchool, ...plain } = texts.concerns;
  const voices: Partial<Record<Role, Partial<Record<Finding['concern'], Said>>>> = {
    pupil,
    parent,
    'school-leader': leader,
  };
  const special = voices[role]?.[finding.concern];
  if (special) return special;
  if (finding.concern === 'speaking-role' && finding.aspects.includes('for-school')) {
    if (!finding.aspects.includes('opinion')) return forSchool;
  }
  return plain[finding.concern];
}

/** `a`, `a en b`, `a, b en c`. */
export function joined(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]!}`;
}

/** What sees people. The class they were found by, or a word that weighed along, is no name. */
const NAMING: ReadonlySet<string> = new Set([
  'person-name',
  'name-list',
  'described-person',
  'pupil-account',
]);
const CONTEXT = /^(?:groep|gr\.?|klas|grade|year|class)\s?\d/i;

/** The words a person would say were named; none where people can tell without a name. */
export function namesIn(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((seen) => NAMING.has(seen.detector) && !CONTEXT.test(seen.text));
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

function wordsIn(finding: Finding): readonly Evidence[] {
  if (WORDLESS.has(finding.concern)) return [];
  const own = tellingIn(finding).filter((seen) => seen.source === 'text' || seen.source === 'account');
  if (finding.concern === 'named-person') return namesIn(own);
  // Whom it is about goes without saying beside what it is.
  const what = own.filter((seen) => seen.rule !== 'pointed:person');
  return what.length > 0 ? what : own;
}

/** Whose permission, the mentor first for interns. */
export function inOrder(permission: readonly Permission[]): readonly Permission[] {
  return [...permission].sort((a, b) => Number(b === 'mentor') - Number(a === 'mentor'));
}

/** One plain sentence or two: what was seen, and what follows from it. */
export function sentence(finding: Finding, role: Role, texts: PageTexts): string {
  const said = sayingsOf(finding, role, texts);
  const seen = said.seen(quoted(wordsIn(finding), texts));
  const remembered = finding.concern === 'school-account' || finding.concern === 'teacher-channel';
  if (finding.permission.length === 0 || finding.verdict === 'stop' || role === 'pupil' || remembered) {
    return `${seen} ${said.why}`;
  }
  const who = joined(
    inOrder(finding.permission).map((one) => texts.dialog.who[one]),
    texts.dialog.and,
  );
  const plural = finding.permission.length > 1 || finding.permission[0] === 'parents';
  return `${seen} ${texts.dialog.allowedIf(who, plural ? 2 : 1)}`;
}

export type Mood = Exclude<Verdict, 'clear'> | 'clear' | 'looking' | 'unsure';

/** How the dialog looks and sounds as a whole. */
export function moodOf(question: Question): Mood {
  if (question.review.verdict !== 'clear') return question.review.verdict;
  if (question.attachments.some((attachment) => attachment.state === 'looking')) return 'looking';
  const failed = question.attachments.some((attachment) => attachment.state === 'failed');
  return failed || question.trouble !== undefined ? 'unsure' : 'clear';
}

export function headingOf(question: Question, texts: PageTexts): string {
  const { dialog } = texts;
  const mood = moodOf(question);
  if (mood === 'looking') return dialog.heading.looking;
  if (mood === 'unsure') {
    if (question.trouble !== undefined) return dialog.heading.trouble[question.trouble];
    const failed = question.attachments.filter((attachment) => attachment.state === 'failed').length;
    return dialog.heading.unchecked(failed);
  }
  return question.draft.role === 'pupil' ? dialog.pupilHeading[mood] : dialog.heading[mood];
}

export function leadOf(question: Question, texts: PageTexts): string {
  const first = question.review.findings[0];
  const said: string[] = [];
  if (first) said.push(sentence(first, question.draft.role, texts));
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

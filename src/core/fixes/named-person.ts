import { NAMING } from '../detectors/naming';
import type { Evidence, Finding } from '../finding';
import type { Role } from '../role';
import { foldWord } from '../text/fold';
import type { TextEdit } from './edit';
import type { Fix, Room } from './fix';
import { type DraftLanguage, languageOf } from './language';
import { removal } from './remove';
import { inCaseOf } from './sentence';
import {
  ABOUT_COLLEAGUES,
  ABOUT_PUPILS,
  articleOf,
  FAMILY,
  isNoNoun,
  isPossessed,
  namingOf,
  type Person,
  PLURAL_TITLES,
  several,
  TITLES,
} from './words';

interface Span {
  readonly start: number;
  readonly end: number;
}

const ANY_TITLE = Object.values(TITLES).join('|');
const ADJECTIVE =
  'lieve|kleine|arme|stoere|dappere|grote|slimme|knappe|leuke|geweldige|fantastische|beste|boze|verdrietige|nieuwe|dear|little|poor|brave|great|sweet|lovely';
const BEFORE = new RegExp(
  `(?<![\\p{L}’'])(?:(mijn|m'n|onze|ons|die|deze|de|het|een|my|our|the|that|a)\\s+)?(?:(${ADJECTIVE})\\s+)?(?:(${ANY_TITLE})\\s+)?$`,
  'iu',
);
const BEFORE_PLURAL = new RegExp(`(?<![\\p{L}])(?:${PLURAL_TITLES})\\s+$`, 'iu');
const BEFORE_FAMILY = new RegExp(`(?<![\\p{L}])(?:${FAMILY})\\s+$`, 'iu');
const BETWEEN = new RegExp(`^\\s*(?:,|&|\\+|,?\\s+(?:en|and))\\s*(?:(?:${ANY_TITLE})\\s+)?$`, 'iu');
const GREETING =
  /(?<!\p{L})(?:hoi|hallo|hey|hee|hi|dag|hello|bedankt|dank je(?: ?wel)?|gefeliciteerd|succes|thanks|thank you|congratulations|well done|goed gedaan)\s*,?\s*$/iu;
const DEAR = /(?<!\p{L})(?:beste|lieve|dear)\s+$/iu;
const KIN =
  /(?<!\p{L})(?:moeder|vader|ouders?|mama|papa|opa|oma|verzorgers?|mother|father|parents?|mum|mom|dad)(?!\p{L})/iu;
/** "Haar moeder Anja": kin of somebody's. */
const BEFORE_KIN =
  /(?<![\p{L}])(?:mijn|m'n|je|jouw|zijn|z'n|haar|hun|ons|onze|d'r|my|your|his|her|their|our)\s+(?:stief)?(?:moeder|vader|mama|papa|mam|pap|ouder|oma|opa|tante|oom|zus|zusje|broer|broertje|mother|father|mum|mom|dad|grandma|grandpa|aunt|uncle)\s+$/iu;
/** ", hij heet Daan.": all that is said is the name. */
const CALLED =
  /,?\s+(?:en\s+|and\s+)?(?:(?:hij|zij|ze|die)\s+heet|genaamd|met de naam|(?:he|she)(?:\s+is|['’]s)\s+called|named|called)\s+$/iu;
/** Not a name but what goes with it. */
const CONTEXT =
  /^(?:groep|gr\.?|klas|grade|year|class|jaar)\s?\d|^\d+$|^(?:juf|meester|mijn klas|onze klas)$/i;

/** The whole word that holds the span, with a possessive ending. */
function wholeWord(text: string, { start, end }: Span): Span {
  const rest = /^[\p{L}\p{M}]*(?:['’]s(?!\p{L})|['’](?=\s))?/u.exec(text.slice(end))![0];
  return { start, end: end + rest.length };
}

/** What follows a possessive: "Daans [kleine moeder]". */
function possession(
  text: string,
  end: number,
  sure: boolean,
): { adjectives: string; noun: string; end: number } | undefined {
  const match = /^[^\S\n]+((?:\p{Ll}+e[^\S\n]+){0,2})(\p{L}[\p{L}’]*)/u.exec(text.slice(end));
  if (!match) return undefined;
  let adjectives = match[1]!;
  let noun = match[2]!;
  let length = match[0].length;
  const first = adjectives.trim().split(/\s+/)[0] ?? '';
  if (first !== '' && (isPossessed(first) || isNoNoun(noun))) {
    adjectives = '';
    noun = first;
    length = text.slice(end).indexOf(first) + first.length;
  }
  if (isNoNoun(noun) || (!sure && !isPossessed(noun))) return undefined;
  return { adjectives, noun, end: end + length };
}

function titled(title: string | undefined): Person | undefined {
  if (title === undefined) return undefined;
  return (['colleague', 'parent', 'pupil'] as const).find((person) =>
    new RegExp(`^(?:${TITLES[person]})$`, 'iu').test(title),
  );
}

/** "Collega Mark … Ook Mark was er". */
function titledElsewhere(text: string, name: string): Person | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const person = titled(BEFORE.exec(text.slice(0, at))?.[3]);
    if (person) return person;
  }
  return undefined;
}

function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const to = text.slice(end).search(/[.!?\n]/);
  return text.slice(from, to < 0 ? text.length : end + to);
}

/** Who it is likely to be: what the name is called, here or elsewhere, else what its sentence is about. */
function personAt(text: string, span: Span, title: string | undefined, original: string): Person {
  const known = titled(title) ?? titledElsewhere(original, text.slice(span.start, span.end));
  if (known) return known;
  const sentence = sentenceAround(text, span);
  return ABOUT_COLLEAGUES.test(sentence) && !ABOUT_PUPILS.test(sentence) ? 'colleague' : 'pupil';
}

const DESCRIBED: Readonly<Record<string, Person>> = {
  'described-child': 'pupil',
  'described-parent': 'parent',
  'described-colleague': 'colleague',
};
/** How a name was found tells that it is a child's. */
const OF_A_CHILD: ReadonlySet<string> = new Set(['class-name', 'child-name', 'kin-name', 'pupil-account']);

/** Who is named or described there; undefined where the words don't tell. */
export function whoIs({ source, start, end, rule }: Evidence, text: string): Person | undefined {
  if (DESCRIBED[rule]) return DESCRIBED[rule];
  if (source !== 'text') return undefined;
  const known =
    titled(BEFORE.exec(text.slice(0, start))?.[3]) ?? titledElsewhere(text, text.slice(start, end));
  if (known) return known;
  if (OF_A_CHILD.has(rule)) return 'pupil';
  const sentence = sentenceAround(text, { start, end });
  const colleagues = ABOUT_COLLEAGUES.test(sentence);
  const pupils = ABOUT_PUPILS.test(sentence);
  return colleagues === pupils ? undefined : colleagues ? 'colleague' : 'pupil';
}

interface Wording {
  readonly language: DraftLanguage;
  readonly role: Role;
  /** The draft as it was written. */
  readonly original: string;
  /** Replaces every name by this instead (an initial). */
  readonly fixed?: string;
}

/** One edit for names that stand together ("Daan, Noor en Sem"); one name most of the time. */
function editFor(text: string, group: readonly Span[], again: boolean, wording: Wording): TextEdit {
  const { language, role, fixed, original } = wording;
  const first = group[0]!;
  const last = wholeWord(text, group[group.length - 1]!);
  const before = text.slice(0, first.start);
  const after = text.slice(last.end);

  if (/[#@]$/.test(before) || /^[#@]/.test(text.slice(first.start))) {
    const start = /[#@]$/.test(before) ? first.start - 1 : first.start;
    const lead = text.slice(0, start);
    const inSentence =
      text[start] === '@' &&
      /(?<!\p{L})(?:met|van|door|voor|aan|bij|en|with|by|for|from|to|and)\s+$/iu.test(lead);
    if (!inSentence) return removal(text, start, last.end);
    const { one } = namingOf(personAt(text, first, undefined, original), role, language);
    return { start, end: last.end, insert: one };
  }
  // "Collega's Mark en Ilse", "mijn zoon Daan": the noun says enough.
  if (
    fixed === undefined &&
    (BEFORE_PLURAL.test(before) ||
      (group.length === 1 && (BEFORE_FAMILY.test(before) || BEFORE_KIN.test(before))))
  ) {
    return { start: before.trimEnd().length, end: last.end, insert: '' };
  }
  if (fixed === undefined && GREETING.test(before) && /^\s*(?:[,!.?:]|$)/.test(after)) {
    return { start: before.replace(/\s*,?\s*$/, '').length, end: last.end, insert: '' };
  }

  const called = fixed === undefined && /^\s*(?:[.,!?;:]|$)/.test(after) ? before.search(CALLED) : -1;
  if (called > 0) return { start: called, end: last.end, insert: '' };

  const around = BEFORE.exec(before);
  const [, determiner, adjective, title] = around ?? [];
  const dear = DEAR.test(before) && /^\s*(?:[,!]|\n)/.test(after);
  // A plain article before a bare name is no part of it ("het Daan-effect"); with a noun or adjective it is.
  const swallows =
    title !== undefined ||
    (adjective !== undefined && !dear) ||
    (determiner !== undefined && /^(?:mijn|m'n|onze|ons|die|deze|my|our|that)$/i.test(determiner));
  const start = fixed === undefined && swallows && around ? around.index : first.start;
  const naming = namingOf(personAt(text, first, title, original), role, language);
  let words: string;
  if (fixed !== undefined) words = fixed;
  else if (group.length > 1)
    words = several(group.length, adjective ? `${adjective} ${naming.many}` : naming.many, language);
  else if (dear) words = naming.bare;
  else if (adjective) words = `${language === 'nl' ? 'een' : 'a'} ${adjective.toLowerCase()} ${naming.bare}`;
  else words = again ? naming.again : naming.one;

  const name = text.slice(group[group.length - 1]!.start, last.end);
  const sure = /(?:['’]s|s['’]|[xz]['’])$/i.test(name);
  if (language === 'en') {
    const insert = sure ? `${words}’s` : words;
    return { start, end: last.end, insert: inCaseOf(insert, text.slice(start), text.slice(0, start)) };
  }
  const has = sure || /s$/i.test(name) ? possession(text, last.end, sure) : undefined;
  if (has) {
    const insert = `${has.noun === has.noun.toLowerCase() ? articleOf(has.noun) : 'de'} ${has.adjectives}${has.noun} van ${words}`;
    return { start, end: has.end, insert: inCaseOf(insert, text.slice(start), text.slice(0, start)) };
  }
  const insert = sure ? `van ${words}` : words;
  // "D." before a full stop would read "D..".
  const trimmed = fixed !== undefined && after.startsWith('.') ? insert.replace(/\.$/, '') : insert;
  return { start, end: last.end, insert: inCaseOf(trimmed, text.slice(start), text.slice(0, start)) };
}

function groupsOf(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const gap = last && text.slice(last.end, span.start);
    if (group && gap !== undefined && BETWEEN.test(gap) && !/[#@]$/.test(gap)) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** Someone described rather than named: "de moeder van de tweeling in groep 4". */
function described(text: string): boolean {
  return /\s/.test(text.trim()) && KIN.test(text);
}

/** A name becomes what someone is ("een leerling"), or an initial; the sentence stays a sentence. */
export function namedPersonFixes(finding: Finding, { draft, original = draft.text }: Room): readonly Fix[] {
  const { text, role } = draft;
  const language = languageOf(text);
  const { concern } = finding;
  const spans = finding.evidence
    .filter((seen) => seen.source === 'text' && seen.end > seen.start)
    // Words that only weighed along are no names: they stay.
    .filter((seen) => NAMING.includes(seen.detector) && !CONTEXT.test(seen.text.trim()))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Span[]>((kept, { start, end }) => {
      if ((kept[kept.length - 1]?.end ?? -1) <= start) kept.push({ start, end });
      return kept;
    }, []);

  const byName = new Map<string, { was: string; edits: TextEdit[]; lone: Span | undefined }>();
  const names = new Set<string>();
  for (const group of groupsOf(text, spans)) {
    const first = group[0]!;
    const last = group[group.length - 1]!;
    const was = text.slice(first.start, last.end);
    const key = foldWord(was).replace(/(?:'s|')$/, '');
    const edit =
      group.length === 1 && described(was)
        ? {
            start: first.start,
            end: last.end,
            insert: inCaseOf(namingOf('parent', role, language).one, was, text.slice(0, first.start)),
          }
        : editFor(text, group, names.size === 1 && names.has(key), { language, role, original });
    names.add(key);
    const known = byName.get(key);
    if (known) known.edits.push(edit);
    else byName.set(key, { was, edits: [edit], lone: group.length === 1 ? first : undefined });
  }

  const fixes: Fix[] = [];
  for (const [key, { was, edits }] of byName) {
    const shown = edits[0]!;
    const gone = shown.insert === '';
    fixes.push({
      id: `name:${key}`,
      concern,
      kind: gone ? 'remove' : 'replace',
      was: gone ? was : text.slice(shown.start, shown.end),
      becomes: shown.insert,
      edits,
    });
  }
  const only = byName.size === 1 ? [...byName.values()][0]! : undefined;
  if (only?.lone && /^\p{L}/u.test(only.was) && !described(only.was)) {
    const letter = only.was[0]!.toUpperCase();
    const initials = spans.map((span) =>
      editFor(text, [span], false, { language, role, original, fixed: `${letter}.` }),
    );
    fixes.push({
      id: 'name:initial',
      concern,
      kind: 'replace',
      was: text.slice(initials[0]!.start, initials[0]!.end),
      becomes: initials[0]!.insert,
      edits: initials,
    });
  }
  return fixes;
}

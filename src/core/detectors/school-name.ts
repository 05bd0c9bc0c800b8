import type { Draft, School } from '../draft';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import { partsOf, squash as squashed } from '../text/letters';
import { type Reading, type Token, signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { oneTypoApart } from './listed-names';
import { matches } from './surroundings';

/** Kinds of school that stand before a school's name. Source: compiled for Bezint. */
const TYPES = new Set(
  (
    'obs cbs bs rkbs rkb pcbs pcb kbs gbs sbo sbao ods odbs ibs ikc kc mfa kindcentrum integraal basisschool daltonschool montessorischool ' +
    'jenaplanschool vrijeschool freinetschool school lagere kleuterschool gemeenteschool gemeentelijke vrije openbare christelijke ' +
    'katholieke protestants islamitische stichting scholengroep scholengemeenschap dalton montessori jenaplan dr st sint vbs gvbs go bao'
  ).split(' '),
);
const ARTICLES = new Set(['de', 'het', "'t", 't', 'den', 'la', 'le', 'the', 'op']);
const AT_SCHOOL =
  /^(?:op|bij|van|naar|voor|in|onze|ons|mijn|rond|over|via|namens|obs|bs|cbs|basisschool|school|at|from|to|of|met|tegen|en|door)$/;

interface Compiled {
  /** Whole names as they are configured, in words. */
  readonly full: readonly (readonly string[])[];
  /** Without the kind of school: "de regenboog"; the head alone: "regenboog". */
  readonly cores: readonly {
    readonly words: readonly string[];
    readonly head: string;
    readonly article: boolean;
  }[];
  readonly abbreviations: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  /** Glued spellings for hashtags, mentions and links. */
  readonly glued: readonly string[];
  readonly firstWords: ReadonlySet<string>;
  readonly long: readonly string[];
}

const compiled = new WeakMap<School, Compiled>();

const squash = (text: string): string => squashed(foldWord(text));
const wordsIn = (name: string): string[] => partsOf(foldWord(name));

function compile(school: School): Compiled {
  const known = compiled.get(school);
  if (known) return known;
  const full: string[][] = [];
  const cores = new Map<string, { words: string[]; head: string; article: boolean }>();
  const abbreviations = new Set<string>();
  const glued = new Set<string>();
  for (const name of [...school.names, ...school.foundation]) {
    const words = wordsIn(name);
    if (words.length === 0) continue;
    const bare = squash(name);
    if (bare.length <= 5 && (name === name.toUpperCase() || !/[aeiouy]/.test(bare))) {
      abbreviations.add(bare);
      continue;
    }
    full.push(words);
    if (bare.length >= 5) glued.add(bare);
    let at = 0;
    while (at < words.length - 1 && TYPES.has(words[at]!)) at++;
    const core = words.slice(at);
    const article = core.length > 1 && ARTICLES.has(core[0]!);
    const rest = article ? core.slice(1) : core;
    if (rest.length === 0) continue;
    const head = rest.join(' ');
    if (squash(head).length >= 4) cores.set(head, { words: rest, head, article });
    if (article) glued.add(squash(core.join('')));
    else if (squash(head).length >= 8) glued.add(squash(head));
  }
  const made: Compiled = {
    full: full.sort((a, b) => b.length - a.length),
    cores: [...cores.values()],
    abbreviations,
    accounts: new Set(school.accounts.map((account) => squash(account)).filter((account) => account !== '')),
    glued: [...glued].filter((text) => text.length >= 5),
    firstWords: new Set([
      ...full.map((words) => words[0]!),
      ...[...cores.values()].map((core) => core.words[0]!),
    ]),
    long: [...cores.values()]
      .filter((core) => core.words.length === 1 && core.head.length >= 7)
      .map((core) => core.head),
  };
  compiled.set(school, made);
  return made;
}

/** The own school, placement school or foundation: named, abbreviated, tagged or glued into a hashtag. */
export const schoolName: Detector = {
  id: 'school-name',
  detect: (reading, draft) => {
    const { school } = draft;
    if (school.names.length === 0) {
      const stated = statedOwn(reading, draft);
      if (stated.length > 0) return stated;
    }
    if (school.names.length + school.foundation.length + school.accounts.length === 0) return [];
    return search(reading, draft, compile(school));
  },
};

function search(reading: Reading, draft: Draft, names: Compiled): Signal[] {
  const found: Signal[] = [];
  const { tokens } = reading;
  const push = (rule: string, first: number, last: number): void => {
    const end = tokens[last]!.end - (tokens[last]!.fold.endsWith("'s") ? 2 : 0);
    found.push(signalSpan(reading, 'school-name', rule, tokens[first]!.start, end));
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mention') {
      const account = squash(token.fold);
      if (names.accounts.has(account)) push('school-tag', at, at);
      else if (names.glued.some((name) => account.includes(name) && name.length >= 7))
        push('school-tag', at, at);
      continue;
    }
    if (token.kind === 'link' || token.kind === 'email') {
      const link = squash(token.fold);
      if (token.kind === 'link' && names.glued.some((name) => link.includes(name) && name.length >= 7))
        push('school-link', at, at);
      continue;
    }
    if (token.fold === '#' && token.kind === 'mark') {
      let last = at;
      while (tokens[last + 1]?.hashtag && tokens[last + 1]!.glued && tokens[last + 1]!.fold !== '#') last++;
      if (last > at) {
        const tag = squash(reading.folded.text.slice(token.end, tokens[last]!.end));
        if (
          tag.length < 80 &&
          (names.accounts.has(tag) ||
            names.abbreviations.has(tag) ||
            names.glued.some((name) => tag.includes(name)) ||
            names.cores.some((core) => squash(core.head) === tag && tag.length >= 6))
        ) {
          push('school-hashtag', at + 1, last);
          at = last;
        }
      }
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (names.abbreviations.size > 0) {
      const joined =
        tokens[at + 1]?.glued && tokens[at + 1]!.kind === 'word' ? token.fold + tokens[at + 1]!.fold : '';
      if (joined !== '' && names.abbreviations.has(joined)) {
        push('school-abbreviation', at, at + 1);
        at++;
        continue;
      }
      const word = token.fold.replace(/'s$/, '');
      if (
        names.abbreviations.has(word) &&
        (token.shouted || (!/[aeiou]/.test(word) && word.length > 2) || /^[0-9]/.test(word))
      ) {
        push('school-abbreviation', at, at);
        continue;
      }
    }
    const last = nameFrom(reading, draft, names, at);
    if (last >= 0) {
      push(
        tokens[at]!.start === tokens[last]!.start && !names.firstWords.has(token.fold)
          ? 'school-typo'
          : 'school-name',
        at,
        last,
      );
      at = last;
    }
  }
  return found;
}

/** The last token of a name that begins here, or -1. */
function nameFrom(reading: Reading, draft: Draft, names: Compiled, at: number): number {
  const { tokens } = reading;
  const token = tokens[at]!;
  if (names.firstWords.has(bare(token.fold))) {
    for (const words of names.full) {
      const last = run(tokens, at, words);
      if (last < 0) continue;
      // "De Regenboog" in full is only sure with its kind of school before it or a capital inside.
      if (words.length > 1 && TYPES.has(words[0]!)) return last;
      if (isWritten(tokens, at, last)) return last;
      if (inSmall(reading, draft, at, last)) return last;
    }
    for (const core of names.cores) {
      const last = run(tokens, at, core.words);
      if (last < 0) continue;
      const head = tokens[at]!;
      const before = tokens[at - 1];
      const typed =
        before?.kind === 'word' &&
        (TYPES.has(before.fold) || (ARTICLES.has(before.fold) && TYPES.has(tokens[at - 2]?.fold ?? '')));
      if (typed) return last;
      // Long and made for a school: nobody means anything else.
      if (/(?:school|college)$/.test(core.head) && core.head.length > 8) return last;
      if (!core.article && core.words.length > 1 && isWritten(tokens, at, last)) return last;
      if (head.capital && !head.opening && !(head.shouted && core.head.length > 5 && before?.shouted)) {
        if (
          core.article &&
          !(before && AT_SCHOOL.test(before.fold)) &&
          !(before && ARTICLES.has(before.fold))
        )
          continue;
        if (core.head.length >= 4) return last;
      }
      if (!core.article && core.words.length === 1 && core.head.length >= 5 && head.capital) return last;
    }
  }
  if (token.kind === 'word' && token.capital && token.fold.length >= 7) {
    const before = tokens[at - 1]?.fold ?? '';
    if (
      (ARTICLES.has(before) || TYPES.has(before)) &&
      names.long.some((head) => head !== token.fold && oneTypoApart(head, token.fold))
    )
      return at;
  }
  return -1;
}

function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function run(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let index = at;
  let last = at;
  for (let part = 0; part < words.length; part++) {
    while (part > 0 && tokens[index]?.kind === 'mark' && /^[-.&]$/.test(tokens[index]!.fold)) index++;
    const token = tokens[index];
    if (!token) return -1;
    const word = part === words.length - 1 ? bare(token.fold) : token.fold;
    if (word !== words[part] && token.fold !== words[part]) return -1;
    last = index++;
  }
  return last;
}

/** A capital inside the name that isn't just the sentence's first. */
function isWritten(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    words++;
    if (token.capital && !token.opening && !ARTICLES.has(token.fold)) return true;
  }
  return words === 1 && tokens[first]!.capital && tokens[first]!.fold.length >= 5 && !tokens[first]!.shouted;
}

/** Words of school life, anywhere in what is written or answered. */
const SCHOOL_NEAR =
  /(?<![a-z])(?:school\w*|juf\w*|meester|klas\w*|stamgroep\w*|groep|leerling\w*|direct\w*|ouders|ouderavond|kids|kinderen|kleuters?|stage\w*|placement|intern|musical|onderwijs\w*|collega\w*|leerkracht\w*|team\w*|bso|werk|werken|baan|sollicit\w*|vacature|gr|kamp|class\w*|grade|teacher\w*|pupils?|lessen|lokaal)(?![a-z])/;
const PLACE_WORD = /^(?:op|bij|naar|heel|obs|bs|cbs|school|basisschool|at|from)$/;
/** Whose school it may be: "het team van de regenboog", not "de kleuren van de regenboog". */
const OF_PEOPLE =
  /^(?:kids|kinderen|kleuters|leerlingen|ouders|team|juf|juffen|meester|meesters|directeur|directrice|directie|collega's|collegas|leerkracht|leerkrachten|plein|schoolplein|musical|groep|klas|pupils|teachers|parents)$/;

/** In small letters a name like "de regenboog" needs a place ("op de regenboog") and words of school life. */
function inSmall(reading: Reading, draft: Draft, first: number, last: number): boolean {
  const { tokens } = reading;
  const before = tokens[first - 1];
  const answered = draft.inReplyTo?.text ?? '';
  // The name itself may hold such a word ("de stageschool").
  const { text } = reading.folded;
  const around = `${text.slice(0, tokens[first]!.start)} ${text.slice(tokens[last]!.end)} ${foldWord(answered)}`;
  if (!SCHOOL_NEAR.test(around)) return false;
  if (last - first >= 2) return true;
  if (before === undefined) return false;
  if (PLACE_WORD.test(before.fold) || before.kind === 'number') return true;
  const two = tokens[first - 2]?.fold ?? '';
  if (before.fold === 'van') return OF_PEOPLE.test(two);
  // "placement: de windroos"
  return before.fold === ':' && /^(?:stage|stageschool|stageplek|placement|werk|school)$/.test(two);
}

/** Said to be the writer's own, for those who configured no school: "stage op de zevensprong", "werk op obs De Linde". */
const OWN_SCHOOL =
  /(?<![a-z])(?:stage(?:dag|plek|plaats|week)?|stageschool|lesgeven|invallen|werk|werken|mijn school|onze school|(?:juf|meester|leerkracht|directeur|conciërge|ib'er) ?)(?: (?:is|[0-9]))? (?:op|bij|in|van) (?:(obs|cbs|bs|rkbs|pcbs|ikc|kc|sbo|kindcentrum|basisschool|daltonschool|montessorischool) )?((?:de|het|'t|dr\.?|sint|st\.?|pastoor) )?([a-z][a-z'-]{3,30})/g;
const NO_SCHOOL =
  /^(?:school|scholen|basisschool|middelbare|lagere|kleuterschool|pabo|groep|kleuters|kleuterklas|onderbouw|bovenbouw|middenbouw|gang|deze|mijn|onze|maandag|dinsdag|woensdag|donderdag|vrijdag|afstand|kamp|klas|plein|juiste|dezelfde|andere|nieuwe|speciaal|zaak|bakker|horeca|kantoor|bouw|zorg|ziekenhuis|supermarkt|weg|markt|moment|buurt|stad|dorp|hogeschool|universiteit|verschillende|meerdere|fiets|tussenschoolse|opvang|onderwijs|gymzaal|bibliotheek|oefenschool|opleidingsschool|team|zomer|lerarentekort|middag|ochtend|avond|vakantie|leukste|beste|mooiste|gezelligste)$/;

function statedOwn(reading: Reading, draft: Draft): Signal[] {
  if (reading.source !== 'text' || draft.account.kind === 'school') return [];
  const found: Signal[] = [];
  for (const match of matches(reading, OWN_SCHOOL)) {
    const [whole, type, article, head] = match as unknown as (string | undefined)[];
    const end = match.index + whole!.length;
    const start = end - head!.length;
    const raw = reading.raw.slice(reading.folded.starts[start], reading.folded.ends[end - 1]);
    const capital = raw[0] !== raw[0]!.toLowerCase();
    if (NO_SCHOOL.test(head!)) continue;
    // Without "obs" before it and a capital, only an intern's "stage op de …" is a school.
    if (
      type === undefined &&
      !(article !== undefined && (capital || (draft.role === 'intern' && whole!.startsWith('stage'))))
    )
      continue;
    if (type !== undefined && article === undefined && !capital) continue;
    const from = start - (article?.length ?? 0);
    found.push(signalSpan(reading, 'school-name', 'school-stated', from, end));
  }
  return found;
}

import type { Draft } from '../draft';
import { foldWord } from '../text/fold';
import { guarded } from '../text/guarded';
import { namesIn } from '../text/letters';
import type { Reading, Token } from '../text/reading';
import { type Listed, listedNames } from './listed-names';
import {
  ARTICLES,
  BIBLE_NEAR,
  BIBLICAL,
  CAPITALISED_ANYWAY,
  CHILD_WORDS,
  FICTION_NEAR,
  GREETINGS,
  INSTITUTION,
  KIN,
  KIN_TITLES,
  LIKE_A_SURNAME,
  NEVER_IN_SMALL,
  NO_NAMES,
  OWN_CIRCLE,
  PARTICLES,
  PERSON_NOUNS,
  PERSON_VERBS,
  POPULAR_IN_SMALL,
  PUBLIC_ROLES,
  PUBLIC_VERBS,
  SCHOOL_ROLES,
  TITLES_BEFORE_SURNAME,
  WORKS,
} from './words/name-cues';
import { isOrdinaryWord, type NameKind, nameKind, publicNamesFrom } from './words/names';
import { PLACES } from './words/public-names';

/** What made a word somebody's name; also the rule its signal carries. */
export type NameRule =
  | 'listed'
  | 'listed-first'
  | 'listed-near'
  | 'role-name'
  | 'class-name'
  | 'kin-name'
  | 'child-name'
  | 'full-name'
  | 'initial-name'
  | 'first-name'
  | 'joined-name'
  | 'hashtag-name'
  | 'addressed-name'
  | 'private-name';

/** Somebody named in a text. Offsets are the folded text's. */
export interface Person {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly rule: NameRule;
  readonly listed: Listed | undefined;
}

interface Candidate {
  index: number;
  /** Last token of the name, surname included. */
  last: number;
  end: number;
  stem: string;
  kind: NameKind | undefined;
  capital: boolean;
  possessive: boolean;
  listed: Listed | undefined;
  rule: NameRule | undefined;
  strong: boolean;
}

/** "uit groep 6", "van de kleuters", "in mijn klas". */
const AFTER_CLASS = guarded(
  /^[ ,(].*(?:gr|klas|kleuters|bouw|year|class|[1-8]|[bt]so|blijf|admin)/s,
  /^(?: ?[,(] ?| )(?:(?:die|dat|who) )?(?:(?:zit|zat|is|sits) )?(?:(?:uit|van|in|bij|from|of) (?:mijn |m'n |mn |onze |ons |jouw |jullie |haar |zijn |de |het |my |our |your )?(?:groep|gr\.? ?[1-8]|grp\.? ?[1-8]|[a-z]{0,12}klas(?![a-z])|[a-z]{0,7}kleuters|(?:instroom|peuter|kleuter|stam|plus|basis|combinatie|combi|instap)groep|bso(?![a-z])|tso(?![a-z])|overblijf(?![a-z])|administratie(?![a-z])|onderbouw|middenbouw|bovenbouw|grade|year ?[1-8]|class|[1-8][a-d](?![a-z0-9])|[1-8](?:e|de) (?:klas|leerjaar))|(?:groep ?[1-8]|gr\.? ?[1-8]|grp\.? ?[1-8]|[1-8][a-c](?![a-z0-9]))(?![0-9]))/,
);
/** Only this makes an unknown word a name: books and apps are used *in* a class. */
const FROM_CLASS = /^(?: ?\(| ?, groep| (?:uit|van|from|of) )/;
/** "We waren in Groningen, groep 6 en ik": what comes after it is a place. */
const TO_A_PLACE = /^(?:in|naar|te|uit|vanuit|richting|nabij|rond)$/;
const KIN_AFTER = guarded(
  /^ (?:z'n|zijn|haar|d'r|dr|zn) /,
  /^ (?:z'n|zijn|haar|d'r|dr|zn) (?:[a-z]{1,10} )?(?:moeder|vader|mama|papa|ouders|oma|opa|broer|broertje|zus|zusje|ma|pa|mam|pap|juf|meester|rapport|toets|cijfer)(?![a-z])/,
);
const AGE_AFTER = /^ ?[,(] ?(?:1[0-3]|[3-9])(?: jaar| jr|j?\)|,)/;
const NEXT_WORD =
  /^ (?:(?:even|ook|echt|net|vandaag|gisteren|al|weer|nog|zelf|steeds|altijd|toen|nu|wel|just|also|then|really) )*([a-z]+)/;
const JARIG_AFTER =
  /^ (?:(?:is|was|wordt) (?:vandaag |gisteren |morgen |weer )?)?(?:jarig|de jarige)(?![a-z])/;
const PERSON_IS =
  /^ (?:is|was|wordt|werd|were|blijft|blijkt)(?: (?:weer|nu|al|echt|ook|onze|mijn|de|het|een|vandaag|gisteren|zo|heel|super|our|my|the|so|erg|deze|week|nog|altijd|toen|helaas))* ([a-z]+)/;
/** Somebody's child or friend in one breath with the name: "Bo en mijn zoon". */
const WITH_KIN =
  /^ (?:en|&|and) (?:mijn|m'n|mn|onze|my|our) (?:(?:oudste|jongste|kleine|little) )?(?:zoon|zoontje|dochter|dochtertje|kind|jongste|oudste|kids|broertje|zusje|son|daughter)(?![a-z])/;
/** What a person has: "beer z'n verhaal". */
const OWNS_AFTER = /^ (?:z'n|zn|d'r|dr) [a-z]/;
/** Further on in the sentence, the one who does something is spoken of as a person: "Lente heeft … haar boek". */
const PERSON_LATER = /^[^.,;!?\n]* (?:haar|zijn|z'n|zn|d'r|hij|hem|her|his)(?![a-z])/;
const SHOWN_BEFORE =
  /(?:^|[^a-z])(?:dit is|dat is|hier is|daar is|this is|samen met|same? met|together with|jarige)(?: onze| mijn| mn| our)? $/;
const VOCATIVE_AFTER = /^ ?(?:,|!|\?| jij| je| heb je| ben je| wat )/;
const OWN_AFTER = /^ ?,? (?:mijn|m'n|mn|onze|ons|my|our) (?:[a-z]+ )?([a-z]+)/;
/** After these an unknown word is a subject: "leraar Engels". */
const TEACHES =
  /^(?:leraar|lerares|leraren|leerkracht|leerkrachten|vakleerkracht|docent|teacher|intern|directie)$/;
/** Somebody on television is no colleague. */
const ON_AIR =
  /^(?: [a-z]+){0,3} (?:op|bij|in) (?:tv|televisie|de tv|radio|npo|netflix|youtube|het journaal|het nieuws|op1|nos|de kamer|de tweede kamer|the news|stage)(?![a-z])/;
const INTRODUCES = guarded(
  /ik ben|naam is|heet|name is|i'm|i am|^(?:h|dag|yo)|gr|liefs|xx|xoxo|knuffel|kusjes/,
  /(?:ik ben|mijn naam is|m'n naam is|ik heet|my name is|i'm|i am|^(?:hoi|hey|hi|hallo|dag|yo|hoihoi|heey|hee)[, !]{1,3}(?:het|hier|dit|dt|t|it's|this)(?: is)?|groetjes|groeten|groet|liefs|gr|xx|xxx|xoxo|knuffel|kusjes|met vriendelijke groet)[,:\n ]{1,4}(?:juf |meester |meneer |mevrouw |stagiaire? |stagejuf |de nieuwe [a-z]+ )?$/,
);
const TAKEOVER = /^ (?:neemt|neem|take|takes|hier)(?![a-z])/;

const remembered = new WeakMap<Reading, readonly Person[]>();

/** Everybody named in a text, once for all detectors that ask. */
export function peopleIn(reading: Reading, draft: Draft): readonly Person[] {
  const known = remembered.get(reading);
  if (known) return known;
  const found = new Search(reading, draft).run();
  remembered.set(reading, found);
  return found;
}

class Search {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly inAttachment: boolean;
  /** The writer hardly uses capitals: then their absence says nothing. */
  private readonly small: boolean;
  private readonly shouting: boolean;
  private readonly own: ReadonlySet<string>;
  private readonly author: ReadonlySet<string>;
  private readonly list: ReturnType<typeof listedNames>;
  private readonly masked: Uint8Array;
  private readonly candidates: (Candidate | undefined)[];

  constructor(
    private readonly reading: Reading,
    private readonly draft: Draft,
  ) {
    this.tokens = reading.tokens;
    this.text = reading.folded.text;
    this.inAttachment = reading.source.startsWith('attachment');
    let openings = 0;
    let capitals = 0;
    let words = 0;
    let shouted = 0;
    let anyCapital = false;
    for (const token of this.tokens) {
      if (token.kind !== 'word' || token.hashtag) continue;
      words++;
      if (token.shouted) shouted++;
      if (token.capital) anyCapital = true;
      if (!token.opening) continue;
      openings++;
      if (token.capital) capitals++;
    }
    this.small = openings > 0 ? capitals * 3 < openings : !anyCapital && words > 2;
    this.shouting = shouted * 2 > words;
    this.own = draft.account.kind === 'school' ? new Set() : wordsOf(draft.account.name);
    this.author = wordsOf(draft.inReplyTo?.author);
    this.list = listedNames(draft.school.nameList);
    this.masked = new Uint8Array(this.tokens.length);
    this.candidates = new Array<Candidate | undefined>(this.tokens.length);
  }

  run(): readonly Person[] {
    this.maskPublicNames();
    for (let at = 0; at < this.tokens.length; at++) {
      const candidate = this.candidateAt(at);
      if (!candidate) continue;
      this.candidates[at] = candidate;
      this.decide(candidate);
      if (candidate.rule !== undefined) at = candidate.last;
    }
    this.join();
    const people: Person[] = [];
    for (const candidate of this.candidates) {
      if (candidate?.rule === undefined) continue;
      people.push({
        first: candidate.index,
        last: candidate.last,
        start: this.tokens[candidate.index]!.start,
        end: candidate.end,
        rule: candidate.rule,
        listed: candidate.listed,
      });
    }
    return people;
  }

  /** Public and fictional names, and what follows "minister" or stands before "straat". */
  private maskPublicNames(): void {
    const { tokens } = this;
    let known = false;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind === 'link' || token.kind === 'email') this.masked[at] = 1;
      if (token.kind !== 'word' || this.masked[at]) continue;
      const stem = bare(token.fold);
      const names =
        stem === token.fold
          ? publicNamesFrom(stem)
          : [...publicNamesFrom(token.fold), ...publicNamesFrom(stem)];
      for (const name of names) {
        const last = this.matchWords(name, at);
        if (last < 0) continue;
        if (name.length === 1) {
          if (!token.capital) continue;
          // "Alexia" is a princess and many a pupil: only near books, songs or a crown.
          if (nameKind(name[0]!) !== undefined && !this.isFictionNear(token)) continue;
        }
        // "Juf Ank" is on television, and in many a school.
        if (SCHOOL_ROLES.has(name[0]!) && !this.isFictionNear(token)) continue;
        for (let masked = at; masked <= last; masked++) this.masked[masked] = 1;
        known = true;
        break;
      }
    }
    this.maskBible();
    if (!known) return;
    // Where Hermelien is spoken of, Harry is Potter.
    for (const token of tokens) {
      if (token.kind !== 'word' || !token.capital || this.masked[token.index]) continue;
      const names = publicNamesFrom(bare(token.fold));
      const after = this.text.slice(token.end, token.end + 40);
      if (names.length > 0 && !AFTER_CLASS.test(after)) this.masked[token.index] = 1;
    }
  }

  private isFictionNear({ start, end }: Token): boolean {
    return FICTION_NEAR.test(this.text.slice(Math.max(0, start - 70), end + 70));
  }

  /** Ruth, Mozes and David, where the Bible is told from. */
  private maskBible(): void {
    const told = this.tokens.filter(
      (token) => token.kind === 'word' && token.capital && BIBLICAL.has(bare(token.fold)),
    );
    if (told.length === 0) return;
    const { author = '', text = '' } = this.draft.inReplyTo ?? {};
    if (!BIBLE_NEAR.test(this.text) && !BIBLE_NEAR.test(foldWord(`${author} ${text}`))) return;
    for (const token of told) if (!this.hasSurnameAfter(token)) this.masked[token.index] = 1;
  }

  private hasSurnameAfter(token: Token): boolean {
    const next = this.tokens[token.index + 1];
    return (
      (next?.kind === 'word' && next.capital && !NO_NAMES.has(next.fold)) ||
      AFTER_CLASS.test(this.text.slice(token.end, token.end + 40))
    );
  }

  /** The last token of a run of words, marks and hyphens between them left out of account; -1 when it isn't there. */
  private matchWords(words: readonly string[], at: number): number {
    let index = at;
    let last = at;
    for (let part = 0; part < words.length; part++) {
      while (part > 0 && this.tokens[index]?.kind === 'mark' && /^[-.&,]$/.test(this.tokens[index]!.fold))
        index++;
      const token = this.tokens[index];
      if (!token || (token.kind !== 'word' && token.kind !== 'number')) return -1;
      const word = part === words.length - 1 ? bare(token.fold) : token.fold;
      if (word !== words[part] && token.fold !== words[part]) return -1;
      last = index++;
    }
    return last;
  }

  private candidateAt(at: number): Candidate | undefined {
    const token = this.tokens[at]!;
    if (token.kind !== 'word' || this.masked[at] || token.end - token.start < 2) return undefined;
    const capital = token.capital && !(token.shouted && this.shouting);
    let stem = token.fold;
    let possessive = false;
    let kind = this.kindOf(stem);
    if (stem.endsWith("'s")) {
      stem = stem.slice(0, -2);
      possessive = true;
      kind = this.kindOf(stem);
    } else if (kind === undefined && stem.endsWith('s') && stem.length > 3) {
      const shorter = this.kindOf(stem.slice(0, -1));
      const next = this.tokens[at + 1];
      if (
        shorter !== undefined &&
        next?.kind === 'word' &&
        !next.capital &&
        (capital || (shorter === 'sure' && KIN.has(next.fold)))
      ) {
        stem = stem.slice(0, -1);
        kind = shorter;
        possessive = true;
      }
    }
    if (kind === undefined && capital) {
      const little = /^(.{2,})(?:je|tje|pje|ke|ie|y|lien)$/.exec(stem);
      if (little && this.kindOf(little[1]!) === 'sure') kind = 'capital';
    }
    const listed = this.list.empty ? undefined : this.listedAt(at, stem, capital, kind);
    if (kind === undefined && !capital && listed === undefined) return undefined;
    // "Van Carolien Tijhof leerde ik …": a preposition that opens the sentence, no part of the name.
    const next = this.tokens[at + 1];
    if (
      kind === undefined &&
      token.opening &&
      PARTICLES.has(stem) &&
      next &&
      nameKind(next.fold) !== undefined
    )
      return undefined;
    return {
      index: at,
      last: listed ? at + listed.length - 1 : at,
      end: listed && listed.length > 1 ? this.endOf(at + listed.length - 1) : token.start + stem.length,
      stem,
      kind: kind ?? (listed ? 'sure' : undefined),
      capital,
      possessive,
      listed: listed?.listed,
      rule: undefined,
      strong: false,
    };
  }

  private kindOf(word: string): NameKind | undefined {
    const kind = nameKind(word);
    if (kind !== undefined) return kind;
    if (this.list.empty || word.length < 3 || !this.list.isFirst(word)) return undefined;
    return isOrdinaryWord(word) ? 'word' : 'sure';
  }

  private endOf(at: number): number {
    const token = this.tokens[at]!;
    return token.end - (token.fold.endsWith("'s") ? 2 : 0);
  }

  private listedAt(
    at: number,
    stem: string,
    capital: boolean,
    kind: NameKind | undefined,
  ): { length: number; listed: Listed } | undefined {
    if (!capital && kind === undefined) return undefined;
    const found = this.list.mayBegin(stem) ? this.longestFrom(at, stem) : undefined;
    if (found) return found;
    const token = this.tokens[at]!;
    if (capital && !token.opening && kind === undefined && !NO_NAMES.has(stem) && this.list.near(stem))
      return { length: 1, listed: 'near' };
    return undefined;
  }

  private longestFrom(at: number, stem: string): { length: number; listed: Listed } | undefined {
    const words = [stem];
    const places = [at];
    for (let next = at + 1; next < this.tokens.length && words.length < 5; next++) {
      const token = this.tokens[next]!;
      if (token.kind === 'mark' && token.glued && token.fold === '-') continue;
      if (token.kind !== 'word') break;
      words.push(bare(token.fold));
      places.push(next);
    }
    const found = this.list.longest(words);
    return found && { length: places[found.length - 1]! - at + 1, listed: found.listed };
  }

  private before(index: number): Token | undefined {
    const token = this.tokens[index - 1];
    return token !== undefined && token.sentence === this.tokens[index]!.sentence ? token : undefined;
  }

  /** The word before, an abbreviation's full stop skipped. */
  private wordBefore(index: number): Token | undefined {
    const token = this.before(index);
    if (token?.fold === '.' && token.glued) return this.before(index - 1);
    return token;
  }

  private decide(candidate: Candidate): void {
    const { tokens } = this;
    const token = tokens[candidate.index]!;
    if (candidate.listed !== 'full') this.extend(candidate);
    if (candidate.listed === 'first' && this.isNamesake(candidate)) {
      candidate.listed = undefined;
      candidate.kind = nameKind(candidate.stem);
    }
    const { kind, capital, stem } = candidate;
    const previous = this.wordBefore(candidate.index);
    const previousWord = previous?.kind === 'word' ? bare(previous.fold) : '';
    const rest = this.text.slice(
      candidate.end + (candidate.possessive ? tail(token, stem) : 0),
      candidate.end + 60,
    );
    const restOfName = this.text.slice(candidate.end, candidate.end + 60);

    if (this.isElse(candidate, previousWord)) {
      // Its parts are nobody's name either.
      if (candidate.last > candidate.index) this.masked.fill(1, candidate.index, candidate.last + 1);
      return;
    }
    if (this.isOwn(candidate, previousWord, rest)) {
      this.masked.fill(1, candidate.index, candidate.last + 1);
      return;
    }

    if (candidate.listed === 'full') {
      candidate.rule = 'listed';
      candidate.strong = true;
      return;
    }
    if (candidate.listed === 'near') {
      candidate.rule = 'listed-near';
      return;
    }
    const circle = this.ownCircle(candidate, previousWord, rest);
    const inSmall =
      !capital &&
      !NEVER_IN_SMALL.has(stem) &&
      (kind === 'sure' || kind === 'capital' || POPULAR_IN_SMALL.has(stem));
    const unknown = kind === undefined;
    const surname = PARTICLES.has(stem) && candidate.last > candidate.index;
    const said = candidate.listed === 'first' && this.isSaidOfListed(candidate, rest);
    const plausible =
      said ||
      (capital && (surname || !NO_NAMES.has(stem)) && !(unknown && token.shouted)) ||
      // "Onze stagiaire Lieve".
      (capital && kind === 'word' && !token.opening && SCHOOL_ROLES.has(previousWord)) ||
      inSmall;
    if (!plausible) return;

    const role =
      SCHOOL_ROLES.has(previousWord) ||
      (capital && PARTICLES.has(previousWord) && this.titleBefore(candidate.index)) ||
      /(?:juf|meester|leerkracht|leraar|collega|begeleider|assistente?|directeur|stagiaire?)$/.test(
        previousWord,
      );
    const child = CHILD_WORDS.has(previousWord) && !GREETINGS.has(previousWord);
    const of = /^(?:van|v|of|vn)$/.test(previousWord) ? this.wordBefore(candidate.index - 1) : undefined;
    const kinOf = of?.kind === 'word' && KIN.has(bare(of.fold));
    const inClass = AFTER_CLASS.test(restOfName);
    const kinAfter =
      KIN_AFTER.test(restOfName) || (candidate.possessive && KIN.has(/^ ([a-z]+)/.exec(rest)?.[1] ?? ''));
    const aged = !unknown && (AGE_AFTER.test(restOfName) || JARIG_AFTER.test(restOfName));

    if (circle) candidate.rule = 'private-name';
    else if (role && !(unknown && (token.opening || TEACHES.test(previousWord)))) {
      candidate.rule = 'role-name';
      candidate.strong = true;
    } else if (
      inClass &&
      !(unknown && (token.opening || TO_A_PLACE.test(previousWord) || !FROM_CLASS.test(restOfName)))
    ) {
      candidate.rule = 'class-name';
      candidate.strong = true;
    } else if (kinOf || kinAfter) {
      if (unknown && !kinOf) return;
      candidate.rule = 'kin-name';
      candidate.strong = true;
    } else if (aged || (child && (capital || kind === 'sure'))) {
      if (unknown && !(/^(?:genaamd|heet)$/.test(previousWord) && this.isOfAChild(token))) return;
      candidate.rule = 'child-name';
      candidate.strong = true;
    } else if (token.hashtag) {
      if (kind === 'sure' || (kind === 'capital' && capital)) candidate.rule = 'hashtag-name';
    } else if (!unknown && (said || this.standsByItself(candidate, token, restOfName))) {
      candidate.rule = candidate.last > candidate.index ? this.surnameRule(candidate) : 'first-name';
    }
    if (candidate.rule === undefined) return;
    if (candidate.listed === 'first' && candidate.rule !== 'private-name') candidate.rule = 'listed-first';
    else if (
      candidate.rule === 'first-name' &&
      ((GREETINGS.has(previousWord) && VOCATIVE_AFTER.test(`${restOfName},`)) || this.author.has(stem))
    )
      candidate.rule = 'addressed-name';
  }

  /** "Hij zit in groep 4, heet Sep"; not "ons konijn heet Stampertje". */
  private isOfAChild(token: Token): boolean {
    const lead = this.text.slice(Math.max(0, token.start - 60), token.start);
    return /(?<![a-z])(?:jongen|jongetje|meisje|kind|leerling|hij|zij|ze|juf|meester|collega|moeder|vader|kleuter|groep [1-8])(?![a-z])[^.!?\n]*$/.test(
      lead,
    );
  }

  /** "mevrouw van den Berg": a title further back, only particles in between. */
  private titleBefore(index: number): boolean {
    for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
      const word = bare(this.tokens[at]!.fold);
      if (TITLES_BEFORE_SURNAME.has(word)) return true;
      if (!PARTICLES.has(word) && word !== '.') return false;
    }
    return false;
  }

  /** Whether the word is a name without anything around it that says so. */
  private standsByItself(candidate: Candidate, token: Token, rest: string): boolean {
    const { kind, capital, stem } = candidate;
    if (!capital) {
      if (ARTICLES.has(this.before(candidate.index)?.fold ?? '')) return false;
      if (kind === 'sure') return (this.small && stem.length > 3) || candidate.listed === 'first';
      if (!this.small) return false;
      if (kind === 'capital' && (this.inAttachment || candidate.listed === 'first')) return true;
      return (kind === 'capital' || candidate.listed === 'first') && this.doesAsPersonsDo(rest);
    }
    const cried = token.shouted && token.end - token.start < 5;
    if ((kind === 'sure' && !cried) || (kind === 'capital' && !token.shouted)) return true;
    if (CAPITALISED_ANYWAY.has(stem)) return false;
    if (candidate.last > candidate.index) return true;
    if (!this.opens(token) && !token.shouted) return !ARTICLES.has(this.before(candidate.index)?.fold ?? '');
    if (this.doesAsPersonsDo(rest)) return true;
    return false;
  }

  /** A word that is on the school's list, and is treated as a person here. */
  private isSaidOfListed(candidate: Candidate, rest: string): boolean {
    if (ARTICLES.has(this.before(candidate.index)?.fold ?? '')) return false;
    if (OWNS_AFTER.test(rest)) return true;
    const start = this.tokens[candidate.index]!.start;
    if (SHOWN_BEFORE.test(this.text.slice(Math.max(0, start - 30), start))) return true;
    const next = NEXT_WORD.exec(rest)?.[1] ?? '';
    return candidate.capital && PERSON_VERBS.has(next) && PERSON_LATER.test(rest);
  }

  /** "Roos vertelt", "STORM is onze kampioen", "sterre je bent": what follows is said of people only. */
  private doesAsPersonsDo(rest: string): boolean {
    const next = NEXT_WORD.exec(rest)?.[1] ?? '';
    if (PERSON_VERBS.has(next)) return true;
    if (WITH_KIN.test(rest)) return true;
    if (/^,? (?:je|jij) (?:bent|hebt|moet|kan|kunt|mag|wordt)(?![a-z])/.test(rest)) return true;
    const noun = PERSON_IS.exec(rest)?.[1];
    return noun !== undefined && PERSON_NOUNS.test(noun);
  }

  /** Whether a capital is due here anyway: at the head of a sentence, after an emoji, a colon, a quote or a dash. */
  private opens(token: Token): boolean {
    if (token.opening) return true;
    const previous = this.tokens[token.index - 1];
    return (
      previous === undefined ||
      (previous.kind !== 'word' &&
        previous.kind !== 'number' &&
        previous.fold !== ',' &&
        previous.fold !== '&')
    );
  }

  private surnameRule(candidate: Candidate): NameRule {
    const last = this.tokens[candidate.last]!;
    return last.fold === '.' || last.end - last.start === 1 ? 'initial-name' : 'full-name';
  }

  /** Takes the surname in: "Daan de Vries", "Daan V.", "Gerrit-Jan", "Luuk Scholte op Reimer". */
  private extend(candidate: Candidate): void {
    const { tokens } = this;
    if (candidate.possessive || !candidate.capital) return;
    let last = candidate.index;
    let at = candidate.index + 1;
    let parts = 0;
    while (at < tokens.length && parts < 4) {
      const token = tokens[at]!;
      if (token.sentence !== tokens[candidate.index]!.sentence) break;
      if (token.fold === '-' && token.glued && tokens[at + 1]?.glued && tokens[at + 1]!.kind === 'word') {
        if (!tokens[at + 1]!.capital) {
          // "Kim-klas", "Anna-achtig": the name of something else.
          if (last === candidate.index && tokens[at + 1]!.end - tokens[at + 1]!.start > 3)
            candidate.kind = undefined;
          break;
        }
        last = at + 1;
        at += 2;
        continue;
      }
      if (token.kind !== 'word' || token.hashtag) break;
      if (PARTICLES.has(token.fold) && !(token.capital && !PARTICLES.has(token.fold))) {
        let ahead = at + 1;
        while (ahead < tokens.length && ahead - at < 3 && PARTICLES.has(tokens[ahead]!.fold)) ahead++;
        const surname = tokens[ahead];
        if (surname?.kind !== 'word' || !surname.capital || surname.shouted || NO_NAMES.has(surname.fold))
          break;
        // "de toets van Daan in Utrecht": a place after a bare "in", "op" or "aan" is no surname.
        if (ahead === at + 1 && /^(?:in|op|aan)$/.test(token.fold) && parts === 0) break;
        last = ahead;
        at = ahead + 1;
        parts++;
        continue;
      }
      if (
        token.capital &&
        !(token.shouted && token.end - token.start > 1) &&
        !NO_NAMES.has(bare(token.fold))
      ) {
        last = at++;
        parts++;
        continue;
      }
      break;
    }
    const closing = tokens[last];
    if (closing && last > candidate.index) {
      candidate.last = last;
      candidate.end = this.endOf(last);
      const dot = tokens[last + 1];
      if (closing.end - closing.start === 1 && dot?.fold === '.' && dot.glued) {
        candidate.last = last + 1;
        candidate.end = dot.end;
      }
    }
  }

  /** Has a surname, and another one than whoever is on the list: "Bo Burnham". A typo in the surname is no other one. */
  private isNamesake(candidate: Candidate): boolean {
    if (candidate.last === candidate.index || !this.list.hasSurnames(candidate.stem)) return false;
    const surname = this.tokens[candidate.last]!;
    if (surname.kind !== 'word' || surname.end - surname.start < 4) return false;
    return !this.list.near(bare(surname.fold)) && !this.list.isFirst(bare(surname.fold));
  }

  /** A street, a school, a saint, a minister, a book, a place, a month. */
  private isElse(candidate: Candidate, previousWord: string): boolean {
    const { tokens } = this;
    const token = tokens[candidate.index]!;
    for (let at = candidate.index + 1; at <= Math.min(candidate.last + 1, tokens.length - 1); at++) {
      const part = tokens[at]!;
      if (
        part.kind === 'word' &&
        (part.capital || part.glued) &&
        INSTITUTION.test(part.fold) &&
        candidate.listed !== 'full' &&
        !(
          at === candidate.last &&
          !part.glued &&
          (candidate.kind === 'sure' || candidate.kind === 'capital') &&
          LIKE_A_SURNAME.test(part.fold) &&
          !ARTICLES.has(previousWord) &&
          !/^(?:in|op|naar|bij|aan|rond)$/.test(previousWord)
        )
      )
        return true;
    }
    if (candidate.listed === 'full') return false;
    if (PUBLIC_ROLES.has(previousWord) && candidate.capital && !SCHOOL_ROLES.has(previousWord)) return true;
    if (
      previousWord !== '' &&
      /(?:straat|laan|school|college)$/.test(previousWord) &&
      !/^(?:van|in)$/.test(previousWord)
    )
      return true;
    if (this.before(candidate.index)?.fold === '-' && token.glued) return true;
    // "Levi's 501": a thing with a number.
    if (candidate.possessive && tokens[candidate.last + 1]?.kind === 'number' && candidate.capital)
      return true;
    if (candidate.stem === 'max' && /^ ?\.? ?[0-9]/.test(this.text.slice(candidate.end, candidate.end + 4)))
      return true;
    if (
      candidate.last === candidate.index &&
      PLACES.has(candidate.stem) &&
      /^(?:in|naar|uit|te|nabij|to|from|richting|rond|vanuit)$/.test(previousWord) &&
      !AFTER_CLASS.test(this.text.slice(candidate.end, candidate.end + 40))
    )
      return true;
    if (
      candidate.capital &&
      (candidate.kind === 'word' || candidate.kind === 'capital') &&
      ARTICLES.has(previousWord)
    ) {
      if (candidate.last === candidate.index && previousWord !== 'nieuwe') return true;
    }
    if (candidate.last > candidate.index) {
      // A full name with a work before it or a public deed after it.
      if (/^(?:van|door|over|met|by|about|from|and|en)$/.test(previousWord)) {
        for (let back = candidate.index - 2; back >= Math.max(0, candidate.index - 6); back--) {
          const word = tokens[back]!;
          if (word.kind === 'word' && WORKS.has(bare(word.fold))) return true;
        }
      }
      if (ON_AIR.test(this.text.slice(candidate.end, candidate.end + 40)) && !SCHOOL_ROLES.has(previousWord))
        return true;
      const next = tokens[candidate.last + 1];
      // "Van Carolien Tijhof leerde ik": the deed is another's.
      const isSubject = !SCHOOL_ROLES.has(previousWord) && !/^(?:van|from)$/.test(previousWord);
      if (next?.kind === 'word' && PUBLIC_VERBS.has(next.fold) && isSubject) return true;
    }
    return false;
  }

  private isOwn(candidate: Candidate, previousWord: string, rest: string): boolean {
    const lead = this.text.slice(
      Math.max(0, this.tokens[candidate.index]!.start - 60),
      this.tokens[candidate.index]!.start,
    );
    if (!this.inAttachment && INTRODUCES.test(lead)) return true;
    // "Laatste gymles met stagiair David", an intern says on the school's account.
    if (
      /^stagiaire?$/.test(previousWord) &&
      (TAKEOVER.test(rest) || (this.draft.role === 'intern' && this.draft.account.kind === 'school'))
    )
      return true;
    if (!this.own.has(candidate.stem)) return false;
    // Somebody else may bear the same first name; hardly the surname too.
    const whole = candidate.last > candidate.index && this.own.has(this.tokens[candidate.last]!.fold);
    if (
      !whole &&
      AFTER_CLASS.test(this.text.slice(candidate.end, candidate.end + 40)) &&
      this.draft.role !== 'pupil'
    )
      return false;
    for (let at = candidate.index + 1; at <= candidate.last; at++) {
      const part = this.tokens[at]!;
      if (part.kind === 'word' && part.capital && !PARTICLES.has(part.fold) && !this.own.has(part.fold))
        return false;
    }
    return true;
  }

  private ownCircle(candidate: Candidate, previousWord: string, rest: string): boolean {
    if (KIN_TITLES.has(previousWord)) return true;
    const mine = (index: number): boolean => {
      for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
        const word = this.tokens[back]!;
        if (word.sentence !== this.tokens[index]!.sentence) return false;
        if (/^(?:mijn|m'n|mn|onze|ons|my|our|me)$/.test(word.fold)) return true;
      }
      return false;
    };
    if (
      OWN_CIRCLE.has(previousWord) &&
      (mine(candidate.index - 1) || this.tokens[candidate.index - 1]!.opening)
    )
      return true;
    if (OWN_CIRCLE.has(OWN_AFTER.exec(rest)?.[1] ?? '')) return true;
    return (
      this.draft.role === 'parent' &&
      (/^(?:onze|ons|mijn|m'n|mn)$/.test(previousWord) ||
        /(?:klasgenoot|klasgenootje|klasgenootjes|klasgenoten|vriendje|vriendjes|vriendinnetje|vriendinnetjes|klas|feestje|kinderfeestje|verjaardag|partijtje) van $/.test(
          this.text.slice(
            Math.max(0, this.tokens[candidate.index]!.start - 40),
            this.tokens[candidate.index]!.start,
          ),
        ))
    );
  }

  /** "Daan, Zeynep en Jaxx": a name makes its neighbour one. */
  private join(): void {
    const { candidates, tokens } = this;
    const named: Candidate[] = [];
    for (const candidate of candidates) if (candidate) named.push(candidate);
    const joins = (left: Candidate, right: Candidate): string | undefined => {
      const between = this.text.slice(left.end, tokens[right.index]!.start);
      return /^ ?(?:,|&|\+|\/|en|and|,? ?en|, ?&) ?$/.test(between) ? between.trim() : undefined;
    };
    const fits = (other: Candidate, by: Candidate, how: string): boolean => {
      if (other.rule !== undefined || NO_NAMES.has(other.stem)) return false;
      const previousWord = this.wordBefore(other.index)?.fold ?? '';
      if (
        PUBLIC_ROLES.has(previousWord) ||
        this.isElse(other, previousWord) ||
        this.isOwn(other, previousWord, '')
      )
        return false;
      if (other.kind === undefined) {
        const token = tokens[other.index]!;
        return (
          other.capital &&
          !token.opening &&
          !token.shouted &&
          /^(?:en|&|and|\+)$/.test(how) &&
          by.rule !== 'private-name'
        );
      }
      if (other.kind === 'word') {
        if (CAPITALISED_ANYWAY.has(other.stem)) return false;
        return other.capital || (by.strong && POPULAR_IN_SMALL.has(other.stem));
      }
      return true;
    };
    const accept = (other: Candidate, by: Candidate): void => {
      other.rule =
        by.rule === 'private-name' || by.rule === 'addressed-name'
          ? by.rule
          : other.listed === 'first'
            ? 'listed-first'
            : 'joined-name';
      other.strong = by.strong;
    };
    for (let at = 1; at < named.length; at++) {
      const left = named[at - 1]!;
      const right = named[at]!;
      const how = joins(left, right);
      if (how === undefined) continue;
      if (left.rule !== undefined && fits(right, left, how)) accept(right, left);
      else if (
        left.rule === undefined &&
        right.rule === undefined &&
        !left.capital &&
        !right.capital &&
        how !== ',' &&
        (left.kind === 'sure' || left.kind === 'capital') &&
        (right.kind === 'sure' || right.kind === 'capital') &&
        fits(left, right, how) &&
        fits(right, left, how)
      ) {
        // "sem en noor"
        left.rule = left.listed === 'first' ? 'listed-first' : 'joined-name';
        accept(right, left);
      }
    }
    for (let at = named.length - 1; at > 0; at--) {
      const left = named[at - 1]!;
      const right = named[at]!;
      if (right.rule === undefined || left.rule !== undefined) continue;
      const how = joins(left, right);
      if (how !== undefined && fits(left, right, how) && left.kind !== undefined) accept(left, right);
    }
    // "mevrouw Slot", "familie El Khattabi": a surname alone after a title was taken as the name itself.
    for (const candidate of named) {
      if (candidate.rule !== undefined || !candidate.capital || candidate.kind !== undefined) continue;
      const previousWord = this.wordBefore(candidate.index)?.fold ?? '';
      if (
        TITLES_BEFORE_SURNAME.has(previousWord) &&
        !NO_NAMES.has(candidate.stem) &&
        !tokens[candidate.index]!.shouted &&
        !this.isOwn(candidate, previousWord, '') &&
        !this.isElse(candidate, previousWord)
      )
        candidate.rule = 'role-name';
    }
  }
}

/** A word without its possessive. */
function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** How many letters the possessive takes. */
function tail(token: Token, stem: string): number {
  return token.end - token.start - stem.length;
}

function wordsOf(name: string | undefined): ReadonlySet<string> {
  if (name === undefined) return new Set();
  return new Set(
    namesIn(foldWord(name)).filter(
      (word) => word.length > 1 && !PARTICLES.has(word) && !SCHOOL_ROLES.has(word),
    ),
  );
}

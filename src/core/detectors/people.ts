import type { Draft } from '../draft';
import type { Signal } from '../signal';
import { sentenceBounds } from '../text/clause';
import type { Reading, Token } from '../text/reading';
import { NAME_VERBS, NO_NAMES } from './words/capitals';
import { CHILD, CHILDREN, PARENT, STAFF } from './words/persons';
import { MINE, MY, OWN_PEOPLE } from './packed';

/**
 * Who is spoken of, and how real: `named` by name; `pointed` at as one of the writer's own class, team or talk ("een
 * jongen in mijn groep", "mijn duo", "uw zoon"); `someone`, one person told of ("een kind"); `many`, people in general.
 */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly whom: 'child' | 'parent' | 'staff' | 'anyone';
  readonly standing: 'named' | 'pointed' | 'someone' | 'many';
}

const child = new Set([
  ...CHILD,
  'vriendje',
  'vriendinnetje',
  'zoon',
  'dochter',
  'boy',
  'girl',
  'kid',
  'pupil',
  'student',
]);
const children = new Set([...CHILDREN, 'boys', 'girls', 'pupils', 'students']);
const parent = new Set([...PARENT, 'mum', 'mom', 'dad', 'mother', 'father', 'parents', 'gezin']);
const staff = new Set([
  ...STAFF,
  "duo's",
  "duocollega's",
  'teacher',
  'colleague',
  'principal',
  'head',
  'coworker',
]);
const PLURAL_STAFF = new Set(
  "juffen meesters leerkrachten leraren docenten collega's duo's duocollega's duopartners schoolleiders ib'ers stagiairs teamleden bestuurders medewerkers".split(
    ' ',
  ),
);
const PLURAL_PARENTS = new Set([
  'ouders',
  'moeders',
  'vaders',
  "mama's",
  "papa's",
  'parents',
  'pleegouders',
  'verzorgers',
  'grootouders',
]);
const TWINS = new Set(['tweeling', 'drieling', 'broertjes', 'zusjes']);
const FEW = new Set(['twee', 'drie', 'beide', 'allebei', 'two', 'three', '2', '3', 'paar']);
const SOMEONE = new Set(['iemand', 'eentje', 'someone']);
const ownPeople = new Set(OWN_PEOPLE);
const my = new Set(MY);
const mine = new Set(MINE);
const CLASS = new Set(
  'groep groepje klas klasje gr stageklas stagegroep school stage stageschool kleuterklas lokaal les class grade internship bouw onderbouw bovenbouw team'.split(
    ' ',
  ),
);
const THEIRS = new Set(['uw', 'jouw', 'jullie', 'your']);
const POINTING = new Set(['die', 'dat', 'deze', 'dit', 'that', 'this', 'the']);
const SINGULAR = new Set(['hij', 'zij', 'ie', 'haar', 'hem', 'zijn', 'zn', "z'n", 'he', 'she']);
const FRIENDS = new Set([
  'vriendje',
  'vriendinnetje',
  'klasgenoot',
  'klasgenootje',
  'klasgenote',
  'vriendin',
  'vriend',
]);
/** Functions that other trades have too. */
const ANYWHERE = new Set(
  'directeur directrice directie bestuurder medewerker medewerkster werknemer baas rector prof mentor adjunct teamleider leidinggevende'.split(
    ' ',
  ),
);
const noNames = new Set(NO_NAMES);
const nameVerbs = new Set(NAME_VERBS);

/** Everyone a reading speaks of, in order. The writer's own family and the writer are left out. */
export function peopleIn(reading: Reading, draft: Draft, taken: readonly Signal[]): readonly Mention[] {
  const { tokens } = reading;
  const named = nameTokens(reading, taken);
  const found: Mention[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const word = token.squeezed !== undefined && child.has(token.squeezed) ? token.squeezed : token.fold;
    // "Ben zwanger!!": no Ben.
    if (word === 'ben') continue;
    if (named.has(token.index)) {
      found.push({
        first: token.index,
        last: token.index,
        sentence: token.sentence,
        whom: 'anyone',
        standing: 'named',
      });
      continue;
    }
    if (isNewcomer(tokens, token.index)) {
      found.push({
        first: token.index,
        last: token.index,
        sentence: token.sentence,
        whom: 'child',
        standing: 'pointed',
      });
      continue;
    }
    const unnamed = isOneOfOurs(tokens, token.index) || isOfMyClass(tokens, token.index, draft);
    const whom = unnamed ? 'anyone' : whomOf(word);
    if (whom === undefined) continue;
    if (unnamed) {
      found.push({
        first: token.index,
        last: token.index,
        sentence: token.sentence,
        whom,
        standing: 'pointed',
      });
      continue;
    }
    if (
      ownPeople.has(word) &&
      whom !== 'staff' &&
      isOwn(tokens, token.index) &&
      !isOneOf(tokens, token.index)
    )
      continue;
    found.push({
      first: token.index,
      last: token.index,
      sentence: token.sentence,
      whom,
      standing: standingOf(tokens, token, whom, named, draft),
    });
  }
  return found;
}

/** What a noun says of somebody's part in school: by its own word, or by the last part of a compound. */
function whomOf(word: string): Mention['whom'] | undefined {
  if (child.has(word) || children.has(word)) return 'child';
  if (parent.has(word)) return 'parent';
  if (staff.has(word)) return 'staff';
  if (SOMEONE.has(word)) return 'anyone';
  if (AGED.test(word)) return 'child';
  if (word.length < 7 || NO_COMPOUND.test(word)) return undefined;
  if (
    /(?:leerling|leerlinge|kind|jongetje|meisje|kleuter|peuter|kinderen|leerlingen|kleuters|kindje)$/.test(
      word,
    )
  )
    return 'child';
  if (
    /(?:juf|meester|docente?|leerkracht|leraar|lerares|collega|directeur|directrice|coordinator|begeleide?ster|begeleider|assistente?|invaller|stagiaire?|teamleider|bouwleider|medewerker|medewerkster)$/.test(
      word,
    )
  )
    return 'staff';
  return /(?:moeder|vader|ouders)$/.test(word) ? 'parent' : undefined;
}
/** "Een zesjarige". */
const AGED = /^(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[4-9]|1[0-2])-?jarige?n?$/;
const NO_COMPOUND =
  /^(?:burge|bad|bouw|leer|haven|wacht|kwartier|penning|ceremonie|dijk|klein|konings|zondags|prille|groot|over|voor|schoon|sinter)|klein(?:kind|e)|^(?:weekend)/;

/** "een van de mannen uit ons team", "er een in groep 6 die", "one of my fours". */
function isOneOfOurs(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.fold;
  if (word !== 'een' && word !== 'eentje' && word !== '1tje' && word !== 'one') return false;
  const next = tokens[at + 1]?.fold ?? '';
  const then = tokens[at + 2]?.fold ?? '';
  if (tokens[at + 1]?.sentence !== tokens[at]!.sentence) return false;
  if (next === 'van' || next === 'of')
    return (mine.has(then) || then === 'de' || then === 'die') && pointsAtClass(tokens, at);
  return (
    (next === 'in' || next === 'uit' || next === 'bij') && pointsAtClass(tokens, at) && CLASS_AFTER.has(then)
  );
}
const CLASS_AFTER = new Set("groep gr klas mijn m'n mn onze ons de my".split(' '));

/** "hij zit bij mij in de klas", "she's in my class". */
function isOfMyClass(tokens: readonly Token[], at: number, draft: Draft): boolean {
  if (draft.role === 'parent' || draft.role === 'pupil' || !SUBJECT.has(tokens[at]!.fold)) return false;
  for (let ahead = at + 1; ahead <= at + 6; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || token.sentence !== tokens[at]!.sentence) return false;
    if (token.fold !== 'in' && token.fold !== 'uit') continue;
    const next = tokens[ahead + 1];
    const then = tokens[ahead + 2];
    if (next === undefined || then === undefined) return false;
    return (
      ((mine.has(next.fold) || next.fold === 'de') && CLASS.has(then.fold)) ||
      ((next.fold === 'groep' || next.fold === 'gr') && then.kind === 'number')
    );
  }
  return false;
}
const HIS = new Set(['zijn', 'haar', 'hun', 'zn', "z'n", 'dr', "d'r", 'his', 'her', 'their']);
const SUBJECT = new Set(['hij', 'zij', 'ze', 'he', 'she', "he's", "she's"]);
const AGES = new Set(
  'vier vijf zes zeven acht negen tien elf twaalf dertien 4 5 6 7 8 9 10 11 12 13 four five six seven eight nine ten eleven twelve'.split(
    ' ',
  ),
);

/** "mijn (oudste) zoon": the writer's own. */
export function isOwn(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 2; back++) {
    const before = tokens[at - back];
    if (before && my.has(before.fold)) return true;
    if (before && (before.kind !== 'word' || CLASS.has(before.fold))) return false;
  }
  return false;
}

function standingOf(
  tokens: readonly Token[],
  token: Token,
  whom: Mention['whom'],
  named: ReadonlySet<number>,
  draft: Draft,
): Mention['standing'] {
  const at = token.index;
  const before = tokens[at - 1];
  const beforeThat = tokens[at - 2];
  const after = tokens[at + 1];
  const afterThat = tokens[at + 2];
  // "moeder van Lot", "juf Carla", "Daans moeder"
  if (after && named.has(at + 1)) return 'named';
  if (after?.fold === 'van' && afterThat && (named.has(at + 2) || named.has(at + 3))) return 'named';
  const inClass = pointsAtClass(tokens, at);
  const few = (before && FEW.has(before.fold)) || (beforeThat && FEW.has(beforeThat.fold));
  if (
    whom === 'child' &&
    (children.has(token.fold) || /(?:kinderen|leerlingen|kleuters)$/.test(token.fold))
  ) {
    if (isOneOf(tokens, at)) return 'pointed';
    if (TWINS.has(token.fold)) return inClass || POINTING.has(before?.fold ?? '') ? 'pointed' : 'many';
    return inClass && (few || hasSingularPronoun(tokens, at)) ? 'pointed' : 'many';
  }
  if (whom === 'parent' && PLURAL_PARENTS.has(token.fold)) {
    if (after?.fold === 'van' && afterThat && afterThat.kind === 'word') return 'pointed';
    return THEIRS.has(before?.fold ?? '') ||
      ['zijn', 'haar', 'hun', 'zn', 'dr', "z'n", "d'r", 'die', 'his', 'her', 'deze'].includes(
        before?.fold ?? '',
      )
      ? 'someone'
      : 'many';
  }
  // "een vriendje van mijn zoon", "a pupil of mine"
  if (after?.fold === 'of' && afterThat?.fold === 'mine') return 'pointed';
  if (FRIENDS.has(token.fold) && after?.fold === 'van') return 'pointed';
  if (whom === 'staff' && draft.role === 'parent') return 'many';
  // "dus juf blijft thuis": a teacher who calls herself so.
  if ((token.fold === 'juf' || token.fold === 'meester') && draft.role === 'teacher' && isBare(before))
    return 'many';
  if (whom === 'staff') {
    if (PLURAL_STAFF.has(token.fold)) return few || isOneOf(tokens, at) ? 'pointed' : 'many';
    if (mine.has(before?.fold ?? '') || mine.has(beforeThat?.fold ?? '') || inClass) return 'pointed';
    if (token.fold === 'collega' || token.fold === 'duo' || token.fold.endsWith('collega')) return 'pointed';
    if (ANYWHERE.has(token.fold)) return 'someone';
    return draft.role === 'parent' ||
      draft.role === 'pupil' ||
      draft.role === 'intern' ||
      before?.fold !== 'een'
      ? 'pointed'
      : 'someone';
  }
  if (inClass) return 'pointed';
  const atWork = draft.role !== 'parent' && draft.role !== 'pupil';
  // "Vader zit vast": no article and not "mijn", said at work.
  if (
    atWork &&
    whom === 'parent' &&
    (token.fold === 'vader' || token.fold === 'moeder' || token.fold === 'oma' || token.fold === 'opa') &&
    (before === undefined || before.kind !== 'word' || before.fold === 'en' || before.fold === 'maar')
  )
    return 'pointed';
  // "zijn vader", "haar ouders", told by somebody who works with children.
  if (atWork && whom === 'parent' && HIS.has(before?.fold ?? '')) return 'pointed';
  // "een jongen van acht", told by somebody who works with children.
  if (
    whom === 'child' &&
    atWork &&
    (after?.fold === 'van' || after?.fold === 'of') &&
    AGES.has(afterThat?.fold ?? '')
  )
    return 'pointed';
  if (THEIRS.has(before?.fold ?? '') || THEIRS.has(beforeThat?.fold ?? '')) return 'pointed';
  if (before?.fold === 'ene' || (before?.fold === 'nieuwe' && whom === 'child')) return 'pointed';
  if (
    whom === 'parent' &&
    after?.fold === 'van' &&
    (afterThat?.fold === 'een' || child.has(afterThat?.fold ?? '') || child.has(tokens[at + 3]?.fold ?? ''))
  )
    return 'pointed';
  return 'someone';
}

/** No article, no "mijn", no "die" before it. */
function isBare(before: Token | undefined): boolean {
  return before?.kind !== 'word' || ['dus', 'en', 'maar', 'want', 'zegt', 'omdat'].includes(before.fold);
}

/** "een van mijn (kleuters)". */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    if (
      ['van', 'of'].includes(tokens[at - back]?.fold ?? '') &&
      ['een', 'eentje', '1', 'one', 'n'].includes(tokens[at - back - 1]?.fold ?? '')
    )
      return true;
  }
  return false;
}

function hasSingularPronoun(tokens: readonly Token[], at: number): boolean {
  const { first, last } = sentenceBounds(tokens, at);
  for (let index = first; index <= last; index++) if (SINGULAR.has(tokens[index]!.fold)) return true;
  return false;
}

/** "die nieuwe in groep 5", "tim uit onze klas": whoever it is, the class says who. */
function isNewcomer(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.sentence !== word.sentence) return false;
  const pointing = POINTING.has(tokens[at - 1]?.fold ?? '');
  const toClass = (offset: number): boolean => {
    const step = tokens[at + offset];
    const then = tokens[at + offset + 1];
    if (step === undefined || then === undefined) return false;
    if ((step.fold === 'groep' || step.fold === 'gr') && then.kind === 'number') return true;
    return (
      (mine.has(step.fold) || step.fold === 'de') &&
      (then.fold === 'klas' || then.fold === 'groep' || then.fold === 'les')
    );
  };
  if ((word.fold === 'nieuwe' || word.fold === 'ene' || word.fold === 'kleine') && pointing)
    return (
      ['in', 'uit', 'van'].includes(next.fold) &&
      (toClass(2) || toClass(4) || tokens[at + 2]?.kind === 'number')
    );
  if (next.fold !== 'uit' || !toClass(2) || word.fold.length < 2) return false;
  const opens =
    word.opening || ['en', 'dat', ',', 'met', 'omdat', 'door', 'maar'].includes(tokens[at - 1]?.fold ?? '');
  return (
    opens &&
    !noNames.has(word.fold) &&
    !child.has(word.fold) &&
    !children.has(word.fold) &&
    !parent.has(word.fold)
  );
}

/** "in mijn groep", "uit gr 5", "bij ons op school", "waar ik stage loop": within the sentence, near the person. */
export function pointsAtClass(tokens: readonly Token[], at: number): boolean {
  const { first, last } = sentenceBounds(tokens, at);
  for (let index = Math.max(first, at - 10); index <= Math.min(last, at + 10); index++) {
    const { fold } = tokens[index]!;
    const next = tokens[index + 1]?.fold ?? '';
    const afterNext = tokens[index + 2]?.fold ?? '';
    if (fold === 'bij' && (next === 'ons' || next === 'mij' || next === 'me')) return true;
    if (
      (fold === 'groep' || fold === 'gr' || fold === 'klas' || fold === 'grade') &&
      tokens[index + 1]?.kind === 'number'
    )
      return true;
    if ((mine.has(fold) || fold === 'deze' || fold === 'mij') && (CLASS.has(next) || CLASS.has(afterNext)))
      return true;
    if (fold === 'aan' && (AT_SCHOOL.has(next) || (next === 'de' && AT_SCHOOL.has(afterNext)))) return true;
    if (
      (fold === 'in' || fold === 'op' || fold === 'uit') &&
      next === 'de' &&
      (afterNext === 'klas' || afterNext === 'groep')
    )
      return true;
    if ((fold === 'op' || fold === 'at') && (next === 'stage' || next === 'school')) return true;
    if (fold === 'stage' && (next === 'loop' || next === 'liep')) return true;
  }
  return false;
}

/** Before a capital: the name of a thing. */
const ARTICLE = new Set(['het', 'de', 'een', "'t", 'the', 'a', 'an']);

const AT_SCHOOL = new Set([
  'balie',
  'poort',
  'schoolpoort',
  'schoolhek',
  'hek',
  'klasdeur',
  'lokaaldeur',
  'bureau',
]);

const BEFORE_A_PLACE = new Set(['in', 'te', 'uit', 'vanuit', 'nabij', 'richting', 'rond']);

/** Names seen by an earlier detector; failing that, capitals in the middle of a sentence that are no known word. */
function nameTokens(reading: Reading, taken: readonly Signal[]): ReadonlySet<number> {
  const found = new Set<number>();
  const spans = taken
    .filter((signal) => signal.detector.includes('name') && !signal.detector.includes('school'))
    .sort((one, other) => one.start - other.start);
  const { starts } = reading.folded;
  let next = 0;
  for (const token of spans.length > 0 ? reading.tokens : []) {
    const start = starts[token.start]!;
    while (next < spans.length && spans[next]!.end <= start) next++;
    const span = spans[next];
    if (span === undefined) break;
    if (token.kind === 'word' && start >= span.start) found.add(token.index);
  }
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || !token.capital || token.shouted || token.end - token.start < 2) continue;
    if (
      noNames.has(token.fold) ||
      child.has(token.fold) ||
      parent.has(token.fold) ||
      staff.has(token.fold) ||
      children.has(token.fold)
    )
      continue;
    const after = reading.tokens[token.index + 1]?.fold ?? '';
    const before = reading.tokens[token.index - 1]?.fold ?? '';
    // "een gezin in Groningen" is in a place.
    if (ARTICLE.has(before) || BEFORE_A_PLACE.has(before)) continue;
    if (
      token.opening || before === ':' || before === '"' || before === "'"
        ? nameVerbs.has(after)
        : after !== '-' && before !== '-'
    )
      found.add(token.index);
  }
  return found;
}

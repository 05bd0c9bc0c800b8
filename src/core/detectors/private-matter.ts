import type { Signal } from '../signal';
import { clauseStart, sentenceBounds } from '../text/clause';
import type { PhraseMatch } from '../text/book';
import { type Reading, type Token, signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';
import { type Mention, isOwn, peopleIn, pointsAtClass } from './people';
import { GENERIC, HOW, OWN_PEOPLE, PRONOUNS, TIME } from './packed';

const phrases = phrasesOf('private-matter');
const generic = new Set(GENERIC);
const how = new Set(HOW);
const pronouns = new Set(PRONOUNS);
const time = new Set(TIME);
const ownPeople = new Set(OWN_PEOPLE);
const I = new Set(['ik', "'k", 'k', 'mezelf', 'mij', 'i', 'me']);
const NEGATED = new Set(['geen', 'niet', 'nooit', 'zonder']);
/** Kinds whose own words already name the person. */
const SELF_TELLING = new Set(['kandidaat', 'kandidaten', 'sollicitant', 'sollicitanten']);
const IN = new Set(['in', 'uit', 'from']);
const MY_OWN = new Set(['mijn', "m'n", 'mn', 'onze', 'my', 'our']);
const EVERY = new Set('elke elk ieder iedere veel vele sommige meeste every each many'.split(' '));
const EVERYBODY = new Set(
  "kinderen leerlingen lln ouders collega's scholen mensen leerkrachten leraren meisjes jongens gezinnen kids jongeren children schools parents kind leerling mens school klas groep leerkracht ouder juf meester collega docent child pupil school teacher jongere".split(
    ' ',
  ),
);
/** Kinds that "geen" or "niet" before them really takes away: no diagnosis, but no breakfast is a matter too. */
const DENIABLE = new Set(['health', 'care', 'behaviour', 'staff', 'ill']);
const VACANCY = new Set(['gezocht', 'vacature', 'zoeken', 'zoekt', 'gevraagd', 'vervanging', 'vacancy']);
/** How many sentences back a pronoun may reach. */
const REACH = 3;
/** … and how many words. */
const BACK = 90;

interface Found {
  readonly match: PhraseMatch;
  readonly who: Mention | undefined;
}

/**
 * Health, medication, care, scores, home, behaviour and staff matters of one real person. The rule is `named:…`,
 * `pointed:…` or `someone:…` by how the person is spoken of, with the kind of matter; `…:person` marks the person.
 */
export const privateMatter: Detector = {
  id: 'private-matter',
  detect(reading, draft, taken) {
    if (reading.source === 'reply') return [];
    const matches = phrases.match(reading);
    if (matches.length === 0) return [];
    const people = peopleIn(reading, draft, taken);
    const hiring = reading.tokens.some((token) => token.fold.startsWith('sollicit'));
    const answersParent =
      draft.inReplyTo?.text !== undefined &&
      /\b(zoon|dochter|kind|kinderen|meisje|jongen)/i.test(draft.inReplyTo.text);
    const signals: Signal[] = [];
    for (const match of matches) {
      const found = judge(reading, match, people, answersParent, hiring);
      if (found === undefined) continue;
      const standing = found.who?.standing ?? 'pointed';
      const rule = `${standing}:${match.tag.slice(0, -1)}`;
      signals.push(signalAt(reading, 'private-matter', rule, match.first, match.last));
      if (found.who && (found.who.first < match.first || found.who.last > match.last))
        signals.push(
          signalAt(reading, 'private-matter', `${standing}:person`, found.who.first, found.who.last),
        );
    }
    return signals;
  },
};

function judge(
  reading: Reading,
  match: PhraseMatch,
  people: readonly Mention[],
  answersParent: boolean,
  hiring: boolean,
): Found | undefined {
  const { tokens } = reading;
  const { sentence } = tokens[match.first]!;
  const kind = match.tag.slice(0, -1);
  const needsMore = match.tag.endsWith('?');
  const { first, last } = sentenceBounds(tokens, match.first);

  let topic = false;
  let asksHow = false;
  let dated = false;
  let pronoun = false;
  let ownBefore = false;
  let iBefore = false;
  let negated = false;
  let selfTelling = false;
  for (let at = first; at <= last; at++) {
    const { fold } = tokens[at]!;
    if ((generic.has(fold) && !isEveryTime(tokens, at)) || isTopicalDay(tokens, at)) topic = true;
    if (VACANCY.has(fold) && kind !== 'home' && kind !== 'care') topic = true;
    else if (time.has(fold)) dated = true;
    if (at === first && (how.has(fold) || fold === 'iedereen' || isWhoever(tokens, at))) asksHow = true;
    if (pronouns.has(fold)) pronoun = true;
    if (SELF_TELLING.has(fold)) selfTelling = true;
    if (ownPeople.has(fold) && isOwn(tokens, at)) ownBefore = true;
  }
  for (let at = clauseStart(tokens, match.first); at <= Math.min(last, match.last + 1); at++) {
    const { fold } = tokens[at]!;
    if (I.has(fold) || (fold === 'ben' && tokens[at]!.opening)) iBefore = true;
    if (NEGATED.has(fold) && (at < match.first || at === match.first))
      negated = at >= match.first - 2 && at < match.first;
  }

  const fits = (mention: Mention): boolean =>
    kind !== 'staff' || mention.whom === 'staff' || mention.whom === 'anyone' || mention.standing === 'named';
  const near = between(people, first, last).filter(fits);
  // "kanker juf": an oath, no illness.
  if (tokens[match.last]!.fold === 'kanker' && near.some((mention) => mention.first === match.last + 1))
    return undefined;
  const rank = { named: 3, pointed: 2, someone: 1, many: 0 } as const;
  const best = near.reduce<Mention | undefined>(
    (top, mention) => (top === undefined || rank[mention.standing] > rank[top.standing] ? mention : top),
    undefined,
  );
  if (negated && DENIABLE.has(kind)) return undefined;
  if (kind === 'staff' && selfTelling && !topic && !iBefore && hiring) return { match, who: undefined };

  if (best && best.standing !== 'many') {
    if (ownBefore && best.standing === 'someone') return undefined;
    if (best.standing === 'named') {
      const tied = near.some((mention) => mention.whom !== 'anyone');
      const inClass = pointsAtClass(tokens, best.first);
      if ((topic || ownBefore) && !tied && !inClass) return undefined;
      return { match, who: tied || inClass || answersParent ? { ...best, standing: 'pointed' } : best };
    }
    if (asksHow && best.standing === 'someone') return undefined;
    if (topic && (best.standing === 'someone' || !dated))
      return best.standing === 'pointed' && !asksHow && pronoun ? { match, who: best } : undefined;
    if (amA(tokens, best.first)) return undefined;
    if (best.standing === 'pointed') return { match, who: best };
    if (needsMore) return undefined;
    return { match, who: best };
  }
  const ofClass = kind === 'care' || kind === 'home' || kind === 'medication';
  if (ofClass && !topic && !asksHow && !ownBefore && classNear(reading, match.first))
    return { match, who: undefined };
  // Nobody in this sentence: whom do its pronouns and family words mean?
  if (topic || asksHow || ownBefore) return undefined;
  if (iBefore && !pronoun) return undefined;
  const reaches = pronoun || near.length > 0 || kind === 'home' || kind === 'care';
  if (!reaches) return undefined;
  const earlier = between(people, first - BACK, first - 1).filter(fits);
  for (let index = earlier.length - 1; index >= 0; index--) {
    const mention = earlier[index]!;
    if (mention.sentence < sentence - REACH) break;
    if (mention.standing === 'named' || mention.standing === 'pointed') return { match, who: mention };
    if (mention.standing === 'someone' && !needsMore) return { match, who: mention };
  }
  const after = between(people, last + 1, last + BACK).find(
    (mention) => mention.sentence === sentence + 1 && fits(mention),
  );
  if (after && !needsMore && after.standing !== 'many') return { match, who: after };
  if (answersParent && pronoun) return { match, who: undefined };
  return undefined;
}

/** The mentions whose first word lies from token `from` to token `to`; `people` is in order. */
function between(people: readonly Mention[], from: number, to: number): readonly Mention[] {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (people[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < people.length && people[end]!.first <= to) end++;
  return people.slice(low, end);
}

/** "elke dag", "van elk geluid": no word about everybody, as "elk kind" is. */
function isEveryTime(tokens: readonly Token[], at: number): boolean {
  return EVERY.has(tokens[at]!.fold) && !EVERYBODY.has(tokens[at + 1]?.fold ?? '');
}

/** "Wie zich zorgen maakt, …": whoever it is. */
function isWhoever(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.fold === 'wie' &&
    /^(?:zich|iemand|een|niet|wil|twijfelt|denkt)$/.test(tokens[at + 1]?.fold ?? '')
  );
}

/** "Week tegen …", "Dag van de …": an occasion, not a date. */
function isTopicalDay(tokens: readonly Token[], at: number): boolean {
  const { fold } = tokens[at]!;
  const next = tokens[at + 1]?.fold;
  return (fold === 'dag' || fold === 'week' || fold === 'maand') && (next === 'van' || next === 'tegen');
}

/** "ik ben (als) leerkracht …": the person is the writer. */
function amA(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4 && at - back >= 1; back++) {
    const { fold } = tokens[at - back]!;
    if (fold === 'als') return true;
    if (
      (fold === 'ben' || fold === 'am') &&
      (I.has(tokens[at - back - 1]!.fold) || I.has(tokens[at - back + 1]!.fold))
    )
      return true;
  }
  return false;
}

/** The writer's own class stands in this sentence or the next. */
function classNear(reading: Reading, around: number): boolean {
  const { tokens, sentences } = reading;
  const { sentence } = tokens[around]!;
  const start = Math.max(sentences[sentence] ?? 0, around - BACK);
  const end = Math.min(
    sentences[Math.min(sentences.length - 1, sentence + 2)] ?? tokens.length,
    around + BACK,
  );
  for (let at = start; at < end - 2; at++) {
    if (!IN.has(tokens[at]!.fold) || !MY_OWN.has(tokens[at + 1]!.fold)) continue;
    if (['klas', 'groep', 'class', 'stageklas', 'stagegroep'].includes(tokens[at + 2]!.fold)) return true;
  }
  return false;
}

import type { Signal } from '../signal';
import { clauseStart, sentenceBounds } from '../text/clause';
import { type PhraseMatch, Phrases } from '../text/phrases';
import { type Reading, type Token, signalAt } from '../text/reading';
import type { Detector } from './detector';
import { type Mention, isOwn, peopleIn, pointsAtClass } from './people';
import { GENERIC, HOW, MATTERS, MATTER_CLASSES, OWN_PEOPLE, PRONOUNS, TIME } from './words/private-matters';

const phrases = new Phrases(MATTERS, MATTER_CLASSES);
const generic = new Set(GENERIC);
const how = new Set(HOW);
const pronouns = new Set(PRONOUNS);
const time = new Set(TIME);
const ownPeople = new Set(OWN_PEOPLE);
const I = new Set(['ik', "'k", 'k', 'mezelf', 'mij', 'i', 'me']);
const NEGATED = new Set(['geen', 'niet', 'nooit', 'zonder']);
/** Kinds whose own words already name the person. */
const SELF_TELLING = new Set([
  'kandidaat',
  'kandidaten',
  'sollicitant',
  'sollicitanten',
  'sollicitatiegesprek',
  'sollicitatiegesprekken',
]);
/** How many sentences back a pronoun may reach. */
const REACH = 3;

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
    const answersParent =
      draft.inReplyTo?.text !== undefined &&
      /\b(zoon|dochter|kind|kinderen|meisje|jongen)/i.test(draft.inReplyTo.text);
    const signals: Signal[] = [];
    for (const match of matches) {
      const found = judge(reading, match, people, answersParent);
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
  const hiring = tokens.some((token) => token.fold.startsWith('sollicit'));
  for (let at = first; at <= last; at++) {
    const { fold } = tokens[at]!;
    if (generic.has(fold) || isTopicalDay(tokens, at)) topic = true;
    else if (time.has(fold)) dated = true;
    if (at === first && how.has(fold)) asksHow = true;
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
  const near = people.filter((mention) => mention.sentence === sentence && fits(mention));
  const rank = { named: 3, pointed: 2, someone: 1, many: 0 } as const;
  const best = near.reduce<Mention | undefined>(
    (top, mention) => (top === undefined || rank[mention.standing] > rank[top.standing] ? mention : top),
    undefined,
  );
  if (negated && kind !== 'home' && kind !== 'scores' && kind !== 'medication') return undefined;
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
  // Nobody in this sentence: whom do its pronouns and family words mean?
  if (topic || asksHow || ownBefore) return undefined;
  if (iBefore && !pronoun) return undefined;
  const reaches = pronoun || near.length > 0 || kind === 'home' || kind === 'care';
  if (!reaches) return undefined;
  for (let index = people.length - 1; index >= 0; index--) {
    const mention = people[index]!;
    if (mention.sentence >= sentence || mention.sentence < sentence - REACH || !fits(mention)) continue;
    if (mention.standing === 'named' || mention.standing === 'pointed') return { match, who: mention };
    if (mention.standing === 'someone' && !needsMore) return { match, who: mention };
  }
  const after = people.find((mention) => mention.sentence === sentence + 1 && fits(mention));
  if (after && !needsMore && after.standing !== 'many') return { match, who: after };
  if (answersParent && pronoun) return { match, who: undefined };
  return undefined;
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

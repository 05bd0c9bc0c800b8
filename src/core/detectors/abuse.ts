import type { Signal } from '../signal';
import { clauseStart, quotations, quotedIn, sentenceBounds } from '../text/clause';
import type { PhraseMatch } from '../text/book';
import { type Reading, type Token, signalSpan } from '../text/reading';
import { remembering } from '../text/remembering';
import { respelling } from '../text/respelling';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';
import { ABUSE_CLASSES, CONDEMNING, SAYING } from './words/abuse';
import { GROUP, GROUP_ADJECTIVE, GROUP_NOUN } from './words/groups';
import { ORDINARY, RUN_TOGETHER_LEFT, RUN_TOGETHER_RIGHT } from './words/respelling';
import { nameKind } from './words/names';
import { INSULT, SLUR, SWORN_AT, VILE, VILE_ADJECTIVE } from './words/slurs';

const phrases = phrasesOf('abuse');
const groups = new Set(GROUP);
const groupAdjectives = new Set(GROUP_ADJECTIVE);
const groupNouns = new Set(GROUP_NOUN);
const condemning = new Set(CONDEMNING);
const saying = new Set(SAYING);
const NEGATIONS = new Set(['niet', 'nie', 'ni', 'geen', 'nooit', 'niemand', 'not', 'never', "don't", 'dont']);
const SELF_PRONOUNS = new Set(['ik', "'k", 'ikzelf', 'wij', 'we', 'i', "i'm"]);
const SELF_WORDS = new Set(['mezelf', 'mijzelf', 'onszelf', 'myself']);
const TO_BE = new Set(['ben', 'was', 'zijn', 'waren', 'bin', 'blijf', 'am', 'voel']);
const MY = new Set(['mijn', "m'n", 'mn', 'onze', 'ons', 'my', 'our']);
const SECOND = new Set(['jij', 'je', 'jou', 'u', 'jullie', 'gij', 'ge', 'you', 'jouw', 'uw']);

const speller = respelling(() => ({
  words: [
    ...GROUP, ...SLUR, ...INSULT, ...VILE, ...VILE_ADJECTIVE,
    ...ABUSE_CLASSES.hate, ...ABUSE_CLASSES.kill, ...ABUSE_CLASSES.disease, ...GROUP_ADJECTIVE,
  ],
  typos: [...GROUP, ...SLUR, ...VILE, ...VILE_ADJECTIVE, ...ABUSE_CLASSES.hate, ...ABUSE_CLASSES.kill, ...GROUP_ADJECTIVE],
  ordinary: ORDINARY,
  left: RUN_TOGETHER_LEFT,
  right: RUN_TOGETHER_RIGHT,
})); // prettier-ignore

/**
 * Insults, slurs, threats and hateful words aimed at a person or a group. Knows who they are aimed at, and leaves
 * alone what is denied, what is quoted or retold to condemn it, and what the writer says of herself.
 */
export const abuse: Detector = {
  id: 'abuse',
  detect(reading) {
    if (reading.source === 'reply') return [];
    const tokens = mergeGroups(markNames(nameSworn(speller.respell(reading))));
    const matches = phrases.match({ tokens });
    if (matches.length === 0) return [];
    const quotes = quotations(tokens);
    const signals: Signal[] = [];
    for (const match of matches) {
      if (match.tag === 'after-group' && !groupBefore(tokens, match)) continue;
      if (!match.tag.endsWith('+') && denied(tokens, match)) continue;
      if (isAboutSelf(tokens, match)) continue;
      const quote = quotedIn(quotes, match.first, match.last);
      if (reproached(tokens, match, quote)) continue;
      signals.push(signalOf(reading, tokens, match));
    }
    return signals;
  },
};

function signalOf(reading: Reading, tokens: readonly Token[], match: PhraseMatch): Signal {
  const rule = match.tag.replace('+', '');
  return signalSpan(reading, 'abuse', rule, tokens[match.first]!.start, tokens[match.last]!.end);
}

/** A word with a disease or a dirty word glued on ("kankerkop", "kutgast"): Dutch makes new ones every day. */
const SWEARING =
  'kanker kk kut kolere klere klote tering tyfus tiefus pokke pokken pleuris takke hoeren mongolen schijt stront poep'.split(
    ' ',
  );
const SWORN = new Set(
  (
    'kop koppen hoofd smoel bek muil wijf wijven mens vent ventje gast gasten kind kinderen joch jochies jong jongen ' +
    'jongens meid meiden griet trut trutten nerd volk lui lijer lijder lijders lijers juf juffen meester leraar leraren ' +
    'docent docenten ouder ouders hond honden'
  ).split(' '),
);
const ALSO_SWEARING = ['rot', 'zeik', 'varkens', 'apen', 'honden', 'mongolen'];
const ALSO_SWORN = new Set(['kop', 'koppen', 'vent', 'wijf']);

const isSworn = remembering(
  (word: string): boolean => isGlued(word, SWEARING, SWORN) || isGlued(word, ALSO_SWEARING, ALSO_SWORN),
);

function isGlued(word: string, before: readonly string[], after: ReadonlySet<string>): boolean {
  return before.some((first) => word.startsWith(first) && after.has(word.slice(first.length)));
}

/** What is sworn at with a made-up word is as plain as with one in the list. */
function nameSworn(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.fold.length > 4 && isSworn(token.fold))) return tokens;
  return tokens.map((token) => (isSworn(token.fold) ? { ...token, fold: SWORN_AT } : token));
}

/** Only before what is said of somebody does it matter that somebody is named. */
const IS: ReadonlySet<string> = new Set(['stinkt', 'is', 'was', 'blijft', 'blijf', 'looks']);

/** "Jelle is een …": a first name where something is said of its bearer. */
function markNames(tokens: readonly Token[]): readonly Token[] {
  let marked: Token[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    if (!IS.has(tokens[at]!.fold)) continue;
    for (let back = at - 1; back >= Math.max(0, at - 2); back--)
      if (isNamed(tokens, back)) (marked ??= [...tokens])[back] = { ...tokens[back]!, fold: '§name' };
  }
  return marked ?? tokens;
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const { kind, fold, capital } = tokens[at]!;
  if (kind !== 'word' || isOfOwn(tokens, at)) return false;
  const known = nameKind(fold);
  return known === 'sure' || (capital && known !== undefined);
}

/** "Mijn zoon Tim": teased at home. */
function isOfOwn(tokens: readonly Token[], at: number): boolean {
  return MY.has(tokens[at - 1]?.fold ?? '') || MY.has(tokens[at - 2]?.fold ?? '');
}

/** "zwarte personen" becomes one token that stands for a group. */
function mergeGroups(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => groupAdjectives.has(token.fold))) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (
      groupAdjectives.has(token.fold) &&
      next &&
      groupNouns.has(next.fold) &&
      next.sentence === token.sentence
    ) {
      out.push({ ...token, index: out.length, end: next.end, fold: '§group' });
      at++;
    } else out.push({ ...token, index: out.length });
  }
  return out;
}

function isGroup(token: Token): boolean {
  return token.fold === '§group' || groups.has(token.fold);
}

/** A group was named before the pronoun: in the same sentence or the one before. */
function groupBefore(tokens: readonly Token[], match: PhraseMatch): boolean {
  const { sentence } = tokens[match.first]!;
  const { last } = sentenceBounds(tokens, match.first);
  for (let at = last; at >= Math.max(0, match.first - 80); at--) {
    const token = tokens[at]!;
    if (token.sentence < sentence - 1) return false;
    if (isGroup(token)) return true;
  }
  return false;
}

function denied(tokens: readonly Token[], match: PhraseMatch): boolean {
  const start = clauseStart(tokens, match.first);
  const end = Math.min(tokens.length - 1, match.last + 2);
  for (let at = start; at <= end; at++) {
    const token = tokens[at]!;
    if (!NEGATIONS.has(token.fold)) continue;
    if (at > match.last && token.fold === 'niemand') break;
    if (at > match.last && token.sentence !== tokens[match.last]!.sentence) break;
    if (at > match.last && tokens.slice(match.last + 1, at).some((each) => each.kind === 'mark')) break;
    const next = tokens[at + 1]?.fold;
    // "Waarom zien ze niet in dat …", "vergeet niet dat …": the negation asserts what follows.
    if (next === 'in' || next === 'duidelijk' || next === 'door' || tokens[at - 1]?.fold === 'vergeet')
      continue;
    if (next === 'zo' || next === 'alleen' || next === 'normaal') continue;
    return true;
  }
  return false;
}

/** "ik ben soms een eikel", "wij flikkers": mockery or pride of one's own. */
function isAboutSelf(tokens: readonly Token[], match: PhraseMatch): boolean {
  if (match.tag !== 'slur' && match.tag !== 'person') return false;
  for (let at = match.first; at <= match.last; at++) if (SECOND.has(tokens[at]!.fold)) return false;
  const { first, last } = sentenceBounds(tokens, match.first);
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!;
    if (SELF_WORDS.has(token.fold)) return true;
    if (!SELF_PRONOUNS.has(token.fold)) continue;
    if (token.fold === "i'm" || at === match.first - 1) return true;
    for (const near of [tokens[at - 1], tokens[at + 1]]) if (near && TO_BE.has(near.fold)) return true;
    // "dat ik zo'n eikel ben"
    if (at < match.first && match.first - at <= 3 && TO_BE.has(tokens[match.last + 1]?.fold ?? ''))
      return true;
  }
  return false;
}

/** Quoted or retold, with a word of reproach outside the quoted words. */
function reproached(
  tokens: readonly Token[],
  match: PhraseMatch,
  quote: { open: number; close: number } | undefined,
): boolean {
  const { first, last } = sentenceBounds(tokens, match.first);
  if (quote) {
    for (let at = Math.max(0, quote.open - 30); at < Math.min(tokens.length, quote.close + 30); at++) {
      if (at >= quote.open && at <= quote.close) continue;
      const { fold } = tokens[at]!;
      if (saying.has(fold) || condemning.has(fold)) return true;
    }
    return false;
  }
  let said = false;
  let condemned = false;
  for (let at = first; at <= Math.min(last, match.last + 30); at++) {
    const { fold } = tokens[at]!;
    const inside = at >= match.first && at <= match.last;
    if (saying.has(fold) && (at < match.first || at <= match.last + 2)) said = true;
    else if (!inside && (condemning.has(fold) || NEGATIONS.has(fold))) condemned = true;
  }
  return said && condemned;
}

import type { Draft } from '../draft';
import { foldWord } from '../text/fold';
import { type Reading, type Token, signalAt, signalSpan } from '../text/reading';
import type { Signal } from '../signal';
import type { Detector } from './detector';
import { listedNames } from './listed-names';
import { matches } from './surroundings';
import { nameKind } from './words/names';

/** Words that say whose an account is. */
const ABOUT_PUPILS =
  /(?<![a-z])(?:groep ?[1-8]|gr ?[1-8]|klas|leerling\w*|lln|pupils?|kids|kinderen|toppers|achtstegroepers?|klasgenoot\w*|vriendje\w*|jongetje|meisje|class|students?|dansers|talenten|zoon|dochter)(?![a-z])/;
const ACCOUNT_GIVEN =
  /(?<![a-z])(?:zijn|haar|z'n|d'r|hun|[a-z]{2,20}'s|van [a-z]{2,20}) (?:insta|instagram|snap|snapchat|tiktok|tik tok|roblox|gamertag|discord|account|accountnaam|gebruikersnaam|username|psn|fortnite)(?:naam|account)? ?(?:is|heet|:|=) ?(@?[a-z0-9][a-z0-9._]{2,30})(?![a-z])/g;
/** The part of it that is cheap to look for. */
const IS_GIVEN =
  / (?:insta|snap|tik ?tok|roblox|gamertag|discord|account|gebruikersnaam|username|psn|fortnite)[a-z]* ?(?:is|heet|:|=)/;
/** Somebody of age, or an organisation. */
const NO_PUPIL =
  /^(?:juf|meester|meneer|mevrouw|mama|papa|stichting|school|obs|cbs|bs|ikc|kc|gemeente|bieb|bibliotheek|politie|ggd|museum|stadion|fc|vv|sv|rtv|nos|nrc|po|vo|slo|het|de|team|club|onderwijs|min|ministerie)/;

/** The accounts named in a text that are, or may be, a person's: the rule tells a pupil's from somebody's. */
export const pupilAccount: Detector = {
  id: 'pupil-account',
  detect: (reading, draft) => {
    const found: Signal[] = [];
    for (const token of reading.tokens) {
      if (token.kind !== 'mention') continue;
      const handle = token.fold.slice(1);
      if (isOwnOrSchools(handle, draft)) continue;
      const named = holdsName(handle, draft);
      if (NO_PUPIL.test(handle) && !named) continue;
      const near = sentenceOf(reading, token);
      const pupils = ABOUT_PUPILS.test(near);
      if (
        named === 'listed' ||
        (named === 'name' && pupils) ||
        (pupils && /volg ze|volg hem|volg haar|follow them|tag/.test(near))
      )
        found.push(signalAt(reading, 'pupil-account', 'pupil-account', token.index));
      else if (named === 'name')
        found.push(signalAt(reading, 'pupil-account', 'person-account', token.index));
    }
    if (IS_GIVEN.test(reading.folded.text)) {
      for (const match of matches(reading, ACCOUNT_GIVEN)) {
        const end = match.index + match[0].length;
        const handle = match[1]!;
        if (
          /^(?:is|niet|een|de|het|weg|nep|gehackt|leuk|prive|openbaar|geblokkeerd|verwijderd|nu|ook)$/.test(
            handle,
          )
        )
          continue;
        found.push(signalSpan(reading, 'pupil-account', 'pupil-account', end - handle.length, end));
      }
    }
    return found;
  },
};

function sentenceOf(reading: Reading, token: Token): string {
  const first = reading.tokens[reading.sentences[token.sentence] ?? 0]!;
  const after = reading.sentences[token.sentence + 1] ?? reading.tokens.length;
  const last = reading.tokens[after - 1]!;
  return reading.folded.text.slice(
    Math.max(first.start, token.start - 140),
    Math.min(last.end, token.end + 140),
  );
}

const squash = (text: string): string => foldWord(text).replace(/[^a-z0-9]/g, '');

function isOwnOrSchools(handle: string, draft: Draft): boolean {
  const bare = squash(handle);
  for (const account of draft.school.accounts) if (squash(account) === bare) return true;
  const own = squash(draft.account.handle ?? '');
  if (
    own !== '' &&
    (own === bare || (own.length > 4 && bare.length > 4 && own.slice(0, 5) === bare.slice(0, 5)))
  )
    return true;
  // A second account of the writer bears the same name.
  const names = foldWord(draft.account.name ?? '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !/^(?:juf|meester|meneer|van|der|den|de)$/.test(word));
  return draft.account.kind === 'private' && names.some((name) => bare.includes(name));
}

function holdsName(handle: string, draft: Draft): 'listed' | 'name' | undefined {
  const list = listedNames(draft.school.nameList);
  let best: 'listed' | 'name' | undefined;
  for (const part of handle.split(/[^a-z]+/)) {
    // "joyy", "semmm", "noortje": stretched or small forms of a name.
    for (const form of [
      part,
      part.replace(/(.)\1+$/, '$1'),
      part.replace(/(?:tje|je|ie|y)$/, ''),
      part.replace(/(.)\1+/g, '$1'),
    ]) {
      if (form.length < 3) continue;
      if (!list.empty && list.isFirst(form)) return 'listed';
      const kind = nameKind(form);
      if (kind === 'sure' || kind === 'capital') best = 'name';
    }
  }
  return best;
}

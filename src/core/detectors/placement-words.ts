import type { PhraseMatch } from '../text/book';
import { type Reading, signalAt } from '../text/reading';
import type { Detector } from './detector';
import { PLACEMENT_LOOSE } from './packed';
import { phrasesOf } from './phrases';

const phrases = phrasesOf('placement-words');
/** What is done there, when, and by "them": it shows that the placement is told of, and is not what is told of. */
const LOOSE = new Set(PLACEMENT_LOOSE);

/** Words by which an intern tells of the placement (`told`), or of a placement sought or long past (`apart`). */
export const placementWords: Detector = {
  id: 'placement-words',
  detect: (reading, draft) => {
    if (draft.role !== 'intern' || reading.source !== 'text') return [];
    return phrases
      .match(reading)
      .map((match) =>
        signalAt(reading, 'placement-words', match.tag, match.first, lastTelling(reading, match)),
      );
  },
};

const TELLS =
  /^(?:stage|intern|placement|kids|kind|kleuter|leerling|pupils?$|students?$|children$|lln$|juf|meester|mentor|begeleid|praktijk|gr$|class$)|(?:klas|klasje|groep|groepje|school|team|teamkamer|lerarenkamer)$/;

/** What stands further apart is marked for itself, where it tells something. */
const NEAR = 3;

/** The last word that says what it is about: "groep 6" of "groep 6 was vandaag", "mijn stage" of "mijn stage, en ze". */
function lastTelling({ tokens }: Reading, { first, last }: PhraseMatch): number {
  const loose = LOOSE.has(tokens[last]!.fold);
  let told = -1;
  for (let at = first; at <= last && (told < 0 || at - told <= NEAR); at++) {
    const { kind, fold } = tokens[at]!;
    if (kind === 'mark' && told >= 0) break;
    if (kind === 'number' || TELLS.test(fold) || (at === last && !loose)) told = at;
  }
  return told < 0 ? last : told;
}

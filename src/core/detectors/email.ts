import { signalAt, signalSpan } from '../text/reading';
import type { Detector } from './detector';
import { matches } from './surroundings';

/** "jan punt smit at gmail punt com", "jan[at]school.nl", "jan apenstaartje hotmail.com". */
const SPELLED =
  /(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{1,40}(?: (?:punt|dot) [a-z0-9]{1,30}){0,3} ?(?:\(at\)|\[at\]|\{at\}| at | apenstaartje | apestaartje | apenstaart ) ?[a-z0-9-]{2,40}(?: ?(?:\.|\(punt\)|\(dot\)|\[dot\]|\[punt\]| punt | dot ) ?[a-z]{2,12}){1,3}(?![a-z0-9])/g;
const SPELLED_AT = /\(at\)|\[at\]|\{at\}| at | apenstaartje | apestaartje | apenstaart /;
/** Without a name of a mail provider or a top-level domain "we zijn at home punt" would be an address. */
const MAIL_HOST =
  /(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|telenet|xs4all|planet|msn|me|proton\w*|upcmail|casema|chello|home|hetnet|skynet|school\w*|onderwijs\w*|[a-z0-9-]+) ?(?:\.|\(punt\)|\(dot\)|\[dot\]|\[punt\]| punt | dot ) ?(?:com|nl|be|net|org|eu|de|info|nu|frl)$/;

export const email: Detector = {
  id: 'email',
  detect: (reading) => {
    const found = [];
    for (const token of reading.tokens)
      if (token.kind === 'email') found.push(signalAt(reading, 'email', 'email', token.index));
    // Only where the words that spell it occur at all.
    if (SPELLED_AT.test(reading.folded.text)) {
      for (const match of matches(reading, SPELLED)) {
        if (!MAIL_HOST.test(match[0])) continue;
        found.push(signalSpan(reading, 'email', 'email-spelled', match.index, match.index + match[0].length));
      }
    }
    return found;
  },
};

import type { Signal } from '../signal';
import { signalAt } from '../text/reading';
import type { Detector } from './detector';
import { phrasesOf } from './phrases';
import { SCHOOL_HASHTAG } from './words/school-words';

const phrases = phrasesOf('school-context');

/** Words that say a text is about school; the rule names the kind: `class`, `pupil`, `staff`, `activity`, … */
export const schoolContext: Detector = {
  id: 'school-context',
  detect: (reading) => {
    const found: Signal[] = phrases
      .match(reading)
      .map((match) => signalAt(reading, 'school-context', match.tag, match.first, match.last));
    for (const token of reading.tokens) {
      if (token.kind === 'number' && /^[1-8]$/.test(token.fold)) {
        const next = reading.tokens[token.index + 1];
        // "8A": a class by its letter ("3d" is no class).
        if (next?.glued && next.kind === 'word' && /^[abc]$/.test(next.fold))
          found.push(signalAt(reading, 'school-context', 'class', token.index, token.index + 1));
        continue;
      }
      if (token.fold !== '#' || token.kind !== 'mark') continue;
      // A hashtag's tokens, glued again: "groep" "6" "opkamp".
      let last = token.index;
      for (
        let next = reading.tokens[last + 1];
        next?.hashtag && next.glued && next.fold !== '#';
        next = reading.tokens[last + 1]
      )
        last++;
      if (last === token.index) continue;
      const glued = reading.folded.text.slice(token.end, reading.tokens[last]!.end).replace(/[^a-z0-9]/g, '');
      if (glued.length < 60 && SCHOOL_HASHTAG.test(glued))
        found.push(signalAt(reading, 'school-context', 'hashtag', token.index + 1, last));
    }
    return found;
  },
};

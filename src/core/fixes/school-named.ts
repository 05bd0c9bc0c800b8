import type { Finding } from '../finding';
import { foldWord } from '../text/fold';
import type { TextEdit } from './edit';
import type { Fix, Room } from './fix';
import { languageOf } from './language';
import { removal } from './remove';
import { inCaseOf } from './sentence';

/** What stands before a school's name and belongs to it. */
const KIND =
  /(?:(?:\b(?:de|het|onze|mijn|the|our|my)\s+)?\b(?:obs|bs|cbs|kbs|rkbs|pcbs|ikc|kc|sbo|so|vso|sg|basisschool|school|daltonschool|jenaplanschool|montessorischool|vrijeschool|stichting)\s+|\b(?:de|het|'t|the)\s+)$/i;
const IN_A_SENTENCE = /\b(?:op|bij|van|voor|met|door|aan|naar|in|at|from|with|for|of|to|by)\s+$/i;

/** The school's name becomes "onze school"; its hashtag or mention goes, unless the sentence needs it. */
export function schoolNamedFixes(finding: Finding, { draft }: Room): readonly Fix[] {
  const { text, role, school } = draft;
  const language = languageOf(text);
  const foundations = new Set(school.foundation.map(foldWord));
  const placement = role === 'intern' || finding.concern === 'placement';
  return finding.evidence
    .filter((seen) => seen.source === 'text' && seen.end > seen.start)
    .flatMap((seen, index) => {
      let { start } = seen;
      if (/[#@]/.test(text[start - 1] ?? '')) start -= 1;
      const was = text.slice(start, seen.end);
      const tagged = /^[#@]/.test(was);
      const known =
        tagged || [...school.names, ...school.foundation].some((name) => foldWord(name) === foldWord(was));
      // A placement's evidence is often a whole phrase: only the school's own name can be swapped.
      if (finding.concern === 'placement' && !known) return [];
      const needed = IN_A_SENTENCE.test(text.slice(0, start));
      if (tagged && !needed)
        return [fixOf('remove', removal(text, start, seen.end), was, '', index, finding)];
      const kind = tagged ? null : KIND.exec(text.slice(0, start));
      const from = kind ? kind.index : start;
      const foundation = foundations.has(foldWord(was)) || /stichting\s+$/i.test(kind?.[0] ?? '');
      const plain =
        language === 'nl'
          ? foundation
            ? 'onze stichting'
            : placement
              ? 'mijn stageschool'
              : 'onze school'
          : foundation
            ? 'our foundation'
            : placement
              ? 'my placement school'
              : 'our school';
      const insert = inCaseOf(plain, text.slice(from), text.slice(0, from));
      return [
        fixOf(
          'replace',
          { start: from, end: seen.end, insert },
          text.slice(from, seen.end),
          insert,
          index,
          finding,
        ),
      ];
    });
}

function fixOf(
  kind: 'replace' | 'remove',
  edit: TextEdit,
  was: string,
  becomes: string,
  index: number,
  finding: Finding,
): Fix {
  return { id: `${finding.concern}:${index}`, concern: finding.concern, kind, was, becomes, edits: [edit] };
}

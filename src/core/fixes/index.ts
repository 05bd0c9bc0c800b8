import type { ConcernId } from '../concern';
import type { Finding } from '../finding';
import { applied, composed, type TextEdit } from './edit';
import type { Fix, Fixing, Room, Together } from './fix';
import { namedPersonFixes, whoIs } from './named-person';
import { personalDataFixes } from './personal-data';
import { removal } from './remove';
import { schoolNamedFixes } from './school-named';
import { speakingRoleFixes } from './speaking-role';

type Fixer = (finding: Finding, room: Room) => readonly Fix[];

/** Hashtags and mentions go; words stay. */
const tagFixes: Fixer = (finding, { draft }) =>
  finding.evidence
    .filter((seen) => seen.source === 'text' && /^[#@]\S+$/.test(seen.text))
    .map((seen) => ({
      id: `tag:${seen.start}`,
      concern: finding.concern,
      kind: 'remove',
      was: seen.text,
      becomes: '',
      edits: [removal(draft.text, seen.start, seen.end)],
    }));

/** The concerns a change of words can lift. The others need a choice only the writer can make. */
const FIXERS: Partial<Record<ConcernId, Fixer>> = {
  'personal-data': personalDataFixes,
  'named-person': namedPersonFixes,
  'school-named': schoolNamedFixes,
  placement: schoolNamedFixes,
  'speaking-role': speakingRoleFixes,
  'pupil-contact': tagFixes,
  'minimum-age': tagFixes,
};

function fixesFor(finding: Finding, room: Room): readonly Fix[] {
  return FIXERS[finding.concern]?.(finding, room) ?? [];
}

/** Where a finding's words are after edits; what was edited itself is no longer there to be fixed. */
function moved(finding: Finding, edits: readonly TextEdit[]): Finding {
  const evidence = finding.evidence.flatMap((seen) => {
    if (seen.source !== 'text') return [seen];
    if (edits.some((edit) => edit.start < seen.end && seen.start < edit.end)) return [];
    const shift = edits
      .filter((edit) => edit.end <= seen.start)
      .reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
    return [{ ...seen, start: seen.start + shift, end: seen.end + shift }];
  });
  return { ...finding, evidence };
}

/** One after another, each on the text the ones before it left: so the sentences still read well when all are done. */
function together(findings: readonly Finding[], room: Room): Together {
  let { text } = room.draft;
  let left = findings;
  let edits: readonly TextEdit[] = [];
  let count = 0;
  for (let at = 0; at < left.length; at++) {
    for (;;) {
      const finding = left[at]!;
      const fix = fixesFor(finding, {
        ...room,
        draft: { ...room.draft, text },
        original: room.draft.text,
      })[0];
      if (!fix) break;
      count += 1;
      const inOrder = [...fix.edits].sort((a, b) => a.start - b.start);
      for (const edit of [...inOrder].reverse()) edits = composed(edits, edit);
      text = applied(text, inOrder);
      left = left.map((one) => moved(one, inOrder));
      // What adds words takes none away: once is all.
      if (left[at]!.evidence.length === finding.evidence.length) break;
    }
  }
  return { count, edits };
}

/** The fixes, as the dialog is handed them. */
export const FIXING: Fixing = { fixesFor, together, whoIs, applied };

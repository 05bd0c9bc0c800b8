import type { ConcernId } from '../concern';
import type { Finding } from '../finding';
import { applied, type TextEdit } from './edit';
import type { Fix, Fixing, Room } from './fix';
import { namedPersonFixes } from './named-person';
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

function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.start === a.end || b.start === b.end)
    return a.start > b.start ? a.start < b.end : b.start > a.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}

function fixesFor(finding: Finding, room: Room): readonly Fix[] {
  return FIXERS[finding.concern]?.(finding, room) ?? [];
}

function together(findings: readonly Finding[], room: Room): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    for (const fix of fixesFor(finding, room)) {
      const free = fix.edits.filter((edit) => !taken.some((other) => overlap(edit, other)));
      if (free.length < fix.edits.length) continue;
      taken.push(...free);
      chosen.push(fix);
    }
  }
  return chosen;
}

/** The fixes, as the dialog is handed them. */
export const FIXING: Fixing = { fixesFor, together, applied };

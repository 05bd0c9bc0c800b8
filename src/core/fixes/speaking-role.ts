import type { Finding } from '../finding';
import type { Fix, Room } from './fix';
import { languageOf } from './language';

/** Words a Dutch sentence opens with that lose their capital after a colon. */
const COMMON =
  /^(?:Ik|De|Het|Een|Wij|We|Als|Dat|Dit|Die|Deze|Waarom|Wat|Hoe|Er|Er|Je|Jij|Mijn|Ons|Onze|Zo|Weer|Nog|Niet|Geen|Alle|Veel|Wie|Waar|The|This|That|These|Why|What|How|We|It|A|An|My|Our|In|Op|Voor|Met|Na|Bij|Door)(?=\s)/;

/** Where a protocol says that a leader always speaks for the school, no words of capacity change that. */
function alwaysRepresents({ draft, protocol }: Room): boolean {
  return protocol.clauses.some(
    ({ who, answers = [] }) =>
      draft.role === 'school-leader' &&
      who.includes(draft.role) &&
      answers.some(({ concern }) => concern === 'representative'),
  );
}

/** A statement of capacity, in the words the protocol suggests where it does. */
export function speakingRoleFixes(finding: Finding, room: Room): readonly Fix[] {
  const { draft, protocol, maxLength } = room;
  if (alwaysRepresents(room)) return [];
  if (finding.aspects.length > 0 && !finding.aspects.includes('opinion')) return [];
  const { text } = draft;
  const suggested = protocol.clauses.some(
    (clause) => finding.clauses.includes(clause.id) && /persoonlijke mening/i.test(clause.text),
  );
  const prefix =
    languageOf(text) === 'en'
      ? 'My personal opinion: '
      : suggested
        ? 'Mijn persoonlijke mening: '
        : 'Op persoonlijke titel: ';
  if (maxLength !== undefined && text.length + prefix.length > maxLength) return [];
  const lower = COMMON.test(text);
  return [
    {
      id: 'add:capacity',
      concern: finding.concern,
      kind: 'add',
      was: '',
      becomes: prefix.trim(),
      edits: [
        lower
          ? { start: 0, end: 1, insert: prefix + text[0]!.toLowerCase() }
          : { start: 0, end: 0, insert: prefix },
      ],
    },
  ];
}

import type { Finding } from '../finding';
import type { Fix, Room } from './fix';
import { LABELS, removal } from './remove';

/** What may stand between two identifiers that go together: "06-…, of mail naar …". */
const BETWEEN = new RegExp(
  String.raw`^[\s,·–/&-]*(?:(?:of|en|or|and)\s+)?(?:(?:bel|app|sms|appje|call|text|mail|e-mail|email)(?:\s+(?:me|mij|haar|hem|ons|her|him|us))?\s+)?(?:(?:mijn|haar|zijn|hun|ons|het|de|my|her|his|their|the)\s+)?(?:(?:${LABELS})\s+)?(?:(?:is|:)\s*)?(?:(?:naar|op|via|at|on|to)\s+)?$`,
  'i',
);

/** Identifiers out. Those that stand next to each other (street, postcode and town) go together. */
export function personalDataFixes(finding: Finding, { draft }: Room): readonly Fix[] {
  const spans: { start: number; end: number }[] = [];
  const seen = finding.evidence
    .filter((one) => one.source === 'text' && one.end > one.start)
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of seen) {
    const last = spans[spans.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && BETWEEN.test(draft.text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => ({
    id: `remove:${start}`,
    concern: finding.concern,
    kind: 'remove',
    was: draft.text.slice(start, end),
    becomes: '',
    edits: [removal(draft.text, start, end)],
  }));
}

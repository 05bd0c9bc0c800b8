import type { ProposedClause } from './propose';
import type { Clause, Protocol } from './schema';
import type { SplitClause } from './split';

/** What a person says of their protocol as a whole. */
export interface PackHead {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly version: string;
  readonly date: string;
  readonly language: 'nl' | 'en';
  readonly contact: string;
}

/** An id for a pack or a clause out of words: `De Linde 2026` → `de-linde-2026`. */
export function idFrom(words: string, fallback: string): string {
  const id = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return id === '' ? fallback : id;
}

/** Clause ids of an own protocol: the first letters of the organisation and a number, in reading order. */
export function clauseId(organisation: string, index: number): string {
  const letters = idFrom(organisation, 'c')
    .split('-')
    .filter(
      (word) =>
        !['de', 'het', 'een', 'van', 'der', 'den', 'stichting', 'school', 'en', 'voor'].includes(word),
    )
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3);
  return `${(letters === '' ? 'c' : letters).toUpperCase()}-${index + 1}`;
}

/** A clause of the pack in the making, out of what was split and what is proposed. */
export function draftClause(split: SplitClause, proposed: ProposedClause, id: string, title: string): Clause {
  const section = split.headings.join(' · ').slice(0, 200);
  return { id, section: section === '' ? title.slice(0, 200) || id : section, text: split.text, ...proposed };
}

/** The pack; what is empty is left out, so that it passes the schema or is refused for what is really missing. */
export function composePack(head: PackHead, clauses: readonly Clause[]): Protocol {
  return {
    format: 'bezint-protocol/1',
    id: head.id,
    title: head.title.trim(),
    organisation: head.organisation.trim(),
    version: head.version.trim(),
    date: head.date,
    language: head.language,
    ...(head.contact.trim() === '' ? {} : { contact: head.contact.trim() }),
    clauses: clauses.map((clause) => ({
      ...clause,
      text: clause.text.trim(),
      section: clause.section.trim(),
    })),
  };
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Ids of the clauses whose words are not, word for word, in the source: repaired, changed or made up. */
export function quotesNotIn(source: string, clauses: readonly Clause[]): readonly string[] {
  // Lines of a page are joined in a quote; a hyphen at the end of a line stays one.
  const text = bare(source).replace(/(\p{L}-) (?=\p{Ll})/gu, '$1');
  const whole = bare(source);
  return clauses
    .filter((clause) => !whole.includes(bare(clause.text)) && !text.includes(bare(clause.text)))
    .map((clause) => clause.id);
}

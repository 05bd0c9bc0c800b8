import Papa from 'papaparse';
import { foldWord } from '../../core/text/fold';
import type { FileProblem } from './file-problem';

/** Names as read from a table, before any is kept. */
export interface NamesFound {
  /** People. */
  readonly count: number;
  /** Every way in which they are to be recognised: first name, and first with last name. */
  readonly names: readonly string[];
  readonly groups: readonly string[];
}

/** More people than the largest foundation has. */
const MOST_ROWS = 20_000;

/** Column names, folded, as ParnasSys, ESIS and hand-made lists write them. */
const COLUMNS = {
  first: ['voornaam', 'voornamen', 'roepnaam', 'first name', 'firstname', 'given name'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'prefix', 'tussenv.'],
  last: ['achternaam', 'familienaam', 'last name', 'lastname', 'surname', 'family name'],
  group: ['groep', 'klas', 'stamgroep', 'groepsnaam', 'group', 'class'],
  full: ['naam', 'volledige naam', 'leerling', 'naam leerling', 'name', 'full name'],
} as const;
type Column = keyof typeof COLUMNS;

const NAME = /^\p{L}[\p{L}\p{M}'’. -]{0,59}$/u;
const PREFIXES = /^(?:van|de|der|den|het|'t|ten|ter|te|von|el|al|ben|la|le|du|da|dos)$/i;

function cleaned(cell: string | undefined): string {
  const text = (cell ?? '').replace(/\s+/g, ' ').trim();
  // A cell that a spreadsheet would calculate is no name.
  return /^[=+@-]/.test(text) || !NAME.test(text) ? '' : text;
}

interface Person {
  readonly first: string;
  readonly prefix: string;
  readonly last: string;
}

/** "Jansen, Piet de" and "Piet de Jansen" alike. */
function personOf(full: string): Person | undefined {
  const [before, after, more] = full.split(',').map((part) => part.trim());
  if (more !== undefined) return undefined;
  if (after !== undefined) {
    const words = cleaned(after).split(' ');
    const first = words.filter((word) => !PREFIXES.test(word)).join(' ');
    const prefix = words.filter((word) => PREFIXES.test(word)).join(' ');
    return { first, prefix, last: cleaned(before) };
  }
  const name = cleaned(before);
  const [first = '', ...rest] = name.split(' ');
  const lastAt = rest.findIndex((word) => !PREFIXES.test(word));
  return lastAt < 0
    ? { first, prefix: '', last: rest.join(' ') }
    : { first, prefix: rest.slice(0, lastAt).join(' '), last: rest.slice(lastAt).join(' ') };
}

function spellings({ first, prefix, last }: Person): string[] {
  if (first === '') return [];
  const call = first.split(' ')[0]!;
  const names = [first, call];
  if (last !== '') {
    for (const one of new Set([first, call])) {
      names.push(`${one} ${last}`);
      if (prefix !== '') names.push(`${one} ${prefix} ${last}`);
    }
  }
  return names.filter((name) => name.length > 1);
}

/** Which column of the header row holds what; undefined when the row is no header. */
function columnsIn(row: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const columns = new Map<Column, number>();
  row.forEach((cell, at) => {
    const title = foldWord(cell).trim();
    for (const [column, titles] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
      if (titles.includes(title) && !columns.has(column)) columns.set(column, at);
    }
  });
  return columns.has('first') || columns.has('full') ? columns : undefined;
}

/** The names in a table with or without a header row, first names and last names in columns of their own or not. */
export function namesInRows(rows: readonly (readonly string[])[]): NamesFound | FileProblem {
  if (rows.length > MOST_ROWS) return 'too-many';
  // An export may begin with the school's name and a date.
  const headerAt = rows.slice(0, 15).findIndex((row) => columnsIn(row) !== undefined);
  const columns = headerAt < 0 ? undefined : columnsIn(rows[headerAt]!);
  const names = new Set<string>();
  const groups = new Set<string>();
  let count = 0;
  for (const row of rows.slice(headerAt + 1)) {
    const cell = (column: Column) => {
      const at = columns?.get(column);
      return at === undefined ? '' : (row[at] ?? '');
    };
    const person = columns?.has('first')
      ? { first: cleaned(cell('first')), prefix: cleaned(cell('prefix')), last: cleaned(cell('last')) }
      : columns
        ? personOf(cell('full'))
        : row.length === 1 || row.slice(1).every((other) => other.trim() === '')
          ? personOf(row[0] ?? '')
          : personOf(
              row.slice(0, 2).every((part) => cleaned(part) !== '')
                ? `${row[0]!} ${row[1]!}`
                : (row[0] ?? ''),
            );
    const found = person ? spellings(person) : [];
    if (found.length === 0) continue;
    count++;
    for (const name of found) names.add(name);
    const group = cell('group')
      .trim()
      .replace(/^groep\s+/i, '');
    if (/^[\p{L}\d/ -]{1,12}$/u.test(group)) groups.add(group);
  }
  if (count === 0) return 'no-names';
  return {
    count,
    names: [...names],
    groups: [...groups].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true })),
  };
}

/** The names in what was pasted, or in a text or CSV file. */
export function namesInText(text: string): NamesFound | FileProblem {
  const rows = Papa.parse<string[]>(text.slice(0, 5_000_000), {
    skipEmptyLines: 'greedy',
    // One name a line may hold a comma: "Jansen, Piet".
    ...(/[;\t]/.test(text) || columnsIn((text.split('\n')[0] ?? '').split(','))
      ? {}
      : { delimiter: '\u0000' }),
  }).data;
  return namesInRows(rows);
}

import { jsonLines } from './json-lines';
import { ProtocolSchema, type Protocol } from './schema';

/** What can be wrong with a pack; `texts/` has the sentence of each. */
export const PACK_PROBLEMS = [
  'not-json',
  'missing',
  'wrong-type',
  'unknown-field',
  'unknown-value',
  'wrong-form',
  'too-short',
  'too-long',
  'duplicate-id',
] as const;
export type PackProblemId = (typeof PACK_PROBLEMS)[number];

export interface PackProblem {
  readonly id: PackProblemId;
  /** Where in the pack, `clauses[3].who`; empty for the whole of it. */
  readonly path: string;
  /** Line of the JSON text, from 1. */
  readonly line: number;
  /** What was expected, or the name or value that doesn't belong. */
  readonly detail: string;
}

export type ParsedProtocol =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly [PackProblem, ...PackProblem[]] };

/** Larger than any protocol a school could read; keeps a wrong file from stopping the page. */
const LARGEST = 2_000_000;

/** Reads a school's own pack: its JSON text → the protocol, or everything that is wrong with it. Never throws. */
export function parseProtocol(json: string): ParsedProtocol {
  if (json.length > LARGEST) {
    return failure({ id: 'too-long', path: '', line: 1, detail: String(LARGEST) });
  }
  // A byte order mark is what Windows editors put first; it is no part of the text.
  const text = json.charCodeAt(0) === 0xfeff ? json.slice(1) : json;
  const { lines, error } = jsonLines(text);
  if (error) return failure({ id: 'not-json', path: '', line: error.line, detail: String(error.column) });
  const value: unknown = JSON.parse(text);
  const parsed = ProtocolSchema.safeParse(value);
  if (parsed.success) return { ok: true, protocol: parsed.data };
  const problems = parsed.error.issues.map((issue): PackProblem => {
    const path = pathText(issue.path);
    return { path, line: lineOf(lines, path), ...describe(issue, value) };
  });
  const [first, ...others] = problems.sort((a, b) => a.line - b.line);
  return failure(first!, ...others);
}

function failure(...problems: [PackProblem, ...PackProblem[]]): ParsedProtocol {
  return { ok: false, problems };
}

type Issue = Extract<
  ReturnType<typeof ProtocolSchema.safeParse>,
  { success: false }
>['error']['issues'][number];

function describe(issue: Issue, value: unknown): Pick<PackProblem, 'id' | 'detail'> {
  switch (issue.code) {
    case 'invalid_type':
      return {
        id: valueAt(value, issue.path) === undefined ? 'missing' : 'wrong-type',
        detail: issue.expected,
      };
    case 'unrecognized_keys':
      return { id: 'unknown-field', detail: issue.keys.join(', ') };
    case 'invalid_value':
      return valueAt(value, issue.path) === undefined
        ? { id: 'missing', detail: issue.values.join(', ') }
        : { id: 'unknown-value', detail: issue.values.join(', ') };
    case 'too_small':
      return { id: 'too-short', detail: String(issue.minimum) };
    case 'too_big':
      return { id: 'too-long', detail: String(issue.maximum) };
    case 'custom':
      return { id: 'duplicate-id', detail: duplicateIds(value).join(', ') };
    case 'invalid_format':
      return { id: 'wrong-form', detail: issue.format };
    default:
      return { id: 'wrong-form', detail: issue.code };
  }
}

function duplicateIds(value: unknown): string[] {
  const clauses = valueAt(value, ['clauses']);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const clause of Array.isArray(clauses) ? (clauses as unknown[]) : []) {
    const id = valueAt(clause, ['id']);
    if (typeof id !== 'string') continue;
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

/** The line of the value, or of the nearest thing around it when the value is missing. */
function lineOf(lines: ReadonlyMap<string, number>, path: string): number {
  for (let near = path; near !== ''; near = near.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, '')) {
    const line = lines.get(near);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}

import { readFileSync } from 'node:fs';
import { DEFAULT_PROTOCOL, protocolById, PROTOCOLS } from '../core/protocols';
import { parseProtocol } from '../core/protocols/parse';
import type { Protocol } from '../core/protocols/schema';
import { review, type Review } from '../core/review';
import { ROLES, type Role } from '../core/role';
import { textsIn, type Language, type Texts } from '../texts';
import { parseDraftLine, type LineProblem } from './draft-line';
import { explainReview } from './explain';
import { linesOf } from './lines';

/** Where the command reads and writes; `write` resolves when more may be written. */
export interface Pipes {
  readonly input: AsyncIterable<Uint8Array | string>;
  write(text: string): Promise<void>;
  complain(text: string): void;
}

interface Options {
  readonly protocol: Protocol;
  readonly role: Role;
  readonly explain: boolean;
  readonly words: Texts['explain'];
}

/** Exit codes: everything was reviewed, some lines failed, wrong usage. */
const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

class UsageError extends Error {}

/** The review command: drafts in, reviews out, one line each and in the same order. Returns the exit code. */
export async function main(args: readonly string[], pipes: Pipes): Promise<number> {
  const words = textsIn(languageOf(args)).explain;
  if (args.includes('--help')) {
    await pipes.write(words.command.usage + '\n');
    return DONE;
  }
  let options: Options;
  try {
    options = parseOptions(args, words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    pipes.complain(`${error.message}\n\n${words.command.usage}\n`);
    return WRONG_USAGE;
  }

  let failed = false;
  let number = 0;
  // Empty lines at the very end are no drafts; elsewhere each keeps its place in the output.
  let empty = 0;
  for await (const line of linesOf(pipes.input)) {
    if (line.trim() === '') {
      empty++;
      continue;
    }
    for (; empty > 0; empty--) {
      failed = true;
      await pipes.write(failure(undefined, ++number, words.command.noJson, options));
    }
    const result = reviewLine(number === 0 ? line.replace(/^\ufeff/, '') : line, ++number, options);
    failed ||= result.failed;
    await pipes.write(result.output);
  }
  return failed ? SOME_FAILED : DONE;
}

function reviewLine(line: string, number: number, options: Options): { failed: boolean; output: string } {
  const { words } = options;
  const parsed = parseDraftLine(line, options.role);
  const fail = (error: string) => ({ failed: true, output: failure(parsed.id, number, error, options) });
  if (!parsed.ok) return fail(problemText(parsed.problem, words));
  const protocol = protocolFor(parsed.protocol, options.protocol);
  if (protocol === undefined)
    return fail(words.command.unknownProtocol(parsed.protocol ?? '', protocolIds()));
  let result: Review;
  try {
    result = review(parsed.draft, protocol);
  } catch (error) {
    // One draft that breaks the review must not cost the others theirs.
    return fail(words.command.broken(error instanceof Error ? error.message : String(error)));
  }
  const output = options.explain
    ? explainReview(String(parsed.id ?? number), result, protocol, words) + '\n'
    : JSON.stringify({
        ...(parsed.id !== undefined && { id: parsed.id }),
        verdict: result.verdict,
        findings: result.findings,
      }) + '\n';
  return { failed: false, output };
}

function failure(id: string | number | undefined, line: number, error: string, options: Options): string {
  return options.explain
    ? options.words.failed(line, error) + '\n'
    : JSON.stringify({ ...(id !== undefined && { id }), line, error }) + '\n';
}

function problemText(problem: LineProblem, words: Texts['explain']): string {
  switch (problem.id) {
    case 'no-json':
      return words.command.noJson;
    case 'no-object':
      return words.command.noObject;
    case 'wrong-field':
      return words.command.wrongField(problem.path, problem.expected);
  }
}

function protocolFor(id: string | undefined, chosen: Protocol): Protocol | undefined {
  return id === undefined || id === chosen.id ? chosen : protocolById(id);
}

function protocolIds(): string {
  return PROTOCOLS.map((protocol) => protocol.id).join(', ');
}

function languageOf(args: readonly string[]): Language {
  return args[args.indexOf('--language') + 1] === 'en' && args.includes('--language') ? 'en' : 'nl';
}

const WITH_VALUE = ['--protocol', '--role', '--language'];

function parseOptions(args: readonly string[], words: Texts['explain']): Options {
  const given = new Map<string, string>();
  let explain = false;
  for (let at = 0; at < args.length; at++) {
    const [name = '', inline] = splitOption(args[at]!);
    if (name === '--explain' && inline === undefined) {
      explain = true;
      continue;
    }
    if (!WITH_VALUE.includes(name)) throw new UsageError(words.command.unknownOption(args[at]!));
    const value = inline ?? args[++at];
    if (value === undefined || value === '') throw new UsageError(words.command.missingValue(name));
    given.set(name, value);
  }
  const language = given.get('--language') ?? 'nl';
  if (language !== 'nl' && language !== 'en') throw new UsageError(words.command.unknownLanguage(language));
  const role = given.get('--role') ?? 'teacher';
  if (!isRole(role)) throw new UsageError(words.command.unknownRole(role, ROLES.join(', ')));
  const protocol = given.get('--protocol');
  return {
    protocol: protocol === undefined ? DEFAULT_PROTOCOL : chosenProtocol(protocol, words),
    role,
    explain,
    words,
  };
}

function splitOption(arg: string): [string, string?] {
  const equals = arg.indexOf('=');
  return arg.startsWith('--') && equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg];
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}

function chosenProtocol(idOrFile: string, words: Texts['explain']): Protocol {
  const builtIn = protocolById(idOrFile);
  if (builtIn) return builtIn;
  let json: string;
  try {
    json = readFileSync(idOrFile, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'ENOENT' && !/[./\\]/.test(idOrFile))
      throw new UsageError(words.command.unknownProtocol(idOrFile, protocolIds()));
    throw new UsageError(words.command.unreadable(idOrFile, code));
  }
  const parsed = parseProtocol(json);
  if (parsed.ok) return parsed.protocol;
  throw new UsageError(
    [
      words.command.brokenPack(idOrFile),
      ...parsed.problems.map(({ id, line, path, detail }) =>
        words.command.packProblem(line, path, words.command.packProblems[id](detail)),
      ),
    ].join('\n'),
  );
}

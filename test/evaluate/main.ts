import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { failuresOf } from '../corpus/known-failures';
import { join } from 'node:path';
import { groupBy } from './group';
import { corpusFigures, judgeLine, type MarkedResult, type Score } from './corpus';
import {
  alarmsIn,
  formatFigures,
  hateFigures,
  PROFANITY,
  type FormatVector,
  type HateCase,
} from './sentences';

const USAGE = `Usage: npm run evaluate -- [--data FOLDER] [--corpus FILE] [--failures] [--concern ID] [--json] [--accept]

Prints how well the rule core does.
  --corpus FILE    marked drafts (default test/corpus/open.jsonl)
  --data FOLDER    ordinary and hateful Dutch: ud_dutch, captions_nl, commonvoice_nl, hatecheck_nl and
                   format_vectors, each a folder with an open.jsonl (default $BEZINT_DATA, else test/corpus/data);
                   what is not there is left out
  --failures       also prints every draft and sentence that went wrong
  --concern ID     of the failures, only those about this concern
  --json           the figures as JSON
  --accept         writes the marked drafts' present failures to test/corpus/known-failures.json, and no more
`;

interface Options {
  corpus: string;
  data: string;
  failures: boolean;
  concern: string | undefined;
  json: boolean;
}

/** Returns the exit code: 2 for wrong usage. Figures are printed, not judged. */
export function main(args: readonly string[], root: string): number {
  const options: Options = {
    corpus: join(root, 'test/corpus/open.jsonl'),
    data: process.env['BEZINT_DATA'] ?? join(root, 'test/corpus/data'),
    failures: false,
    concern: undefined,
    json: false,
  };
  let accept = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--failures') options.failures = true;
    else if (arg === '--json') options.json = true;
    else if (arg === '--accept') accept = true;
    else if ((arg === '--data' || arg === '--corpus' || arg === '--concern') && args[at + 1] !== undefined)
      options[arg.slice(2) as 'data' | 'corpus' | 'concern'] = args[++at]!;
    else {
      process.stderr.write(USAGE);
      return 2;
    }
  }
  if (accept) {
    const file = join(root, 'test/corpus/known-failures.json');
    writeFileSync(file, JSON.stringify(failuresOf(options.corpus), null, 2) + '\n');
    return 0;
  }
  const figures: Record<string, unknown> = {};
  evaluateCorpus(options, figures);
  evaluateOrdinary(options, figures);
  evaluateHate(options, figures);
  evaluateFormats(options, figures);
  if (options.json) console.log(JSON.stringify(figures, null, 2));
  return 0;
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
const target = (ok: boolean, words: string): string => `${ok ? 'reached' : 'NOT YET'}: ${words}`;

function print(options: Options, text: string): void {
  if (!options.json) console.log(text);
}

function table(options: Options, rows: readonly (readonly (string | number)[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? String(cell).padEnd(widths[column]!) : String(cell).padStart(widths[column]!),
    );
    print(options, '  ' + cells.join('  '));
  }
}

function evaluateCorpus(options: Options, figures: Record<string, unknown>): void {
  const results = linesOf(options.corpus).map(judgeLine);
  const corpus = corpusFigures(results);
  figures['corpus'] = corpus;
  print(options, `\nMarked drafts: ${options.corpus} (${corpus.drafts})`);
  const row = (score: Score): (string | number)[] => [
    score.name,
    score.hits,
    score.missed,
    score.falseAlarms,
    score.precision.toFixed(3),
    score.recall.toFixed(3),
    score.f1.toFixed(3),
  ];
  table(options, [
    ['concern', 'hits', 'missed', 'false', 'precision', 'recall', 'F1'],
    ...corpus.perConcern.map(row),
    row(corpus.total),
  ]);
  const silentShare = corpus.silentSpokenUpOn / Math.max(1, corpus.silent);
  print(options, `  F1 ${corpus.total.f1.toFixed(3)} (${target(corpus.total.f1 >= 0.93, '≥ 0.93')})`);
  print(
    options,
    `  spoke up on ${corpus.silentSpokenUpOn} of ${corpus.silent} silent drafts: ${percent(corpus.silentSpokenUpOn, corpus.silent)} (${target(silentShare <= 0.02, '≤ 2%')})`,
  );
  print(
    options,
    `  verdict right on ${percent(corpus.verdictsRight, corpus.drafts)} (${target(corpus.verdictsRight / corpus.drafts >= 0.92, '≥ 92%')}); ` +
      `${percent(corpus.verdictsDefensible, corpus.drafts)} when an optional finding may raise it`,
  );
  if (!options.failures) return;
  for (const one of results) if (isFailure(one, options)) printFailure(one, options);
}

function isFailure(one: MarkedResult, options: Options): boolean {
  const wrong: string[] = [...one.missed, ...one.falseAlarms];
  if (options.concern !== undefined) return wrong.includes(options.concern);
  return wrong.length > 0 || !one.verdictRight;
}

function printFailure(one: MarkedResult, options: Options): void {
  const draft = JSON.parse(one.line) as Record<string, unknown>;
  print(
    options,
    `\n  ${one.id}  missed: ${one.missed.join(', ') || '–'}  false: ${one.falseAlarms.join(', ') || '–'}`,
  );
  const also = one.marks.verdictAlso === undefined ? '' : ` or ${one.marks.verdictAlso}`;
  print(
    options,
    `    verdict ${one.review.verdict}, expected ${one.marks.verdict}${also} · ${one.marks.note ?? ''}`,
  );
  for (const field of [
    'protocol',
    'role',
    'surface',
    'account',
    'postedAt',
    'text',
    'attachments',
    'inReplyTo',
  ])
    if (draft[field] !== undefined) print(options, `    ${field}: ${JSON.stringify(draft[field])}`);
  for (const finding of one.review.findings)
    print(
      options,
      `    ${finding.concern} ${finding.verdict} [${finding.aspects.join()}]: ` +
        finding.evidence.map((seen) => `${seen.text} <${seen.detector}: ${seen.rule}>`).join(' · '),
    );
}

const ORDINARY = [
  ['captions_nl', 0.005],
  ['ud_dutch', 0.01],
  ['commonvoice_nl', 0.01],
] as const;

function dataFile(options: Options, name: string): string | undefined {
  const file = join(options.data, name, 'open.jsonl');
  if (existsSync(file)) return file;
  print(options, `\n${name}: not there (${file}); see --data`);
  return undefined;
}

function evaluateOrdinary(options: Options, figures: Record<string, unknown>): void {
  for (const [name, most] of ORDINARY) {
    const file = dataFile(options, name);
    if (file === undefined) continue;
    const texts = linesOf(file).map((line) => (JSON.parse(line) as { text: string }).text);
    const alarms = alarmsIn(texts);
    const share = alarms.length / texts.length;
    figures[name] = { sentences: texts.length, alarms: alarms.length };
    print(
      options,
      `\nOrdinary Dutch, ${name}: speaks up on ${alarms.length} of ${texts.length}, ${percent(alarms.length, texts.length)} (${target(share <= most, `≤ ${100 * most}%`)})`,
    );
    const perConcern = groupBy(
      alarms.flatMap((alarm) => alarm.concerns),
      (concern) => concern,
    );
    for (const [concern, all] of perConcern) print(options, `  ${concern}: ${all.length}`);
    if (!options.failures) continue;
    for (const alarm of alarms) {
      if (options.concern !== undefined && !(alarm.concerns as readonly string[]).includes(options.concern))
        continue;
      print(options, `    ${alarm.concerns.join()} [${alarm.words.join(' · ')}] ${alarm.text}`);
    }
  }
}

function evaluateHate(options: Options, figures: Record<string, unknown>): void {
  const file = dataFile(options, 'hatecheck_nl');
  if (file === undefined) return;
  const all = hateFigures(linesOf(file).map((line) => JSON.parse(line) as HateCase));
  const sum = (list: typeof all, pick: 'cases' | 'right'): number =>
    list.reduce((total, one) => total + one[pick], 0);
  const hateful = all.filter((one) => one.hateful);
  const contrast = all.filter((one) => !one.hateful && one.functionality !== PROFANITY);
  const found = sum(hateful, 'right') / sum(hateful, 'cases');
  const silent = sum(contrast, 'right') / sum(contrast, 'cases');
  figures['hatecheck_nl'] = { found, silent };
  print(options, '\nHateCheck: right = hateful and spoken up on, or contrast and silent');
  table(options, [
    ['function', 'cases', 'right', 'share'],
    ...all.map((one) => [one.functionality, one.cases, one.right, percent(one.right, one.cases)]),
  ]);
  print(options, `  hateful found ${(100 * found).toFixed(1)}% (${target(found >= 0.55, '≥ 55%')})`);
  print(
    options,
    `  contrast silent, profanity for its own sake left out, ${(100 * silent).toFixed(1)}% (${target(silent >= 0.95, '≥ 95%')})`,
  );
  if (!options.failures || (options.concern !== undefined && options.concern !== 'tone')) return;
  for (const one of all) for (const text of one.wrong) print(options, `    ${one.functionality}: ${text}`);
}

function evaluateFormats(options: Options, figures: Record<string, unknown>): void {
  const file = dataFile(options, 'format_vectors');
  if (file === undefined) return;
  const formats = formatFigures(linesOf(file).map((line) => JSON.parse(line) as FormatVector));
  figures['format_vectors'] = formats;
  print(options, '\nFormats');
  table(options, [
    ['kind', 'valid', 'found', 'invalid', 'wrongly found'],
    ...formats.map((one) => [one.kind, one.valid, one.found, one.invalid, one.wronglyFound]),
  ]);
  const all = formats.every((one) => one.wrong.length === 0);
  print(options, `  ${target(all, 'all valid found, no invalid')}`);
  for (const one of formats) for (const text of one.wrong) print(options, `    wrong: ${one.kind} ${text}`);
}

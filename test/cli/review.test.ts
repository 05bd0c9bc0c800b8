import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines';
import { main } from '../../src/cli/review';

const PACK = {
  format: 'bezint-protocol/1',
  id: 'de-wilg-2026',
  title: 'Afspraken',
  organisation: 'De Wilg',
  version: '1',
  date: '2026-01-01',
  language: 'nl',
  clauses: [
    {
      id: 'W-1',
      section: 'A',
      text: 'Geen gegevens.',
      who: ['teacher'],
      answers: [{ concern: 'personal-data' }],
    },
  ],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bezint-test-'));
  writeFileSync(join(folder, 'own.json'), JSON.stringify(PACK));
  writeFileSync(join(folder, 'broken.json'), '{\n  "format": "bezint-protocol/1",\n}');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

async function run(args: readonly string[], ...input: (string | Uint8Array)[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await main(args, {
    input: chunks(...input),
    write: async (text) => {
      out.push(text);
    },
    complain: (text) => complaints.push(text),
  });
  return { code, out: out.join(''), complaints: complaints.join('') };
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the review command', () => {
  it('gives one review a line, in order, with exact spans', async () => {
    const { code, out } = await run(
      [],
      JSON.stringify({ id: 'a', text: 'bel 06-12345678' }) +
        '\n' +
        JSON.stringify({ id: 2, text: 'mooi weer' }),
    );
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      {
        id: 'a',
        verdict: 'stop',
        findings: [
          {
            concern: 'personal-data',
            aspects: expect.any(Array) as unknown,
            clauses: ['OP-P2', 'OP-GR2a'],
            verdict: 'stop',
            permission: ['person'],
            evidence: [
              {
                source: 'text',
                start: 4,
                end: 15,
                text: '06-12345678',
                detector: 'phone',
                rule: expect.any(String) as unknown,
              },
            ],
          },
        ],
      },
      { id: 2, verdict: 'clear', findings: [] },
    ]);
  });

  it('lets the line win over the options', async () => {
    const draft = { text: 'bel 06-12345678' };
    const { out } = await run(
      ['--protocol', 'konot-2023', '--role=pupil'],
      [draft, { ...draft, role: 'parent' }, { ...draft, protocol: 'onderwijs-primair-2024', role: 'intern' }]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expect(lines(out).map((one) => (one['findings'] as { clauses: string[] }[])[0]?.clauses[0])).toEqual([
      'K-P3',
      'K-O3',
      'OP-P2',
    ]);
  });

  it('takes a school’s own pack', async () => {
    const { code, out } = await run(['--protocol', join(folder, 'own.json')], '{"text":"bel 06-12345678"}');
    expect(code).toBe(0);
    expect(lines(out)[0]).toMatchObject({ findings: [{ clauses: ['W-1'], permission: [] }] });
  });

  it('leaves a failing line in its place and goes on', async () => {
    const { code, out } = await run(
      ['--language', 'en'],
      [
        '\ufeff{"id":"first"}',
        '',
        'x',
        '[]',
        '{"id":"r","role":"boss"}',
        '{"id":"p","protocol":"nope"}',
        '{"id":"d","postedAt":"yesterday"}',
        '{"id":"n","text":null,"school":null,"expect":[1],"anything":true}',
        '',
        '',
      ].join('\r\n'),
    );
    expect(code).toBe(1);
    const result = lines(out);
    expect(result.map((one) => one['line'] ?? one['id'])).toEqual(['first', 2, 3, 4, 5, 6, 7, 'n']);
    expect(result[4]).toEqual({
      id: 'r',
      line: 5,
      error: 'role: expected teacher | employee | school-leader | intern | pupil | parent',
    });
    expect(result[5]).toMatchObject({ id: 'p', line: 6 });
    expect(result[6]!['error']).toMatch(/^postedAt: expected/);
  });

  it.each([
    [['--role', 'boss']],
    [['--protocol', 'nope']],
    [['--protocol', './missing.json']],
    [['--protocol']],
    [['--language', 'fr']],
    [['drafts.jsonl']],
    [['--explain=yes']],
  ])('refuses wrong usage: %j', async (args) => {
    const { code, out, complaints } = await run(args, '{}');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaints).toContain('--protocol ID|');
  });

  it('says where a pack is broken', async () => {
    const { code, complaints } = await run(['--protocol', join(folder, 'broken.json')], '{}');
    expect(code).toBe(2);
    expect(complaints).toContain('regel 3');
  });

  it('explains each finding in words', async () => {
    const { out } = await run(['--explain'], '{"id":"a","text":"bel 06-12345678"}');
    expect(out).toContain('a: dit kun je beter niet plaatsen');
    expect(out).toContain('“06-12345678” in de tekst, teken 4 tot 15');
    expect(out).toContain('OP-P2 (Privacy en beeldmateriaal): Het delen van persoonlijke informatie');
    const english = await run(['--explain', '--language', 'en'], '{"id":"a","text":"bel 06-12345678"}');
    expect(english.out).toContain('a: this is better not posted');
  });

  it('says how it is used', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('npm run -s review');
  });

  it('runs from the shell', () => {
    const result = spawnSync(process.execPath, [resolve(import.meta.dirname, '../run/review.mjs')], {
      input: '{"id":"a","text":"mooi weer"}\n',
      encoding: 'utf8',
    });
    expect(result.stderr).toBe('');
    expect(result.stdout).toBe('{"id":"a","verdict":"clear","findings":[]}\n');
    expect(result.status).toBe(0);
  }, 30_000);
});

describe('lines', () => {
  it('come whole from any chunks, cut at line feeds only', async () => {
    const bytes = new TextEncoder().encode('één\u2028twee\r\ndrie\n\nvier');
    for (const size of [1, 2, 3, 7, 100]) {
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      const seen: string[] = [];
      for await (const line of linesOf(chunks(...parts))) seen.push(line);
      expect(seen).toEqual(['één\u2028twee', 'drie', '', 'vier']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { PROTOCOLS } from '../../../src/core/protocols';
import { jsonLines } from '../../../src/core/protocols/json-lines';
import { parseProtocol } from '../../../src/core/protocols/parse';
import { ProtocolSchema } from '../../../src/core/protocols/schema';

const OWN = {
  format: 'bezint-protocol/1',
  id: 'de-wilg-2026',
  title: 'Afspraken sociale media',
  organisation: 'De Wilg',
  version: '1',
  date: '2026-01-01',
  language: 'nl',
  clauses: [
    {
      id: 'W-1',
      section: 'Foto’s',
      text: 'Wij plaatsen geen foto’s van kinderen.',
      who: ['teacher'],
      answers: [{ concern: 'people-in-media', permission: ['parents'] }],
    },
    { id: 'W-2', section: 'Slot', text: 'Vraag het even.', who: ['teacher'], footer: 'whom-to-ask' },
  ],
};
const spelled = (change: (pack: typeof OWN) => unknown): string =>
  JSON.stringify(change(structuredClone(OWN)), null, 2);
const problemsOf = (json: string) => {
  const parsed = parseProtocol(json);
  return parsed.ok ? [] : parsed.problems;
};

describe('parseProtocol', () => {
  it('reads a school’s own pack, with a byte order mark too', () => {
    expect(parseProtocol(spelled((pack) => pack))).toEqual({ ok: true, protocol: OWN });
    expect(parseProtocol('\ufeff' + spelled((pack) => pack)).ok).toBe(true);
  });

  it.each([
    ['', { id: 'not-json', line: 1, path: '', detail: '1' }],
    ['{\n  "id": "x",\n}', { id: 'not-json', line: 3, path: '', detail: '1' }],
    ['{} x', { id: 'not-json', line: 1, path: '', detail: '4' }],
    ['['.repeat(100_000), { id: 'not-json', line: 1, path: '', detail: '202' }],
  ])('says where %.20s is no JSON', (json, problem) => {
    expect(problemsOf(json)).toEqual([problem]);
  });

  it.each([
    ['a missing title', spelled((pack) => ({ ...pack, title: undefined })), 'missing', 'title', 1],
    ['another format', spelled((pack) => ({ ...pack, format: 'x' })), 'unknown-value', 'format', 2],
    ['a wrong date', spelled((pack) => ({ ...pack, date: '1 mei' })), 'wrong-form', 'date', 7],
    ['no clauses', spelled((pack) => ({ ...pack, clauses: [] })), 'too-short', 'clauses', 9],
    ['a title in figures', spelled((pack) => ({ ...pack, title: 3 })), 'wrong-type', 'title', 4],
    ['a field of its own', spelled((pack) => ({ ...pack, code: 'x' })), 'unknown-field', '', 1],
    ['null', 'null', 'wrong-type', '', 1],
    [
      'an unknown concern',
      spelled((pack) => {
        pack.clauses[0]!.answers![0]!.concern = 'weather';
        return pack;
      }),
      'unknown-value',
      'clauses[0].answers[0].concern',
      19,
    ],
    [
      'two clauses of one id',
      spelled((pack) => {
        pack.clauses[1]!.id = 'W-1';
        return pack;
      }),
      'duplicate-id',
      'clauses',
      9,
    ],
  ])('points at %s', (_, json, id, path, line) => {
    expect(problemsOf(json)[0]).toMatchObject({ id, path, line });
  });

  it('names every mistake, in the order of the text', () => {
    const json = spelled((pack) => ({ ...pack, id: 'no good', language: 'fy', date: '' }));
    expect(problemsOf(json).map((problem) => problem.path)).toEqual(['id', 'date', 'language']);
  });

  it('never throws, and agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        parseProtocol(text);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(jsonLines(text).error === undefined).toBe(valid);
      }),
    );
  });
});

describe('the JSON Schema for editors', () => {
  // Made from the zod schema; `npm run unit -- -u` writes it anew.
  it('is up to date', async () => {
    const schema = z.toJSONSchema(ProtocolSchema.schema);
    const json = JSON.stringify({ ...schema, title: 'Bezint protocol pack' }, null, 2) + '\n';
    await expect(json).toMatchFileSnapshot('../../../assets/public/protocol.schema.json');
  });

  it('is what the built-in packs follow', () => {
    expect(PROTOCOLS.every((protocol) => parseProtocol(JSON.stringify(protocol)).ok)).toBe(true);
  });
});

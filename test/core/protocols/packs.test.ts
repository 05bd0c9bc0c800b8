import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROTOCOLS, DEFAULT_PROTOCOL, protocolById } from '../../../src/core/protocols';
import { ProtocolSchema } from '../../../src/core/protocols/schema';

/** A clause's place in the source, and every character of it that the pack spells differently. */
interface Passage {
  clause: string;
  /** UTF-16 offsets in the source text; the bullet before it is left out. */
  start: number;
  end: number;
  bullet?: string;
  /** `line`: the page broke the line. `scan`: the OCR misread the letters. */
  repairs?: { at: number; from: string; to: string; kind: 'line' | 'scan' }[];
}

const folder = resolve(import.meta.dirname, '../../../src/core/protocols');
const range = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

/** Fixed: tests, exports and the review command use them. */
const IDS: Record<string, readonly string[]> = {
  'onderwijs-primair-2024': [
    ...range('OP-D', 1, 3),
    ...range('OP-U', 1, 3),
    'OP-S1',
    'OP-L1',
    'OP-L2',
    'OP-P1',
    'OP-P2',
    ...range('OP-G', 1, 3),
    'OP-GR0',
    'OP-GR1a',
    'OP-GR1b',
    'OP-GR2a',
    'OP-GR2b',
    'OP-GR3a',
    'OP-GR3b',
    'OP-GR4a',
    'OP-GR4b',
    'OP-GR4c',
    'OP-GR5a',
    'OP-GR5b',
    'OP-GR6a',
    'OP-GR6b',
    'OP-GR7',
    'OP-GR8',
    ...range('OP-R', 1, 3),
    'OP-I1',
    'OP-I2',
    'OP-T2',
    'OP-T1',
  ],
  'konot-2023': [
    'K-I1',
    'K-I2',
    'K-SS1',
    'K-F1',
    'K-F2',
    ...range('K-A', 1, 7),
    ...range('K-L', 1, 3),
    ...range('K-M', 1, 5),
    ...range('K-V', 1, 3),
    ...range('K-P', 1, 7),
    ...range('K-O', 1, 7),
    ...range('K-S', 1, 7),
  ],
};

/** All that the scan of the Onderwijs Primair text misread inside a clause; Konot's text was not scanned. */
const MISREAD: Record<string, string> = {
  Erinbeginsel: 'Er in beginsel',
  Officiéle: 'Officiële',
  QOuders: 'Ouders',
};
const BULLETS = ['<', '%', 'e', '¢', '»', '>', 'o', '•'];

describe.each(PROTOCOLS.map((protocol) => [protocol.id, protocol] as const))('%s', (id, protocol) => {
  const source = readFileSync(resolve(folder, id, 'source.txt'), 'utf8');
  const { passages } = JSON.parse(readFileSync(resolve(folder, id, 'repairs.json'), 'utf8')) as {
    passages: Passage[];
  };

  it('is a valid pack', () => {
    expect(ProtocolSchema.safeParse(protocol).error?.issues).toBeUndefined();
    expect(ProtocolSchema.parse(protocol)).toEqual(protocol);
  });

  it('holds every clause, in the order of the source', () => {
    expect(protocol.clauses.map((clause) => clause.id)).toEqual(IDS[id]);
    expect(passages.map((passage) => passage.clause)).toEqual(IDS[id]);
    for (const [index, passage] of passages.entries()) {
      expect(passage.start, passage.clause).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0);
    }
  });

  it.each(passages.map((passage) => [passage.clause, passage] as const))(
    '%s = the source + the listed repairs, nothing else',
    (clauseId, passage) => {
      let spelled = '';
      let at = passage.start;
      for (const repair of passage.repairs ?? []) {
        const end = repair.at + repair.from.length;
        expect(source.slice(repair.at, end)).toBe(repair.from);
        expect(repair.at).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(passage.end);
        if (repair.kind === 'line') {
          expect(repair.from).toMatch(/^\s*\n\s*$/);
          // A word that the line broke at its hyphen is joined without a space.
          expect(repair.to).toBe(source[repair.at - 1] === '-' ? '' : ' ');
        } else {
          expect(MISREAD[repair.from]).toBe(repair.to);
        }
        spelled += source.slice(at, repair.at) + repair.to;
        at = end;
      }
      spelled += source.slice(at, passage.end);
      const clause = protocol.clauses.find((candidate) => candidate.id === clauseId);
      expect(Buffer.from(clause!.text)).toEqual(Buffer.from(spelled));
      expect(spelled.trim()).toBe(spelled);
      // What stands before it on its line is a bullet or nothing.
      const before = source.slice(source.lastIndexOf('\n', passage.start - 1) + 1, passage.start).trim();
      if (passage.bullet !== undefined) {
        expect(BULLETS).toContain(passage.bullet);
        expect(before).toBe(passage.bullet);
      }
    },
  );

  it('says for every permission whose it is, and of whom it asks it', () => {
    for (const clause of protocol.clauses) {
      for (const answer of clause.answers ?? []) {
        if (answer.permission?.includes('mentor')) expect(clause.who).toEqual(['intern']);
      }
    }
  });
});

describe('the built-in protocols', () => {
  it('are found by id', () => {
    expect(PROTOCOLS.map((protocol) => protocol.id)).toEqual(Object.keys(IDS));
    expect(protocolById('konot-2023')?.organisation).toBe('Stichting Konot');
    expect(protocolById('none')).toBeUndefined();
    expect(DEFAULT_PROTOCOL.id).toBe('onderwijs-primair-2024');
  });
});

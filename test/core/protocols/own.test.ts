import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROTOCOLS } from '../../../src/core/protocols';
import { clauseId, composePack, draftClause, idFrom, quotesNotIn } from '../../../src/core/protocols/compose';
import { parseProtocol } from '../../../src/core/protocols/parse';
import { proposeClauses } from '../../../src/core/protocols/propose';
import { splitProtocol, type SplitClause } from '../../../src/core/protocols/split';

function sourceOf(id: string): string {
  return readFileSync(new URL(`../../../src/core/protocols/${id}/source.txt`, import.meta.url), 'utf8');
}

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A clause as it stands after the person takes every repair that is suggested. */
function repaired(clause: SplitClause): string {
  let { text } = clause;
  for (const dirt of [...clause.dirt].reverse()) {
    if (dirt.suggestion !== undefined) {
      text = text.slice(0, dirt.start) + dirt.suggestion + text.slice(dirt.end);
    }
  }
  return bare(text);
}

describe.each(PROTOCOLS.map((protocol) => [protocol.id, protocol] as const))(
  'the source of %s, put through the import of an own protocol',
  (id, protocol) => {
    const source = sourceOf(id);
    const split = splitProtocol(source);
    const proposed = proposeClauses(split);

    test('comes out with at least 85% of its clauses, before any repair', () => {
      const found = new Set(split.clauses.map((clause) => bare(clause.text)));
      const kept = protocol.clauses.filter((clause) => found.has(bare(clause.text)));
      const share = kept.length / protocol.clauses.length;
      console.log(
        `${id}: ${(100 * share).toFixed(0)}% of the clauses come out word for word, before any repair`,
      );
      expect(share).toBeGreaterThanOrEqual(0.85);
      // And it does not drown them in others.
      expect(split.clauses.length).toBeLessThan(protocol.clauses.length * 1.15);
    });

    test('shows the dirt of the scan with its repair', () => {
      const found = new Set(split.clauses.map(repaired));
      const missed = protocol.clauses.filter((clause) => !found.has(bare(clause.text)));
      expect(missed.map((clause) => clause.id)).toEqual(id === 'konot-2023' ? ['K-F1', 'K-F2'] : ['OP-GR0']);
    });

    test('gets at least 70% of the concerns right, in every respect', () => {
      // The same words may stand twice (K-V1 and K-S6), for two groups: their concerns are the same.
      const byText = new Map(split.clauses.map((clause, at) => [repaired(clause), proposed[at]!]));
      let right = 0;
      let wrongly = 0;
      let who = 0;
      let permissions = 0;
      let asked = 0;
      for (const clause of protocol.clauses) {
        const proposal = byText.get(bare(clause.text));
        const expected = new Set((clause.answers ?? []).map((answer) => answer.concern));
        const got = new Set((proposal?.answers ?? []).map((answer) => answer.concern));
        if (proposal && expected.size === got.size && [...expected].every((one) => got.has(one))) right++;
        wrongly += [...got].filter((one) => !expected.has(one)).length;
        if ([...clause.who].sort().join() === [...(proposal?.who ?? [])].sort().join()) who++;
        for (const answer of clause.answers ?? []) {
          const same = proposal?.answers?.find((one) => one.concern === answer.concern);
          asked++;
          if (same && (same.permission ?? []).join() === (answer.permission ?? []).join()) permissions++;
        }
      }
      const all = protocol.clauses.length;
      const found = protocol.clauses.filter((clause) => byText.has(bare(clause.text))).length;
      const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)}%`;
      console.log(
        `${id}: ${share(found, all)} of ${all} clauses found once repaired; proposed right: concerns ${share(right, all)}, ` +
          `whom it binds ${share(who, all)}, permissions ${share(permissions, asked)}; ${wrongly} proposed wrongly`,
      );
      expect(right / all).toBeGreaterThanOrEqual(0.7);
      expect(who / all).toBeGreaterThanOrEqual(0.7);
      expect(permissions / asked).toBeGreaterThanOrEqual(0.7);
      expect(wrongly).toBeLessThanOrEqual(2);
    });

    test('makes a pack that is valid and quotes its source', () => {
      const clauses = split.clauses.map((clause, at) =>
        draftClause(clause, proposed[at]!, clauseId('De Linde', at), split.title),
      );
      const pack = composePack(
        {
          id: idFrom('De Linde 2026', 'x'),
          title: split.title,
          organisation: 'De Linde',
          version: '1',
          date: '2026-09-01',
          language: 'nl',
          contact: '',
        },
        clauses,
      );
      expect(parseProtocol(JSON.stringify(pack))).toMatchObject({ ok: true });
      expect(quotesNotIn(source, pack.clauses)).toEqual([]);
      const changed = pack.clauses.map((clause, at) =>
        at === 3 ? { ...clause, text: `${clause.text} En meer.` } : clause,
      );
      expect(quotesNotIn(source, changed)).toEqual([changed[3]!.id]);
    });
  },
);

describe('whose permission a clause asks', () => {
  test.each([
    ['Noem leerlingen niet bij naam zonder toestemming van hun ouders.', ['parents']],
    [
      'Noem leerlingen niet bij naam zonder toestemming van hun ouders en de directie.',
      ['parents', 'management'],
    ],
    [
      'Noem leerlingen niet bij naam zonder toestemming van de directie en hun ouders.',
      ['parents', 'management'],
    ],
    ['Noem leerlingen niet bij naam zonder toestemming van de schoolleider.', ['management']],
    ['Deel geen namen van leerlingen. De ouders en de directie zien mee.', []],
  ])('%s', (text, permission) => {
    const [clause] = proposeClauses(splitProtocol(`Protocol\n\n- ${text}\n- Wees vriendelijk tegen elkaar.`));
    const answer = clause!.answers?.find(({ concern }) => concern === 'named-person');
    expect(answer?.permission ?? []).toEqual(permission);
  });
});

test('a clause that says whom to ask is shown with every question', () => {
  const split = splitProtocol(
    'Protocol\n\n- Twijfel je? Vraag het aan de directie.\n- Wees vriendelijk tegen elkaar.',
  );
  expect(proposeClauses(split).map(({ footer }) => footer)).toEqual(['whom-to-ask', undefined]);
});

describe('splitting other texts', () => {
  const texts = (source: string) => splitProtocol(source).clauses.map((clause) => clause.text);

  test('numbers, letters and nested numbers are list items', () => {
    expect(
      texts(
        'Protocol\n\n1. Algemeen\n1.1 Deel geen foto’s van leerlingen.\n1.2 Wees netjes tegen elkaar.\n2. Ouders\na) Noem geen namen van kinderen.\nb) Vraag het eerst aan school.',
      ),
    ).toEqual([
      'Deel geen foto’s van leerlingen.',
      'Wees netjes tegen elkaar.',
      'Noem geen namen van kinderen.',
      'Vraag het eerst aan school.',
    ]);
  });

  test('page numbers and page breaks fall away, sentences go on over them', () => {
    expect(
      texts('Regels\n\n• Deel geen foto’s zonder\n\n3\n\fPagina 4 van 9\ntoestemming van de ouders.'),
    ).toEqual(['Deel geen foto’s zonder toestemming van de ouders.']);
  });

  test('offsets point into the source', () => {
    const source = 'Kop\r\n\r\n  • Eén regel hier\r\n    en verder.\r\n  • Nog een regel hier.';
    for (const clause of splitProtocol(source).clauses) {
      expect(bare(source.slice(clause.start, clause.end))).toBe(clause.text);
    }
  });

  test('any text at all comes back as clauses, quickly', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('•', '\n', '\n\n', '\f', ':', '1. ')),
          { maxLength: 60 },
        ),
        (parts) => {
          const source = parts.join('');
          const split = splitProtocol(source);
          expect(proposeClauses(split)).toHaveLength(split.clauses.length);
          expect(splitProtocol(source)).toEqual(split);
        },
      ),
    );
    const long = 'Deel geen foto’s van leerlingen zonder toestemming van hun ouders '.repeat(9000);
    const started = performance.now();
    proposeClauses(splitProtocol(long));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

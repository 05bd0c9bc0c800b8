import { describe, expect, it } from 'vitest';
import { PROTOCOLS, protocolById } from '../../src/core/protocols';
import { ProtocolSchema, type Protocol } from '../../src/core/protocols/schema';
import { footerFor, mergeEvidence, pointedOut, review } from '../../src/core/review';
import type { Signal } from '../../src/core/signal';
import { draftOf } from './drafts';

const [OP, KONOT] = PROTOCOLS as [Protocol, Protocol];
const evening = '2025-10-04T20:00:00+02:00';

function own(
  answers: Protocol['clauses'][number]['answers'],
  who: Protocol['clauses'][number]['who'],
): Protocol {
  return ProtocolSchema.parse({
    format: 'bezint-protocol/1',
    id: 'own',
    title: 'Own',
    organisation: 'Own',
    version: '1',
    date: '2026-01-01',
    language: 'nl',
    clauses: [{ id: 'O-1', section: 'Own', text: 'Own.', who, answers }],
  });
}

const finding = (protocol: Protocol, overrides: Parameters<typeof draftOf>[0], concern: string) =>
  review(draftOf(overrides), protocol).findings.find((one) => one.concern === concern);

describe('what weighs the same', () => {
  const text = 'De inspectie moet zich schamen, dit beleid is een ramp voor het onderwijs.';
  const concerns = (role: 'school-leader' | 'teacher' | 'intern', written: string) =>
    review(draftOf({ role, text: written }), KONOT).findings.map(({ concern }) => concern);

  it('begins with what is the role’s own', () => {
    expect(concerns('school-leader', text)).toEqual(['representative', 'speaking-role']);
    expect(concerns('teacher', text)).toEqual(['speaking-role']);
    expect(concerns('intern', 'Wat was Noor uit groep 6 trots op haar beker')).toEqual([
      'placement',
      'named-person',
    ]);
  });

  it('comes behind what weighs more', () => {
    expect(concerns('school-leader', `${text} Trots op Noor uit groep 6.`)[0]).toBe('named-person');
    expect(concerns('intern', 'De moeder van Noor uit groep 6 is te bellen op 06-12345678')[0]).toBe(
      'personal-data',
    );
  });
});

describe('what is pointed out', () => {
  it.each([
    ['Tot morgen in [mijn groep] 6!', 'mijn groep 6'],
    ['[ouders van groep] 5/6, let op', 'ouders van groep 5/6'],
    ['de kids van [gr]. 8a zijn er', 'gr. 8a'],
    ['[gesprek gehad met ouders die] boos waren', 'gesprek gehad met ouders'],
    ['[het MT heeft besloten dat de] methode weg moet', 'het MT heeft besloten'],
    ['[gesprek met de moeder van] Daan', 'gesprek met de moeder'],
    // As they are.
    ['[mijn groep] heeft 6 tafels', 'mijn groep'],
    ['[groep] 1234', 'groep'],
    ['[Klaplopers zijn het], echt', 'Klaplopers zijn het'],
    ['[Die] is het', 'Die'],
    ['[subgroep] 6', 'subgroep'],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const seen: Signal = {
      detector: 'placement-words', source: 'text', start, end, text: text.slice(start, end), rule: 'told',
    }; // prettier-ignore
    const pointed = pointedOut(seen, { text });
    expect(pointed.text).toBe(expected);
    expect(text.slice(pointed.start, pointed.end)).toBe(expected);
  });

  it('leaves alone what was seen elsewhere', () => {
    const seen: Signal = { detector: 'x', source: 'reply', start: 0, end: 5, text: 'groep', rule: 'x' };
    expect(pointedOut(seen, { text: 'groep 6' })).toBe(seen);
  });
});

describe('review', () => {
  it('is clear when there is nothing to say, and still names whom to ask', () => {
    expect(review(draftOf({ text: 'Heerlijk gewandeld vandaag.' }), OP)).toEqual({
      verdict: 'clear',
      findings: [],
      footer: ['OP-GR7', 'OP-GR8', 'OP-T1'],
    });
  });

  it('cites other clauses for another protocol and role', () => {
    const text = 'Guusje uit groep 6 is te bereiken op 06-12345678';
    expect(finding(OP, { text }, 'personal-data')).toMatchObject({
      clauses: ['OP-P2', 'OP-GR2a'],
      verdict: 'stop',
      permission: ['person'],
    });
    expect(finding(KONOT, { text, role: 'intern' }, 'personal-data')?.clauses).toEqual(['K-A2']);
    expect(finding(KONOT, { text, role: 'pupil' }, 'personal-data')?.clauses).toEqual(['K-P3']);
    expect(finding(KONOT, { text, role: 'parent' }, 'personal-data')).toMatchObject({
      clauses: ['K-O3'],
      permission: ['parents'],
    });
  });

  it('yields no finding for a concern without a clause for that role', () => {
    const text = 'De doorstroomtoets is een peperdure vergissing.';
    expect(finding(OP, { text }, 'speaking-role')?.clauses).toEqual(['OP-GR3b']);
    expect(finding(KONOT, { text, role: 'parent' }, 'speaking-role')).toBeUndefined();
    expect(finding(OP, { text, role: 'parent' }, 'speaking-role')).toBeUndefined();
    // No clause of Onderwijs Primair speaks of working hours.
    expect(review(draftOf({ text: 'Koffie!', postedAt: '2025-10-06T10:00:00+02:00' }), OP).verdict).toBe(
      'clear',
    );
    expect(
      finding(KONOT, { text: 'Koffie!', postedAt: '2025-10-06T10:00:00+02:00' }, 'working-hours')?.clauses,
    ).toEqual(['K-M4']);
  });

  it('tells the sides of a concern apart', () => {
    const text = 'Namens obs De Populier: bedankt!';
    expect(finding(OP, { text }, 'speaking-role')).toMatchObject({
      clauses: ['OP-GR3a'],
      aspects: ['on-behalf'],
      permission: ['management'],
    });
    // "Namens …" is what Konot asks for.
    expect(finding(KONOT, { text }, 'speaking-role')).toBeUndefined();
    expect(
      finding(KONOT, { text: 'Wij als school vinden spelen belangrijk.' }, 'speaking-role')?.clauses,
    ).toEqual(['K-A1']);
  });

  it('asks the person concerned where permission is needed and a clause names nobody', () => {
    const text = 'Guusje Terpstra uit groep 6 had een mooie dag.';
    const protocol = own([{ concern: 'named-person' }], ['teacher']);
    expect(finding(protocol, { text }, 'named-person')).toMatchObject({
      verdict: 'ask',
      permission: ['person'],
    });
  });

  it('puts the clause that fits best first', () => {
    const text = 'Jij bent een idioot.';
    expect(finding(OP, { text }, 'tone')?.clauses[0]).toBe('OP-GR1b');
    expect(finding(KONOT, { text }, 'tone')?.clauses).toEqual(['K-M3', 'K-I1']);
    expect(finding(KONOT, { text, role: 'pupil' }, 'tone')?.clauses).toEqual(['K-P2', 'K-I1']);
  });

  it('sorts findings from strong to light and takes the strongest verdict', () => {
    const result = review(
      draftOf({ postedAt: '2025-10-06T10:00:00+02:00', text: 'Guusje uit groep 6: 06-12345678' }),
      KONOT,
    );
    expect(result.verdict).toBe('stop');
    expect(result.findings.map((one) => one.verdict)).toEqual(['stop', 'ask', 'advise']);
  });

  it('reads nothing but the draft', () => {
    const draft = draftOf({ text: 'Guusje uit groep 6', postedAt: evening });
    const frozen = structuredClone(draft);
    review(draft, OP);
    expect(draft).toEqual(frozen);
  });
});

describe('evidence', () => {
  const seen = (source: Signal['source'], start: number, end: number, detector = 'd'): Signal => ({
    detector,
    source,
    start,
    end,
    text: 'x',
    rule: 'r',
  });

  it('is sorted, and of spans that overlap the widest stays', () => {
    expect(
      mergeEvidence([
        seen('attachment:10', 0, 1),
        seen('attachment:2', 0, 1),
        seen('text', 10, 14),
        seen('text', 4, 12),
        seen('text', 0, 3),
        seen('text', 0, 3, 'other'),
        seen('text', 3, 4),
        seen('time', 0, 1),
      ]).map(({ source, start, end }) => [source, start, end]),
    ).toEqual([
      ['text', 0, 3],
      ['text', 3, 4],
      ['text', 4, 12],
      ['attachment:2', 0, 1],
      ['attachment:10', 0, 1],
      ['time', 0, 1],
    ]);
  });
});

describe('the footer', () => {
  it('is that of the role', () => {
    expect(footerFor(protocolById('konot-2023')!, 'parent')).toEqual(['K-O7']);
    expect(footerFor(protocolById('konot-2023')!, 'pupil')).toEqual(['K-P6']);
    expect(footerFor(protocolById('konot-2023')!, 'intern')).toEqual(['K-A5', 'K-A6', 'K-S7']);
    expect(footerFor(protocolById('konot-2023')!, 'teacher')).toEqual(['K-A5', 'K-A6', 'K-V3']);
  });
});

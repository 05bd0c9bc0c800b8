import { describe, expect, it } from 'vitest';
import { easter, isPublicHoliday, weekday } from '../../../src/core/concerns/calendar';
import { judge, wordsOf } from '../drafts';

type Row = readonly [postedAt: string, rest?: Omit<Parameters<typeof wordsOf>[1], 'postedAt'>];

const SPEAKS_UP: readonly Row[] = [
  ['2025-10-06T08:00:00+02:00'],
  ['2025-10-06T16:29:59+02:00'],
  ['2025-10-10T12:15:00+02:00', { role: 'intern' }],
  ['2025-10-07T10:00', { role: 'school-leader' }],
  // The writer's own clock decides, wherever it stands.
  ['2025-10-07T10:00:00-05:00'],
  ['2025-10-07T10:00:00Z', { role: 'employee' }],
  ['2025-04-28T10:00:00+02:00'],
  ['2025-10-04T10:00:00+02:00', { school: { workingHours: { days: [6], from: '09:00', to: '11:00' } } }],
  ['2025-10-13T10:00:00+02:00', { school: { holidays: [{ from: '2025-10-18', to: '2025-10-26' }] } }],
];

const SILENT: readonly Row[] = [
  ['2025-10-06T07:59:59+02:00'],
  ['2025-10-06T16:30:00+02:00'],
  ['2025-10-04T10:00:00+02:00'],
  ['2025-10-05T10:00:00+02:00'],
  ['', {}],
  ['2025-10-06T10:00:00+02:00', { account: { kind: 'school' } }],
  ['2025-10-06T10:00:00+02:00', { role: 'pupil' }],
  ['2025-10-06T10:00:00+02:00', { role: 'parent' }],
  ['2025-12-25T10:00:00+01:00'],
  ['2026-01-01T10:00:00+01:00'],
  ['2025-04-21T10:00:00+02:00'],
  ['2025-05-05T10:00:00+02:00'],
  ['2025-05-29T10:00:00+02:00'],
  ['2025-06-09T10:00:00+02:00'],
  ['2026-04-27T10:00:00+02:00'],
  ['2025-10-18T10:00:00+02:00', { school: { holidays: [{ from: '2025-10-18', to: '2025-10-26' }] } }],
  ['2025-10-24T10:00:00+02:00', { school: { holidays: [{ from: '2025-10-18', to: '2025-10-24' }] } }],
  ['2025-10-06T08:30:00+02:00', { school: { workingHours: { days: [1], from: '09:00', to: '11:00' } } }],
];

describe('working-hours', () => {
  for (const [postedAt, rest] of SPEAKS_UP)
    it(`speaks up: ${postedAt}`, () => {
      expect(wordsOf('working-hours', { ...rest, postedAt })).toEqual([postedAt.slice(0, 16)]);
    });

  for (const [postedAt, rest] of SILENT)
    it(`is silent: ${postedAt}`, () => {
      expect(wordsOf('working-hours', { ...rest, postedAt })).toEqual([]);
    });

  it('only advises', () => {
    const [one] = judge('working-hours', { postedAt: '2025-10-06T08:00:00+02:00' });
    expect(one).toMatchObject({ verdict: 'advise', evidence: [{ source: 'time', start: 0, end: 16 }] });
  });
});

describe('the calendar', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('knows Easter of %i', (year, sunday) => {
    expect(easter(year)).toBe(sunday);
  });

  it('knows the days of the week', () => {
    expect(['2025-10-06', '2025-10-12', '2024-02-29', '1969-12-31'].map(weekday)).toEqual([1, 7, 4, 3]);
    expect(weekday('2025-99-99')).toBeNaN();
  });

  it('keeps King’s Day on the 26th when the 27th is a Sunday', () => {
    expect(isPublicHoliday('2025-04-26')).toBe(true);
    expect(isPublicHoliday('2025-04-27')).toBe(false);
    expect(isPublicHoliday('2026-04-27')).toBe(true);
    expect(isPublicHoliday('2026-04-26')).toBe(false);
  });
});

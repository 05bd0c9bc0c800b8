import { describe, expect, it } from 'vitest';
import { answered, type Mute, quieten } from '../../src/core/mute';
import type { Review } from '../../src/core/review';
import { FORGETFUL, type Memory, withDraftMutes } from '../../src/gate/memory';
import { EXAMPLES, findingOf } from '../ui/dialog/examples';

const { review } = EXAMPLES['stop-teacher'];
const concerns = (left: Review) => left.findings.map(({ concern }) => concern);
const quiet = (mutes: readonly Mute[], advised: Parameters<typeof quieten>[2]['advised'] = []) => ({
  mutes,
  advised,
});
const on = '2026-11-18';

describe('what stays quiet', () => {
  it('leaves a review as it is when nothing was muted', () => {
    expect(quieten(review, 'x', quiet([]))).toBe(review);
    expect(quieten(review, 'x', quiet([{ scope: 'word', concern: 'tone', words: ['Daan'], on }]))).toEqual(
      review,
    );
  });

  it('drops muted words, however they are spelled, and the finding with its last word', () => {
    const half = quieten(
      review,
      'x',
      quiet([{ scope: 'word', concern: 'named-person', words: ['DÁAN'], on }]),
    );
    expect(half.findings[2]!.evidence.map(({ text }) => text)).toEqual(['groep 6']);
    const whole = quieten(
      review,
      'x',
      quiet([{ scope: 'draft', concern: 'named-person', words: ['Daan', 'groep 6'] }]),
    );
    expect(concerns(whole)).toEqual(['confidential', 'personal-data']);
    expect(whole.quieted?.map(({ concern }) => concern)).toEqual(['named-person']);
    expect(half.quieted).toBeUndefined();
    expect(whole.verdict).toBe('stop');
  });

  it('does not drop the same words for another concern', () => {
    const left = quieten(
      review,
      'x',
      quiet([{ scope: 'word', concern: 'tone', words: ['06-12345678'], on }]),
    );
    expect(concerns(left)).toContain('personal-data');
  });

  it('mutes a concern on one site only, and never a stop', () => {
    const all = (['confidential', 'personal-data', 'named-person'] as const).map((concern): Mute => ({
      scope: 'site',
      concern,
      platform: 'x',
      on,
    }));
    expect(concerns(quieten(review, 'x', quiet(all)))).toEqual(['confidential', 'personal-data']);
    expect(quieten(review, 'facebook', quiet(all))).toEqual(review);
  });

  it('gives advice once a day, but not less than advice', () => {
    const hours = EXAMPLES['advise-hours'].review;
    expect(quieten(hours, 'x', quiet([], ['working-hours'])).verdict).toBe('clear');
    const rude: Review = {
      verdict: 'stop',
      findings: [findingOf('x', { concern: 'tone', verdict: 'stop', clauses: ['OP-GR1b'], seen: ['x'] })],
      footer: [],
    };
    expect(quieten(rude, 'x', quiet([], ['tone']))).toEqual(rude);
  });

  it('does not ask twice about what was answered for this draft', () => {
    expect(quieten(review, 'x', quiet(answered(review)))).toMatchObject({ verdict: 'clear', findings: [] });
  });
});

describe('the mutes of the draft at hand', () => {
  it('stay in the page, the others are kept', () => {
    const kept: Mute[] = [];
    const store: Memory = { ...FORGETFUL, mute: (mute) => void kept.push(mute) };
    const memory = withDraftMutes(() => store);
    const ofDraft: Mute = { scope: 'draft', concern: 'tone', words: ['boe'] };
    const ofWord: Mute = { scope: 'word', concern: 'tone', words: ['boe'], on };
    memory.mute(ofDraft);
    memory.mute(ofWord);
    expect(kept).toEqual([ofWord]);
    expect(memory.quiet('x').mutes).toEqual([ofDraft]);
    memory.forgetDraft();
    expect(memory.quiet('x').mutes).toEqual([]);
  });
});

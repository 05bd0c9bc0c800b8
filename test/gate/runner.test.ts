// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decision } from '../../src/core/decision';
import { applied } from '../../src/core/fixes/edit';
import type { Finding } from '../../src/core/finding';
import { DEFAULT_PROTOCOL } from '../../src/core/protocols';
import type { Review } from '../../src/core/review';
import type { Counted } from '../../src/gate/counted';
import type { Outcome } from '../../src/gate/machine';
import type { AttachmentProgress, Question, QuestionActions } from '../../src/gate/question';
import { gate, type Gate, type GateParts } from '../../src/gate/runner';
import type { Composer, Media } from '../../src/sites/site';
import { x } from '../../src/sites/x';

/** A composer that is nothing but a text, a dialog that is nothing but a promise, and rules that know one name. */
function stage(more: Partial<GateParts> = {}) {
  let editor = document.createElement('textarea');
  document.body.replaceChildren(editor);
  const rule = x.surfaces.find(({ id }) => id === 'post')!;
  let composer: Composer = { site: x, rule, root: document.body, editors: [editor] };
  const sending = { by: 'click' as const, control: document.createElement('button') };
  const asked: { question: Question; actions: QuestionActions; decide: (decision: Decision) => void }[] = [];
  const sent: string[] = [];
  const counted: Counted['what'][] = [];
  const outcomes: ((outcome: Outcome) => void)[] = [];
  const end = new AbortController();
  let takes = true;
  let address = '/home';
  let media: readonly Media[] = [];

  const findings = (text: string): Finding[] =>
    ['Daan', 'Noor'].flatMap((name): Finding[] => {
      const start = text.indexOf(name);
      if (start < 0) return [];
      const evidence = {
        detector: 'person-name',
        source: 'text',
        start,
        end: start + 4,
        text: name,
        rule: 'x',
      } as const;
      return [
        {
          concern: 'named-person',
          aspects: [],
          clauses: ['OP-P2'],
          verdict: 'ask',
          permission: ['person'],
          evidence: [evidence],
        },
      ];
    });

  const keeper: Gate = gate(
    {
      page: {
        text: ({ editors }) => (editors[0] as HTMLTextAreaElement).value,
        address: () => address,
        media: () => media,
        canChange: () => true,
        change(_composer, edits) {
          if (takes) editor.value = applied(editor.value, edits);
          return Promise.resolve(takes);
        },
        again: () => (editor.isConnected ? composer : undefined),
        press() {
          const answer = keeper.attempt({ composer, sending, trusted: false });
          if (answer === 'through') sent.push(editor.value);
          return true;
        },
        watch: () => new Promise((resolve) => outcomes.push(resolve)),
        focus: () => editor.focus(),
      },
      ask: (question, actions) => {
        let decide: (decision: Decision) => void = () => undefined;
        const decision = new Promise<Decision>((resolve) => {
          decide = resolve;
        });
        asked.push({ question, actions, decide });
        return { decision, update: () => undefined, close: () => undefined };
      },
      attachments: { inComposer: () => [], onChange: () => undefined, replace: () => Promise.resolve(false) },
      mode: () => 'warn',
      protocol: () => DEFAULT_PROTOCOL,
      draft: (_composer, text) => ({
        role: 'teacher',
        platform: 'x',
        surface: 'post',
        account: { kind: 'private' },
        postedAt: '2026-11-20T20:00:00+01:00',
        school: { names: [], foundation: [], accounts: [], nameList: [], contact: [], holidays: [] },
        text,
        attachments: [],
        attested: [],
      }),
      review: ({ text }): Review => {
        const found = findings(text);
        return { verdict: found.length > 0 ? 'ask' : 'clear', findings: found, footer: [] };
      },
      replaceAttachment: () => Promise.resolve(false),
      count: ({ what }) => counted.push(what),
      ...more,
    },
    end.signal,
  );
  return {
    get editor() {
      return editor;
    },
    asked,
    sent,
    counted,
    outcomes,
    end,
    refuse: () => (takes = false),
    show: (now: readonly Media[]) => (media = now),
    write: (text: string) => (editor.value = text),
    leadTo: (other: string) => (address = other),
    /** The person presses in another composer of the page. */
    attemptElsewhere(text: string) {
      const other = document.createElement('textarea');
      other.value = text;
      document.body.append(other);
      return keeper.attempt({ composer: { ...composer, editors: [other] }, sending, trusted: true });
    },
    redraw() {
      const { value } = editor;
      editor.remove();
      editor = document.createElement('textarea');
      editor.value = value;
      document.body.append(editor);
      composer = { ...composer, editors: [editor] };
    },
    attempt: () => {
      const answer = keeper.attempt({ composer, sending, trusted: true });
      if (answer === 'through') sent.push(editor.value);
      return answer;
    },
    wouldHold: () => keeper.wouldHold(composer),
    decide: async (decision: Decision) => {
      asked.at(-1)!.decide(decision);
      await settled();
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const POST: Decision = { kind: 'post', attested: [] };

let on: ReturnType<typeof stage>;
beforeEach(() => {
  on = stage();
});

describe('the gate at work', () => {
  test('clean goes through, held is pressed once after the decision', async () => {
    on.write('Mooi weer.');
    expect(on.attempt()).toBe('through');
    on.write('Daan is jarig.');
    expect(on.attempt()).toBe('hold');
    expect(on.attempt()).toBe('hold');
    expect(on.asked.length).toBe(1);
    await on.decide(POST);
    expect(on.sent).toEqual(['Mooi weer.', 'Daan is jarig.']);
    expect(on.counted).toEqual(['clear', 'held', 'posted']);
  });

  test('tells of a press on its way whether its click will be held, and changes nothing by it', async () => {
    on.write('Mooi weer.');
    expect(on.wouldHold()).toBe(false);
    on.write('Daan is jarig.');
    expect(on.wouldHold()).toBe(true);
    expect(on.asked).toEqual([]);
    on.attempt();
    await on.decide(POST);
    on.outcomes.at(-1)!('ignored');
    await settled();
    // The person may press once more: what sends before the click is let through as well.
    expect(on.wouldHold()).toBe(false);
    on.write('Noor is jarig.');
    expect(on.wouldHold()).toBe(true);
  });

  test('what was muted is counted, and so is what is quiet because of it', async () => {
    let muted = false;
    on = stage({
      review: ({ text }) => {
        const start = text.indexOf('Daan');
        const evidence = [
          { detector: 'person-name', source: 'text', start, end: start + 4, text: 'Daan', rule: 'x' },
        ] as const;
        const found: Finding[] = [
          {
            concern: 'named-person',
            aspects: [],
            clauses: ['OP-P2'],
            verdict: 'ask',
            permission: [],
            evidence,
          },
        ];
        return muted
          ? { verdict: 'clear', findings: [], footer: [], quieted: found }
          : { verdict: 'ask', findings: found, footer: [] };
      },
    });
    on.write('Daan is jarig.');
    on.attempt();
    muted = true;
    const { actions, question } = on.asked[0]!;
    expect(actions.muted(question.review.findings[0]!).review.findings).toEqual([]);
    await on.decide({ kind: 'edit' });
    expect(on.attempt()).toBe('through');
    expect(on.counted).toEqual(['held', 'muted', 'edited', 'quiet']);
  });

  test('an edit of the dialog is read back, reviewed again, and can be undone', async () => {
    on.write('Daan en Noor zijn jarig.');
    on.attempt();
    const { actions } = on.asked[0]!;
    const outcome = await actions.edit([{ start: 0, end: 4, insert: 'een leerling' }]);
    expect(outcome.ok).toBe(true);
    expect(outcome.question.draft.text).toBe('een leerling en Noor zijn jarig.');
    expect(outcome.question.review.findings.length).toBe(1);
    const second = await actions.edit([{ start: 16, end: 20, insert: 'nog een' }]);
    expect(second.question.review.verdict).toBe('clear');
    expect((await actions.undo()).question.draft.text).toBe('een leerling en Noor zijn jarig.');
    expect((await actions.undo()).question.draft.text).toBe('Daan en Noor zijn jarig.');
    expect(on.sent).toEqual([]);
  });

  test('an editor that doesn’t take the edit: nothing is claimed, the text is offered', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    on.refuse();
    expect(await on.asked[0]!.actions.edit([{ start: 0, end: 4, insert: 'Hij' }])).toMatchObject({
      ok: false,
      text: 'Hij is jarig.',
    });
  });

  test('the page changed the text under the dialog: its edits no longer fit and aren’t made', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    on.write('O, Daan is jarig.');
    const outcome = await on.asked[0]!.actions.edit([{ start: 0, end: 4, insert: 'Hij' }]);
    expect(outcome.ok).toBe(false);
    expect(on.editor.value).toBe('O, Daan is jarig.');
  });

  test('changed before “post anyway”: asked again about what is new', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    on.write('Daan en Noor zijn jarig.');
    await on.decide(POST);
    expect(on.asked.length).toBe(2);
    expect(on.sent).toEqual([]);
    await on.decide(POST);
    expect(on.sent).toEqual(['Daan en Noor zijn jarig.']);
  });

  test('the page leads to another conversation under the dialog: not sent there without being asked about', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    on.leadTo('/messages/2');
    await on.decide(POST);
    expect(on.sent).toEqual([]);
    expect(on.asked.length).toBe(2);
    await on.decide(POST);
    expect(on.sent).toEqual(['Daan is jarig.']);
  });

  test('the page draws the editor anew under the dialog: the same composer, sent once', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    on.redraw();
    await on.decide(POST);
    expect(on.sent).toEqual(['Daan is jarig.']);
    expect(on.attempt()).toBe('hold');
    on.outcomes.at(-1)!('sent');
    await settled();
    expect(on.attempt()).toBe('hold');
    expect(on.asked.length).toBe(2);
  });

  test('sent while another composer is asked about: the answer for it is over all the same', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    await on.decide(POST);
    expect(on.attemptElsewhere('Noor is jarig.')).toBe('hold');
    await on.decide({ kind: 'edit' });
    on.outcomes.at(-1)!('sent');
    await settled();
    expect(on.sent).toEqual(['Daan is jarig.']);
    expect(on.attempt()).toBe('hold');
  });

  test('the composer is gone: nothing is sent and the person is told', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    on.editor.remove();
    await on.decide(POST);
    expect(on.sent).toEqual([]);
    expect(on.asked.at(-1)!.question.trouble).toBe('composer-gone');
  });

  test('the site doesn’t react: told once, then the person’s own press passes', async () => {
    on.write('Daan is jarig.');
    on.attempt();
    await on.decide(POST);
    on.outcomes.at(-1)!('ignored');
    await settled();
    expect(on.asked.at(-1)!.question.trouble).toBe('press-again');
    await on.decide({ kind: 'edit' });
    expect(on.attempt()).toBe('through');
    expect(on.attempt()).toBe('hold');
  });

  test('a review that throws holds, says so, and lets the person decide', async () => {
    on = stage({
      review: () => {
        throw new Error('broken rule');
      },
    });
    on.write('Mooi weer.');
    expect(on.attempt()).toBe('hold');
    expect(on.asked[0]!.question).toMatchObject({ trouble: 'review-failed', draft: { text: 'Mooi weer.' } });
    await on.decide(POST);
    expect(on.sent).toEqual(['Mooi weer.']);
  });

  describe('an attachment', () => {
    const picture = { kind: 'image', element: document.createElement('img'), src: 'blob:a' } as const;
    /** A photo beside the text, looked at until the test says what came of it. */
    function withPhoto() {
      let facts: AttachmentProgress = { id: 'a', index: 0, kind: 'image', state: 'looking' };
      const listeners = new Set<() => void>();
      on = stage({
        attachments: {
          inComposer: () => [facts],
          onChange(listener, until) {
            listeners.add(listener);
            until.addEventListener('abort', () => listeners.delete(listener));
          },
          replace: () => Promise.resolve(false),
        },
      });
      on.show([picture]);
      return {
        listeners,
        become(state: AttachmentProgress['state']) {
          facts = { ...facts, state };
          for (const listener of [...listeners]) listener();
        },
      };
    }
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test.each(['known', 'failed'] as const)('%s soon: the click goes on with no dialog', (state) => {
      const photo = withPhoto();
      on.write('Mooi weer.');
      expect(on.attempt()).toBe('hold');
      photo.become(state);
      vi.advanceTimersByTime(1_000);
      expect(on.asked).toEqual([]);
      expect(on.sent).toEqual(['Mooi weer.']);
      expect(on.counted).toEqual(['clear']);
      expect(photo.listeners.size).toBe(0);
    });

    test('looked at for long: the dialog tells, and goes when all is clear', () => {
      const photo = withPhoto();
      on.write('Mooi weer.');
      on.attempt();
      expect(on.asked).toEqual([]);
      vi.advanceTimersByTime(150);
      expect(on.asked[0]!.question.goesOn).toBe(true);
      photo.become('known');
      expect(on.sent).toEqual(['Mooi weer.']);
      expect(photo.listeners.size).toBe(0);
    });
  });

  describe('in working hours', () => {
    const timed = (text: string): Review => {
      const of = (concern: Finding['concern'], verdict: 'ask' | 'advise'): Finding => ({
        concern,
        aspects: [],
        clauses: ['K-M2'],
        verdict,
        permission: [],
        evidence: [],
      });
      const findings = [
        ...(text.includes('Daan') ? [of('named-person', 'ask')] : []),
        of('working-hours', 'advise'),
      ];
      return { verdict: findings[0]!.verdict, findings, footer: [] };
    };

    test('the hour alone holds nothing, and is there to be looked at', () => {
      on = stage({ review: ({ text }) => timed(text) });
      on.write('Lekker gefietst.');
      expect(on.wouldHold()).toBe(false);
      expect(on.attempt()).toBe('through');
      expect(on.asked).toEqual([]);
      expect(on.counted).toEqual(['clear']);
    });

    test('beside something else it is a line of the dialog', () => {
      on = stage({ review: ({ text }) => timed(text) });
      on.write('Daan is jarig.');
      expect(on.attempt()).toBe('hold');
      expect(on.asked[0]?.question.review.findings.map(({ concern }) => concern)).toEqual([
        'named-person',
        'working-hours',
      ]);
    });

    test('on trial it is not counted as what would be held', () => {
      on = stage({ review: ({ text }) => timed(text), mode: () => 'trial' });
      on.write('Lekker gefietst.');
      expect(on.attempt()).toBe('through');
      expect(on.counted).toEqual([]);
    });
  });

  test('on trial nothing is held, only counted', () => {
    on = stage({ mode: () => 'trial' });
    on.write('Daan is jarig.');
    expect(on.attempt()).toBe('through');
    expect(on.asked).toEqual([]);
    expect(on.counted).toEqual(['would-hold']);
  });

  test('switched off: everything passes', () => {
    on.write('Daan is jarig.');
    on.end.abort();
    expect(on.attempt()).toBe('through');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LOOKING,
  START,
  continues,
  sameDraft,
  step,
  WAYS,
  type ComposerId,
  type GateEvent,
  type Look,
  type State,
} from '../../src/gate/machine';

const look = (text: string, ...says: string[]): Look => ({ text, media: '', to: '/home', says });
const CLEAR = look('Mooi weer.');
const SEEING = look('Mooi weer.', `${LOOKING}foto`);
const NAMED = look('Daan uit groep 6 was weer ziek vandaag.', 'named|Daan');
const attempt = (composer: ComposerId, now: Look, more: Partial<GateEvent> = {}): GateEvent =>
  ({ type: 'attempt', composer, way: 'click', trusted: true, look: now, ...more }) as GateEvent;

function run(events: readonly GateEvent[], from: State = START) {
  let state = from;
  const did = events.map((event) => {
    const next = step(state, event);
    state = next.state;
    return next.effects.map((effect) => effect.do).join(' ');
  });
  return { state, did };
}

const POST_NAMED: GateEvent = { type: 'decided-post', attested: [], now: NAMED };
/** Held, decided to be posted, pressed by us and let through. */
const POSTED: readonly GateEvent[] = [
  attempt(1, NAMED),
  POST_NAMED,
  attempt(1, NAMED, { trusted: false }),
  { type: 'pressed' },
];
const decided = (now: Look): GateEvent => ({ type: 'decided-post', attested: [], now });

describe('the order of things around one press', () => {
  test('a clear draft goes through untouched', () => {
    expect(run([attempt(1, CLEAR)]).did).toEqual(['let-through']);
  });

  test('held, then edited: the focus returns and nothing was pressed', () => {
    expect(run([attempt(1, NAMED), { type: 'decided-edit' }]).did).toEqual(['hold ask', 'close focus']);
  });

  test('held, then posted: pressed once, let through once, forgotten when sent', () => {
    const { did, state } = run([...POSTED, { type: 'outcome', outcome: 'sent' }, attempt(1, NAMED)]);
    expect(did).toEqual(['hold ask', 'close press', 'let-through', 'watch', 'forget', 'hold ask']);
    expect(state.at).toBe('asking');
  });

  test('held only to look at a photo: goes on by itself, without a dialog when that is soon', () => {
    const { did, state } = run([
      attempt(1, SEEING),
      attempt(1, SEEING),
      { type: 'looked', now: SEEING },
      { type: 'looked', now: CLEAR },
      attempt(1, CLEAR, { trusted: false }),
      { type: 'pressed' },
      { type: 'waited' },
    ]);
    expect(did).toEqual(['hold wait', 'hold', '', 'close press', 'let-through', 'watch', '']);
    expect(state.at).toBe('watching');
  });

  test('come back to: nothing goes on by itself any more, and what was pressed is asked about anew', () => {
    const BACK: GateEvent = { type: 'returned' };
    const waiting = run([attempt(1, SEEING), BACK, { type: 'shown', look: CLEAR }, decided(CLEAR)]);
    expect(waiting.did).toEqual(['hold wait', 'close ask', '', 'close press']);
    const asking = run([attempt(1, SEEING), { type: 'waited' }, BACK, { type: 'shown', look: CLEAR }]);
    expect(asking.did).toEqual(['hold wait', 'close ask', '', '']);
    const held = run([attempt(1, NAMED), BACK, POST_NAMED]);
    expect(held.did).toEqual(['hold ask', '', 'close press']);
    const pressed = run([...POSTED, BACK, { type: 'outcome', outcome: 'ignored' }, attempt(1, NAMED)]);
    expect(pressed.did.slice(POSTED.length)).toEqual(['forget', '', 'hold ask']);
  });

  test('looked at for long: the dialog says so, and the post still goes on by itself when all is clear', () => {
    const { did } = run([
      attempt(1, SEEING),
      { type: 'waited' },
      { type: 'shown', look: SEEING },
      { type: 'shown', look: CLEAR },
    ]);
    expect(did).toEqual(['hold wait', 'close ask', '', 'close press']);
  });

  test('a photo with something to say about it: asked, and clear after a fix it waits for the person', () => {
    const seen = look('Mooi weer.', 'faces');
    expect(run([attempt(1, SEEING), { type: 'looked', now: seen }]).did).toEqual(['hold wait', 'close ask']);
    const { did, state } = run([
      attempt(1, SEEING),
      { type: 'waited' },
      { type: 'shown', look: seen },
      { type: 'shown', look: CLEAR },
    ]);
    expect(did.at(-1)).toBe('');
    expect(state.at).toBe('asking');
  });

  test('something to say that turns up during a press of its own accord is not sent with it', () => {
    const faces = look('Mooi weer.', 'faces');
    const { did } = run([
      attempt(1, SEEING),
      { type: 'looked', now: CLEAR },
      attempt(1, faces, { trusted: false }),
      { type: 'pressed' },
      attempt(1, faces),
    ]);
    expect(did.slice(1)).toEqual(['close press', 'hold', 'tell', 'hold ask']);
  });

  test('written on, or taken away, while a photo is looked at: nothing goes', () => {
    const more = look('Mooi weer vandaag.');
    expect(run([attempt(1, SEEING), { type: 'looked', now: more }]).did.at(-1)).toBe('close');
    expect(run([attempt(1, SEEING), { type: 'looked', now: undefined }]).did.at(-1)).toBe('close tell');
    expect(run([attempt(1, SEEING), { type: 'end' }]).did.at(-1)).toBe('close');
  });

  test('a second click while the dialog is open, and the second half of a double click, are held', () => {
    expect(run([attempt(1, NAMED), attempt(1, NAMED), attempt(1, NAMED, { trusted: false })]).did).toEqual([
      'hold ask',
      'hold',
      'hold',
    ]);
  });

  test('while the site is busy with our press, another press on the same draft is held', () => {
    const { did } = run([...POSTED, attempt(1, NAMED)]);
    expect(did.at(-1)).toBe('hold');
  });

  test('the form’s submit that our click leads to belongs to the same press', () => {
    const { did } = run([
      attempt(1, NAMED),
      POST_NAMED,
      attempt(1, NAMED, { trusted: false }),
      attempt(1, NAMED, { way: 'submit' }),
      attempt(1, NAMED, { way: 'submit' }),
    ]);
    expect(did.slice(2)).toEqual(['let-through', 'let-through', 'hold']);
  });

  test('a key that the page’s own script answers with a click is one press; a person’s click after it is another', () => {
    const key = attempt(1, NAMED, { way: 'key' } as Partial<GateEvent>);
    const script = { trusted: false } as Partial<GateEvent>;
    const { did } = run([
      key,
      POST_NAMED,
      attempt(1, NAMED, { way: 'key', ...script } as Partial<GateEvent>),
      { type: 'pressed' },
      attempt(1, NAMED),
      attempt(1, NAMED, script),
      attempt(1, NAMED, script),
    ]);
    expect(did).toEqual(['hold ask', 'close press', 'let-through', 'watch', 'hold', 'let-through', 'hold']);
  });

  test('the page leads elsewhere under the dialog: what goes there is asked about anew, or not sent', () => {
    const elsewhere = { ...NAMED, to: '/messages/2' };
    const asked = run([attempt(1, NAMED), decided(elsewhere)]);
    expect(asked.did).toEqual(['hold ask', 'close ask']);
    expect(run([decided(elsewhere)], asked.state).did).toEqual(['close press']);
    const clear = { ...CLEAR, to: '/messages/2' };
    expect(run([attempt(1, SEEING), { type: 'waited' }, decided(clear)]).did[2]).toBe('close focus');
    expect(run([attempt(1, SEEING), { type: 'looked', now: clear }]).did[1]).toBe('close');
  });

  test('an answer given in one conversation says nothing in another', () => {
    const { did } = run([
      ...POSTED,
      { type: 'outcome', outcome: 'ignored' },
      attempt(1, { ...NAMED, to: '/messages/2' }),
    ]);
    expect(did.at(-1)).toBe('hold ask');
  });

  test('a site that ignores the press: told once, then the person’s own press passes', () => {
    const { did } = run([
      ...POSTED,
      { type: 'outcome', outcome: 'ignored' },
      attempt(1, NAMED),
      attempt(1, NAMED),
      { type: 'outcome', outcome: 'ignored' },
    ]);
    expect(did.slice(4)).toEqual(['tell', 'let-through watch', 'hold', '']);
  });

  test('a second step of the site does not ask again about the same draft', () => {
    const { did } = run([...POSTED, { type: 'outcome', outcome: 'second-step' }, attempt(1, NAMED)]);
    expect(did.at(-1)).toBe('let-through watch');
  });

  test('the composer was taken away: nothing is pressed, the person is told', () => {
    expect(run([attempt(1, NAMED), { type: 'decided-post', attested: [], now: undefined }]).did).toEqual([
      'hold ask',
      'close tell',
    ]);
  });

  test('changed behind the dialog: asked again only when there is something new to say', () => {
    const worse = look(`${NAMED.text} En Noor ook.`, ...NAMED.says, 'named|Noor');
    const longer = look(`${NAMED.text} Jammer.`, ...NAMED.says);
    expect(run([attempt(1, NAMED), { type: 'decided-post', attested: [], now: worse }]).did[1]).toBe(
      'close ask',
    );
    expect(run([attempt(1, NAMED), { type: 'decided-post', attested: [], now: longer }]).did[1]).toBe(
      'close press',
    );
  });

  test('another composer has no part in the pass', () => {
    const { did } = run([attempt(1, NAMED), POST_NAMED, attempt(2, NAMED, { trusted: false })]);
    expect(did[2]).toBe('hold');
  });

  test('an answer covers small changes, not a new draft in the same composer', () => {
    const answered = run([...POSTED, { type: 'outcome', outcome: 'second-step' }]).state;
    const smaller = look('Daan uit groep 6 was ziek vandaag.', ...NAMED.says);
    const other = look('Heel iets anders over Daan en zijn zusje.', ...NAMED.says);
    expect(run([attempt(1, smaller)], answered).did).toEqual(['let-through watch']);
    expect(run([attempt(1, other)], answered).did).toEqual(['hold ask']);
    expect(run([{ type: 'written', composer: 1, text: 'D' }, attempt(1, NAMED)], answered).did).toEqual([
      'forget',
      'hold ask',
    ]);
  });

  test('switched off in the middle: the dialog closes', () => {
    expect(run([attempt(1, NAMED), { type: 'end' }]).did[1]).toBe('close');
  });
});

test('a draft goes on as long as half of it stands', () => {
  expect(continues('Daan is ziek', 'Daan is erg ziek')).toBe(true);
  expect(continues('Daan is ziek', 'D')).toBe(false);
  expect(continues('Daan is ziek', '')).toBe(false);
});

const looks = fc.oneof(
  fc.constantFrom(CLEAR, SEEING, NAMED, look('Daan en Noor uit groep 6', 'named|Daan', 'named|Noor')),
  fc.record({
    text: fc.string({ maxLength: 8 }),
    media: fc.constantFrom('', 'a'),
    to: fc.constantFrom('/home', '/messages/1'),
    says: fc.subarray(['p', 'q', `${LOOKING}r`]),
  }),
);
const composers = fc.integer({ min: 1, max: 3 });
const events: fc.Arbitrary<GateEvent> = fc.oneof(
  fc.record({
    type: fc.constant('attempt' as const),
    composer: composers,
    way: fc.constantFrom(...WAYS),
    trusted: fc.boolean(),
    look: looks,
  }),
  fc.record({ type: fc.constant('looked' as const), now: fc.option(looks, { nil: undefined }) }),
  fc.constant<GateEvent>({ type: 'waited' }),
  fc.constant<GateEvent>({ type: 'returned' }),
  fc.record({ type: fc.constant('shown' as const), look: looks }),
  fc.constant<GateEvent>({ type: 'decided-edit' }),
  fc.record({
    type: fc.constant('decided-post' as const),
    attested: fc.constant([]),
    now: fc.option(looks, { nil: undefined }),
  }),
  fc.constant<GateEvent>({ type: 'pressed' }),
  fc.record({
    type: fc.constant('outcome' as const),
    outcome: fc.constantFrom('sent' as const, 'second-step' as const, 'ignored' as const),
  }),
  fc.record({
    type: fc.constant('written' as const),
    composer: composers,
    text: fc.string({ maxLength: 8 }),
  }),
  fc.constant<GateEvent>({ type: 'end' }),
);
const histories = fc.array(events, { maxLength: 40 });
const RUNS = { numRuns: 3_000 };

describe('whatever happens', () => {
  test('every attempt is either let through or held, and nothing else answers it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let state = START;
        for (const event of history) {
          const { state: next, effects } = step(state, event);
          const answers = effects.filter((effect) => effect.do === 'let-through' || effect.do === 'hold');
          expect(answers.length).toBe(event.type === 'attempt' ? 1 : 0);
          if (event.type === 'attempt' && event.look.says.length === 0 && answers[0]!.do === 'hold')
            // The one clear draft that is held: what the open dialog asks about has changed under it.
            expect(state.at === 'asking' && state.composer === event.composer).toBe(true);
          state = next;
        }
      }),
      RUNS,
    );
  });

  test('a draft with something to say is never sent without a decision on this very composer', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let state = START;
        const decided = new Map<ComposerId, Look>();
        for (const event of history) {
          const before = state;
          const { state: next, effects } = step(state, event);
          for (const effect of effects) {
            if (effect.do === 'press') {
              if (before.at !== 'asking' && before.at !== 'waiting')
                throw new Error('pressed out of nothing');
              expect(effect.composer).toBe(before.composer);
              if (event.type === 'decided-post' && event.now) decided.set(effect.composer, event.now);
              // By itself only what was never anything but looked at, and is clear now.
              else {
                const now = event.type === 'shown' ? event.look : event.type === 'looked' && event.now;
                expect(now && now.says).toEqual([]);
                expect(before.shown.says.every((key) => key.startsWith(LOOKING))).toBe(true);
              }
            }
            if (effect.do === 'let-through' && event.type === 'attempt' && event.look.says.length > 0) {
              const on = decided.get(event.composer);
              expect(on).toBeDefined();
              expect(event.look.to).toBe(on!.to);
              const same = sameDraft(on!, event.look);
              expect(same || event.look.says.every((key) => on!.says.includes(key))).toBe(true);
            }
          }
          state = next;
        }
      }),
      RUNS,
    );
  });

  test('never twice: one decision or one press of the person lets each kind of event through once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let state = START;
        let passed: string[] = [];
        for (const event of history) {
          const { state: next, effects } = step(state, event);
          if (event.type !== 'attempt') {
            if (event.type !== 'shown' && event.type !== 'written' && event.type !== 'pressed') passed = [];
          } else if (event.look.says.length > 0 && effects.some((effect) => effect.do === 'let-through')) {
            if (effects.some((effect) => effect.do === 'watch')) passed = [];
            const { text, media, to } = event.look;
            const key = [event.composer, event.way, text, media, to].join(' ');
            expect(passed).not.toContain(key);
            passed.push(key);
          } else if (effects.some((effect) => effect.do === 'ask')) passed = [];
          state = next;
        }
      }),
      RUNS,
    );
  });

  test('every state has a way out, and after it a clear draft goes through and another is asked about', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let { state } = run(history);
        for (let turns = 0; state.at !== 'idle'; turns += 1) {
          expect(turns).toBeLessThan(4);
          const out: Record<Exclude<State['at'], 'idle'>, GateEvent> = {
            waiting: { type: 'waited' },
            asking: { type: 'decided-edit' },
            pressing: { type: 'pressed' },
            watching: { type: 'outcome', outcome: 'second-step' },
          };
          state = step(state, out[state.at]).state;
        }
        expect(step(state, attempt(9, CLEAR)).effects).toEqual([{ do: 'let-through' }]);
        expect(step(state, attempt(9, NAMED)).effects).toEqual([{ do: 'hold' }, { do: 'ask', composer: 9 }]);
      }),
      RUNS,
    );
  });
});

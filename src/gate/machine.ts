import type { Permission } from '../core/concern';

/** A composer, by number: the machine knows no pages. */
export type ComposerId = number;

/** The event that is about to send, in the order in which one press sets them off. A key press stands for a click. */
export const WAYS = ['key', 'click', 'submit'] as const;
export type Way = (typeof WAYS)[number];

const turn = (way: Way) => WAYS.indexOf(way === 'key' ? 'click' : way);
/**
 * Whether `way` can still belong to the press whose events have `passed`: later in the order, or the click with which a
 * page's own script answers a key. A person who clicks after a key presses once more.
 */
const follows = (way: Way, passed: readonly Way[], trusted: boolean) =>
  passed.every((earlier) =>
    trusted ? turn(earlier) < turn(way) : WAYS.indexOf(earlier) < WAYS.indexOf(way),
  );

/** What stands in a composer, and what there is to say about it. */
export interface Look {
  readonly text: string;
  /** Which pictures and videos, in their order. */
  readonly media: string;
  /** Where it goes: a page may lead to another conversation and keep the box, with the words in it. */
  readonly to: string;
  /** One key for each thing to say (a finding with its words, a photo still being looked at); empty when clear. */
  readonly says: readonly string[];
}

/** Begins the key of an attachment that is still being looked at. */
export const LOOKING = 'looking|';

/** A draft the person chose to post, as long as it stands in its composer. */
interface Answered {
  readonly look: Look;
}

interface Common {
  readonly answered: ReadonlyMap<ComposerId, Answered>;
}

/**
 * `waiting`: a post is held for nothing but an attachment that is still being looked at, and no dialog is open yet.
 * `asking`: a post is held and the dialog is open. `pressing`: our own press is on its way through the page, in this
 * very turn. `watching`: it has passed, what the site does with it is not known yet.
 */
export type State = Common &
  (
    | { readonly at: 'idle' }
    | { readonly at: 'waiting'; readonly composer: ComposerId; readonly shown: Look }
    | {
        readonly at: 'asking';
        readonly composer: ComposerId;
        readonly shown: Look;
        /** Nothing was shown but attachments being looked at: when that is over and all is clear, the post goes on. */
        readonly goesOn: boolean;
      }
    | {
        readonly at: 'pressing';
        readonly composer: ComposerId;
        readonly look: Look;
        readonly passed: readonly Way[];
      }
    | {
        readonly at: 'watching';
        readonly composer: ComposerId;
        readonly look: Look;
        readonly passed: readonly Way[];
        /** Ours, or the person's own after an earlier answer. */
        readonly pressed: 'by-us' | 'by-person';
      }
  );

/** What became of a press: the composer was emptied or left; something new asks for attention; nothing at all. */
export type Outcome = 'sent' | 'second-step' | 'ignored';

export type GateEvent =
  | {
      readonly type: 'attempt';
      readonly composer: ComposerId;
      readonly way: Way;
      readonly trusted: boolean;
      readonly look: Look;
    }
  /** News about an attachment; `now` is undefined when the page took the composer away. */
  | { readonly type: 'looked'; readonly now: Look | undefined }
  /** Waiting takes so long that the person must see why. */
  | { readonly type: 'waited' }
  /** The dialog now shows this: after a fix, an undo, or news about an attachment. */
  | { readonly type: 'shown'; readonly look: Look }
  | { readonly type: 'decided-edit' }
  /** `now`: the composer read again; undefined when the page took it away. */
  | {
      readonly type: 'decided-post';
      readonly attested: readonly Permission[];
      readonly now: Look | undefined;
    }
  /** Our press is over. `unseen`: something was pressed, also if no event of it came by. */
  | { readonly type: 'pressed'; readonly unseen?: boolean }
  /** The dialog could not be shown. */
  | { readonly type: 'not-asked' }
  /** What seemed to be ignored turns out to be sent. */
  | { readonly type: 'sent-late'; readonly composer: ComposerId }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
  /** The person goes on writing in this composer. */
  | { readonly type: 'written'; readonly composer: ComposerId; readonly text: string }
  /** The person left the page, which slept meanwhile, and is back. */
  | { readonly type: 'returned' }
  /** The extension is switched off, updated or removed while the page is open. */
  | { readonly type: 'end' };

export type Effect =
  /** The event goes on to the site, untouched. */
  | { readonly do: 'let-through' }
  /** The event ends here. */
  | { readonly do: 'hold' }
  /** Look out for news about the attachments, and for how long it takes. */
  | { readonly do: 'wait'; readonly composer: ComposerId }
  | { readonly do: 'ask'; readonly composer: ComposerId }
  /** The dialog, or the waiting, is over. */
  | { readonly do: 'close' }
  | { readonly do: 'focus'; readonly composer: ComposerId }
  | { readonly do: 'press'; readonly composer: ComposerId }
  | { readonly do: 'watch'; readonly composer: ComposerId }
  | { readonly do: 'tell'; readonly trouble: 'press-again' | 'composer-gone'; readonly composer: ComposerId }
  /** What was answered for this composer's draft no longer counts. */
  | { readonly do: 'forget'; readonly composer: ComposerId };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export const START: State = { at: 'idle', answered: new Map() };

const samePlace = (a: Look, b: Look) => a.to === b.to;
export const sameDraft = (a: Look, b: Look) => a.text === b.text && a.media === b.media && samePlace(a, b);

/** Whether `now` is still the draft `before` with something changed in it: at least half of it stands. */
export function continues(before: string, now: string): boolean {
  const reach = Math.min(before.length, now.length);
  let head = 0;
  while (head < reach && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < reach - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return head + tail >= before.length / 2;
}

const speaks = (look: Look) => look.says.length > 0;
const onlyLooks = (look: Look) => speaks(look) && look.says.every((key) => key.startsWith(LOOKING));
const newIn = (now: Look, said: Look) => now.says.some((key) => !said.says.includes(key));
/** The very draft that was pressed, with nothing to say that was not known then. */
const isCovered = (now: Look, pressed: Look) => sameDraft(now, pressed) && !newIn(now, pressed);

function without(answered: State['answered'], composer: ComposerId): State['answered'] {
  return new Map([...answered].filter(([id]) => id !== composer));
}

const LET = { do: 'let-through' } as const;
const HOLD = { do: 'hold' } as const;

/** The order of things around one press on Post. Pure: the runner does what the effects say. */
export function step(state: State, event: GateEvent): Step {
  switch (event.type) {
    case 'attempt':
      return attempt(state, event);

    case 'looked': {
      if (state.at !== 'waiting') return { state, effects: [] };
      const { composer, answered, shown } = state;
      const { now } = event;
      if (!now) return gone(state, composer);
      if (onlyLooks(now)) return { state: { ...state, shown: now }, effects: [] };
      if (speaks(now)) return asks(state, composer, now);
      // Written on in the meantime, or led elsewhere: the person is not done, and presses again.
      if (now.text !== shown.text || !samePlace(now, shown))
        return { state: { at: 'idle', answered }, effects: [{ do: 'close' }] };
      return presses(state, composer, now);
    }

    case 'waited':
      return state.at === 'waiting' ? asks(state, state.composer, state.shown) : { state, effects: [] };

    case 'shown': {
      if (state.at !== 'asking') return { state, effects: [] };
      const { composer, shown } = state;
      const same = event.look.text === shown.text && samePlace(event.look, shown);
      if (state.goesOn && same && !speaks(event.look)) return presses(state, composer, event.look);
      const goesOn = state.goesOn && same && onlyLooks(event.look);
      return { state: { ...state, shown: event.look, goesOn }, effects: [] };
    }

    case 'decided-edit': {
      if (state.at !== 'asking') return { state, effects: [] };
      const { composer, answered } = state;
      return { state: { at: 'idle', answered }, effects: [{ do: 'close' }, { do: 'focus', composer }] };
    }

    case 'decided-post': {
      if (state.at !== 'asking') return { state, effects: [] };
      const { composer, shown } = state;
      const { now } = event;
      if (!now) return gone(state, composer);
      // What the person decided on is what was shown. What changed since is asked about again if it says something
      // new; another draft altogether, or one that goes elsewhere, is never sent, and only asked about when there is
      // something to say.
      const other =
        !samePlace(now, shown) || !continues(shown.text, now.text) || (now.text === '' && shown.text !== '');
      if (!sameDraft(now, shown) && (newIn(now, shown) || other)) {
        if (speaks(now)) return asks(state, composer, now);
        const answered = without(state.answered, composer);
        return { state: { at: 'idle', answered }, effects: [{ do: 'close' }, { do: 'focus', composer }] };
      }
      const answered = new Map(state.answered).set(composer, { look: now });
      return presses({ answered }, composer, now);
    }

    case 'pressed': {
      if (state.at !== 'pressing') return { state, effects: [] };
      const { composer, answered, look, passed } = state;
      if (passed.length > 0 || event.unseen === true)
        return {
          state: { at: 'watching', answered, composer, look, passed, pressed: 'by-us' },
          effects: [{ do: 'watch', composer }],
        };
      // Nothing was there to be pressed: the person presses, and is let through.
      return {
        state: { at: 'idle', answered },
        effects: [{ do: 'tell', trouble: 'press-again', composer }],
      };
    }

    case 'outcome': {
      if (state.at !== 'watching') return { state, effects: [] };
      const { composer, answered, pressed } = state;
      if (event.outcome === 'sent')
        return {
          state: { at: 'idle', answered: without(answered, composer) },
          effects: [{ do: 'forget', composer }],
        };
      // Told once: after the person's own press it is the site's turn to say what is wrong.
      const tell = event.outcome === 'ignored' && pressed === 'by-us';
      return {
        state: { at: 'idle', answered },
        effects: tell ? [{ do: 'tell', trouble: 'press-again', composer }] : [],
      };
    }

    case 'not-asked':
      return { state: state.at === 'asking' ? { at: 'idle', answered: state.answered } : state, effects: [] };

    case 'sent-late':
      return {
        state: { ...state, answered: without(state.answered, event.composer) },
        effects: [{ do: 'forget', composer: event.composer }],
      };

    case 'written': {
      const before = state.answered.get(event.composer);
      if (!before || continues(before.look.text, event.text)) return { state, effects: [] };
      return {
        state: { ...state, answered: without(state.answered, event.composer) },
        effects: [{ do: 'forget', composer: event.composer }],
      };
    }

    case 'returned':
      return returned(state);

    case 'end':
      return {
        state: { at: 'idle', answered: new Map() },
        effects: state.at === 'asking' || state.at === 'waiting' ? [{ do: 'close' }] : [],
      };
  }
}

/**
 * Nothing goes on by itself for somebody who left and came back. What a press came to can't be seen any more: it may
 * be what led away from the page. What still stands there is looked at anew.
 */
function returned(state: State): Step {
  switch (state.at) {
    case 'waiting': {
      const { state: asked, effects } = asks(state, state.composer, state.shown);
      return { state: asked.at === 'asking' ? { ...asked, goesOn: false } : asked, effects };
    }
    case 'asking':
      return { state: { ...state, goesOn: false }, effects: [] };
    case 'watching': {
      const { composer, answered } = state;
      return {
        state: { at: 'idle', answered: without(answered, composer) },
        effects: [{ do: 'forget', composer }],
      };
    }
    default:
      return { state, effects: [] };
  }
}

/** The dialog opens, or opens again. */
function asks({ answered }: Common, composer: ComposerId, shown: Look): Step {
  return {
    state: { at: 'asking', answered, composer, shown, goesOn: onlyLooks(shown) },
    effects: [{ do: 'close' }, { do: 'ask', composer }],
  };
}

function presses({ answered }: Common, composer: ComposerId, look: Look): Step {
  return {
    state: { at: 'pressing', answered, composer, look, passed: [] },
    effects: [{ do: 'close' }, { do: 'press', composer }],
  };
}

/** The page took the composer away: nothing is sent by us. */
function gone(state: Common, composer: ComposerId): Step {
  const tell = { do: 'tell', trouble: 'composer-gone', composer } as const;
  return {
    state: { at: 'idle', answered: without(state.answered, composer) },
    effects: [{ do: 'close' }, tell],
  };
}

function attempt(state: State, event: Extract<GateEvent, { type: 'attempt' }>): Step {
  const { composer, look, way, trusted } = event;
  const here = state.at !== 'idle' && state.composer === composer;

  // While the dialog is open, what it asks about stays held: a second click, the page's own script.
  if (state.at === 'asking' && (here || speaks(look))) return { state, effects: [HOLD] };
  if (state.at === 'waiting' && here && onlyLooks(look)) return { state, effects: [HOLD] };

  if (state.at === 'pressing' && here && isCovered(look, state.look)) {
    // The pass: once for each kind of event one press can set off (a click, and the form's submit it leads to).
    if (state.passed.includes(way)) return { state, effects: [speaks(look) ? HOLD : LET] };
    return { state: { ...state, passed: [...state.passed, way] }, effects: [LET] };
  }

  if (!speaks(look)) return { state, effects: [LET] };

  if (state.at === 'pressing') return { state, effects: [HOLD] };

  if (state.at === 'watching' && here && sameDraft(look, state.look)) {
    // The rest of the same press: the form's submit after its click. Anything else
    // would send twice.
    if (isCovered(look, state.look) && state.passed.length > 0 && follows(way, state.passed, trusted))
      return { state: { ...state, passed: [...state.passed, way] }, effects: [LET] };
    return { state, effects: [HOLD] };
  }

  const before = state.answered.get(composer);
  if (before && trusted && mayPass(before.look, look)) {
    const answered = new Map(state.answered).set(composer, { look });
    return {
      state: { at: 'watching', answered, composer, look, passed: [way], pressed: 'by-person' },
      effects: [LET, { do: 'watch', composer }],
    };
  }

  const answered = without(state.answered, composer);
  const over = state.at === 'waiting' ? [{ do: 'close' } as const] : [];
  if (onlyLooks(look))
    return {
      state: { at: 'waiting', answered, composer, shown: look },
      effects: [...over, HOLD, { do: 'wait', composer }],
    };
  return {
    state: { at: 'asking', answered, composer, shown: look, goesOn: false },
    effects: [...over, HOLD, { do: 'ask', composer }],
  };
}

/** An answer covers its draft while it stands, also with small changes that give nothing new to say. */
function mayPass(before: Look, now: Look): boolean {
  if (sameDraft(before, now)) return true;
  if (before.media !== now.media || !samePlace(before, now)) return false;
  return !newIn(now, before) && continues(before.text, now.text);
}

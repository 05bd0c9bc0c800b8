import type { Attachments } from '../attachments/attachments';
import type { AttachmentFacts, Draft } from '../core/draft';
import { applied, type TextEdit } from '../core/fixes/edit';
import type { Protocol } from '../core/protocols/schema';
import type { Finding } from '../core/finding';
import type { Quieted } from '../core/mute';
import type { Review } from '../core/review';
import type { Attempt, Sending } from '../sites/hold';
import type { Composer, Media } from '../sites/site';
import type { Counted } from './counted';
import { inverse } from './inverse';
import { isReason, keysOf } from './keys';
import {
  LOOKING,
  START,
  step,
  type ComposerId,
  type Effect,
  type GateEvent,
  type Look,
  type State,
} from './machine';
import type { Page } from './page';
import type { Ask, Asking, EditOutcome, Question, QuestionActions, Trouble } from './question';

/** Everything the gate is handed. What may change while the page is open is a function. */
export interface GateParts {
  readonly page: Page;
  readonly ask: Ask;
  readonly attachments: Attachments;
  /** `off`: paused, or this site is not guarded. */
  mode(): 'warn' | 'trial' | 'off';
  protocol(): Protocol;
  draft(composer: Composer, text: string, attachments: readonly AttachmentFacts[]): Draft;
  review(draft: Draft, composer: Composer): Quieted;
  replaceAttachment(composer: Composer, id: string, copy: Blob): Promise<boolean>;
  count(counted: Counted): void;
  /** The answers given for this composer's draft no longer count. */
  forget?(composer: Composer): void;
}

export interface Gate {
  /** Asked in the middle of an event. */
  attempt(attempt: Attempt): 'through' | 'hold';
  /** Whether a person's press would be held now. Changes nothing. */
  wouldHold(composer: Composer): boolean;
  /** The person goes on writing: an answer given for a draft that is no longer there is dropped. */
  written(composer: Composer): void;
  /** Whether there is such an answer at all; cheap enough for every key. */
  remembers(): boolean;
  /** The person is back on a page that slept meanwhile. */
  returned(): void;
  /** What there would be to say now, for the quiet marker. */
  look(composer: Composer): Question;
  /** The person asks before pressing Post. Nothing is held, so nothing is sent whatever they choose. */
  early(composer: Composer): void;
}

interface Held {
  readonly composer: Composer;
  readonly sending: Sending;
}

/** A held click goes on by itself within this long without anything to be seen. */
const SHOWN_AFTER = 150;

const EMPTY_REVIEW: Review = { verdict: 'clear', findings: [], footer: [] };

/** Performs what the machine says, for one page. */
export function gate(parts: GateParts, signal: AbortSignal): Gate {
  const { page } = parts;
  let state: State = START;
  const ids = new WeakMap<HTMLElement, ComposerId>();
  let lastId = 0;
  /** What is held or was pressed last, by composer; dropped with its editor. */
  const held = new Map<ComposerId, Held>();
  let open: { readonly asking: Asking; readonly end: AbortController; renew?(): void } | undefined;
  let waiting: AbortController | undefined;

  const name = (composer: Composer, id: ComposerId) => {
    for (const editor of composer.editors) ids.set(editor, id);
  };
  const idOf = (composer: Composer): ComposerId => {
    const known = composer.editors.map((editor) => ids.get(editor)).find((id) => id !== undefined);
    const id = known ?? (lastId += 1);
    name(composer, id);
    return id;
  };

  /** The composer now. An editor that the page drew anew in it is the same composer. */
  const again = (before: Composer): Composer | undefined => {
    const now = page.again(before);
    if (now) name(now, idOf(before));
    return now;
  };

  const keep = (id: ComposerId, of: Held) => {
    for (const [other, { composer }] of held)
      if (!composer.editors.some((editor) => editor.isConnected)) held.delete(other);
    held.set(id, of);
  };

  const question = (composer: Composer): { question: Question; look: Look; quieted: readonly Finding[] } => {
    let text = '';
    let trouble: Trouble | undefined;
    let media: readonly Media[] = [];
    let attachments: Question['attachments'] = [];
    let draft: Draft | undefined;
    let review: Quieted = EMPTY_REVIEW;
    try {
      text = page.text(composer);
      media = page.media(composer);
      if (media.length > 0) attachments = parts.attachments.inComposer(composer.root, media);
      if (text.trim() !== '' || media.length > 0) {
        draft = parts.draft(composer, text, attachments.map(factsOf));
        review = parts.review(draft, composer);
      }
    } catch (error) {
      // Fail open, visibly: the person is told and decides.
      console.error('Bezint could not review this draft', error);
      trouble = 'review-failed';
    }
    const { maxLength } = composer.rule;
    const looking = attachments.filter(({ state }) => state === 'looking').map(({ id }) => LOOKING + id);
    return {
      question: {
        draft: draft ?? bareDraft(composer, text),
        review,
        protocol: parts.protocol(),
        audience: audienceOf(composer),
        attachments,
        canEdit: page.canChange(composer),
        ...(trouble && { trouble }),
        ...(maxLength !== undefined && { maxLength }),
      },
      look: {
        text,
        media: media.map(({ src, kind }) => src || kind).join(' '),
        to: [page.address(composer), draft?.inReplyTo?.author ?? ''].join(' '),
        says: [
          ...(trouble ? [trouble] : []),
          ...(isReason(review.findings) ? keysOf(review.findings, attachments) : []),
          ...looking,
        ],
      },
      quieted: review.quieted ?? [],
    };
  };

  const send = (event: GateEvent): readonly Effect[] => {
    const next = step(state, event);
    state = next.state;
    return next.effects;
  };
  const perform = (effects: readonly Effect[], shown?: Question) => {
    for (const effect of effects) performOne(effect, shown);
  };

  const performOne = (effect: Effect, shown?: Question) => {
    if (effect.do === 'let-through' || effect.do === 'hold') return;
    if (effect.do === 'close') return close();
    const of = held.get(effect.composer);
    if (!of) return;
    switch (effect.do) {
      case 'wait':
        return wait(of);
      case 'ask':
        return ask(of, shown ?? question(of.composer).question);
      case 'focus': {
        const composer = again(of.composer);
        return composer && page.focus(composer);
      }
      case 'press':
        return press(effect.composer, of);
      case 'watch':
        return;
      case 'tell':
        return tell(of, effect.trouble);
      case 'forget':
        return parts.forget?.(of.composer);
    }
  };

  const close = () => {
    const closing = open;
    open = undefined;
    closing?.asking.close();
    closing?.end.abort();
    waiting?.abort();
  };

  /** What was held only because something was being looked at goes on with nobody's answer. */
  const goOn = (of: Held, effects: readonly Effect[]) => {
    if (effects.some((effect) => effect.do === 'press'))
      parts.count({ what: 'clear', composer: of.composer, findings: [], attested: [] });
    perform(effects);
  };

  const wait = (of: Held) => {
    const end = new AbortController();
    waiting = end;
    const late = setTimeout(() => perform(send({ type: 'waited' })), SHOWN_AFTER);
    end.signal.addEventListener('abort', () => clearTimeout(late));
    parts.attachments.onChange(() => {
      if (end.signal.aborted) return;
      const composer = again(of.composer);
      const { question: asked, look } = composer
        ? question(composer)
        : { question: undefined, look: undefined };
      const effects = send({ type: 'looked', now: look });
      if (asked && effects.some((effect) => effect.do === 'ask'))
        parts.count({ what: 'held', composer: of.composer, findings: asked.review.findings, attested: [] });
      goOn(of, effects);
    }, end.signal);
  };

  const watch = (of: Held) => {
    const composer = idOf(of.composer);
    void page.watch(of.composer, of.sending, signal).then((outcome) => {
      if (state.at === 'watching' && state.composer === composer) perform(send({ type: 'outcome', outcome }));
      // Meanwhile something else was pressed: the answer for what is sent ends all the same.
      else if (outcome === 'sent') perform(send({ type: 'sent-late', composer }));
    });
  };

  const press = (id: ComposerId, of: Held) => {
    const composer = again(of.composer) ?? of.composer;
    keep(id, { ...of, composer });
    watch({ ...of, composer });
    let unseen = false;
    try {
      unseen = page.press(composer, of.sending);
    } catch (error) {
      console.error('Bezint could not press', error);
    }
    perform(send({ type: 'pressed', unseen }));
  };

  /** The open dialog; undefined when it can't be shown, and then nothing of it is left in the page. */
  const show = (asked: Question, actions: QuestionActions, end: AbortController): Asking | undefined => {
    try {
      const asking = parts.ask(asked, actions, end.signal);
      open = { asking, end };
      return asking;
    } catch (error) {
      console.error('Bezint could not ask', error);
      end.abort();
      return undefined;
    }
  };

  /** A site that was only slow: nobody is asked to press once more for what is already sent. */
  const sentAfterAll = async (of: Held, telling: Asking, until: AbortSignal) => {
    while (open?.asking === telling && !until.aborted) {
      const outcome = await page.watch(of.composer, of.sending, until);
      if (outcome !== 'sent' || open?.asking !== telling) continue;
      close();
      perform(send({ type: 'sent-late', composer: idOf(of.composer) }));
    }
  };

  const ask = (of: Held | Pick<Held, 'composer'>, first: Question, early = false) => {
    close();
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const goesOn = () => state.at === 'asking' && state.goesOn && { goesOn: true };
    let latest: Question = { ...first, ...goesOn() };
    const undone: (readonly TextEdit[])[] = [];

    const refresh = (): Question => {
      const composer = again(of.composer);
      if (!composer) return latest;
      const now = question(composer);
      if ('sending' in of) goOn(of, send({ type: 'shown', look: now.look }));
      latest = early ? { ...now.question, early } : { ...now.question, ...goesOn() };
      return latest;
    };
    const change = async (edits: readonly TextEdit[], from: string): Promise<EditOutcome> => {
      const composer = again(of.composer);
      const meant = applied(from, edits);
      // The page changed the text under the dialog: the offsets are no longer about it.
      const fits = composer !== undefined && page.text(composer) === from;
      const done = fits && (await page.change(composer, edits));
      const now = refresh();
      const text = now.draft.text;
      if (done && text === meant) return { ok: true, question: now };
      return { ok: false, text: meant, question: now };
    };
    const actions: QuestionActions = {
      async edit(edits) {
        const from = latest.draft.text;
        const outcome = await change(edits, from);
        if (outcome.ok) undone.push(inverse(from, edits));
        return outcome;
      },
      async undo() {
        const back = undone.pop();
        return back ? change(back, latest.draft.text) : { ok: true, question: latest };
      },
      replaceAttachment: (id, copy) => parts.replaceAttachment(again(of.composer) ?? of.composer, id, copy),
      muted(finding) {
        parts.count({ what: 'muted', composer: of.composer, findings: [finding], attested: [] });
        return refresh();
      },
      focusEditor() {
        const composer = again(of.composer);
        if (composer) page.focus(composer);
      },
    };

    const asking = show(latest, actions, end);
    if (!asking) return perform(send({ type: 'not-asked' }));
    const renew = () => {
      if (end.signal.aborted) return;
      const now = refresh();
      if (!end.signal.aborted) asking.update(now);
    };
    open = { asking, end, renew };
    if (first.attachments.length > 0) parts.attachments.onChange(renew, end.signal);

    void asking.decision.then((decision) => {
      if (end.signal.aborted || open?.asking !== asking) return;
      const { findings } = latest.review;
      if (early) {
        close();
        const composer = again(of.composer);
        return composer && page.focus(composer);
      }
      if (decision.kind === 'edit') {
        parts.count({ what: 'edited', composer: of.composer, findings, attested: [] });
        return perform(send({ type: 'decided-edit' }));
      }
      const composer = again(of.composer);
      const now = composer && question(composer);
      const effects = send({ type: 'decided-post', attested: decision.attested, now: now?.look });
      if (effects.some((effect) => effect.do === 'press'))
        parts.count({ what: 'posted', composer: of.composer, findings, attested: decision.attested });
      perform(effects, now?.question);
    });
  };

  /** Something the person must know; both answers only close it. */
  const tell = (of: Held, trouble: Trouble) => {
    close();
    const end = new AbortController();
    const composer = again(of.composer) ?? of.composer;
    const said: Question = { ...question(composer).question, review: EMPTY_REVIEW, attachments: [], trouble };
    const actions: QuestionActions = {
      edit: () => Promise.resolve({ ok: false, text: said.draft.text, question: said }),
      undo: () => Promise.resolve({ ok: true, question: said }),
      replaceAttachment: () => Promise.resolve(false),
      muted: () => said,
      focusEditor: () => page.focus(composer),
    };
    const asking = show(said, actions, end);
    if (!asking) return;
    if (trouble === 'press-again') void sentAfterAll(of, asking, end.signal);
    parts.count({ what: 'trouble', composer, findings: [], attested: [] });
    void asking.decision.then(() => {
      if (open?.asking !== asking) return;
      close();
      if (composer.editors[0]?.isConnected) page.focus(composer);
    });
  };

  signal.addEventListener('abort', () => perform(send({ type: 'end' })));

  return {
    attempt({ composer, sending, trusted }) {
      if (signal.aborted) return 'through';
      // What began while it was on is brought to its end: a press of ours on its way, a dialog that is open.
      const mode = state.at === 'idle' ? parts.mode() : 'warn';
      if (mode === 'off') return 'through';
      const { question: asked, look, quieted } = question(composer);
      const { findings } = asked.review;
      // One press may come by several times: as a key and the click the page makes of it, as a click and its submit.
      const once = trusted && sending.by !== 'submit';
      if (mode === 'trial') {
        if (once && isReason(findings)) parts.count({ what: 'would-hold', composer, findings, attested: [] });
        return 'through';
      }
      const id = idOf(composer);
      const wasAt = state.at;
      const effects = send({ type: 'attempt', composer: id, way: sending.by, trusted, look });
      if (wasAt !== 'pressing' && effects.some((effect) => ['ask', 'wait', 'watch'].includes(effect.do)))
        keep(id, { composer, sending });
      if (effects.some((effect) => effect.do === 'watch')) watch({ composer, sending });
      if (once && look.says.length === 0 && look.text.trim() !== '')
        parts.count({
          what: quieted.length > 0 ? 'quiet' : 'clear',
          composer,
          // What was no reason to hold it was for the marker to say.
          findings: [...quieted, ...findings],
          attested: [],
        });
      if (effects.some((effect) => effect.do === 'ask'))
        parts.count({ what: 'held', composer, findings, attested: [] });
      perform(effects, asked);
      // A dialog that could not be shown may not keep anything from being posted.
      if (effects.some((effect) => effect.do === 'ask') && state.at === 'idle') return 'through';
      return effects.some((effect) => effect.do === 'hold') ? 'hold' : 'through';
    },
    wouldHold(composer) {
      if (signal.aborted || state.at === 'pressing') return false;
      if (state.at === 'idle' && parts.mode() !== 'warn') return false;
      const { look } = question(composer);
      const press = { type: 'attempt', composer: idOf(composer), way: 'click', trusted: true, look } as const;
      return step(state, press).effects.some((effect) => effect.do === 'hold');
    },
    remembers: () => state.answered.size > 0,
    written(composer) {
      perform(send({ type: 'written', composer: idOf(composer), text: page.text(composer) }));
    },
    returned() {
      perform(send({ type: 'returned' }));
      open?.renew?.();
    },
    look: (composer) => question(composer).question,
    early(composer) {
      if (state.at === 'idle' && !open && !signal.aborted)
        ask({ composer }, { ...question(composer).question, early: true }, true);
    },
  };
}

function factsOf({ kind, state, facts }: Question['attachments'][number]): AttachmentFacts {
  if (facts) return facts;
  return state === 'failed' ? { kind, unchecked: true } : { kind };
}

function audienceOf(composer: Composer): Question['audience'] {
  try {
    return composer.rule.audience?.(composer) ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

/** When even the draft could not be made: what the dialog needs to quote the text. */
function bareDraft({ site, rule }: Composer, text: string): Draft {
  return {
    role: 'teacher',
    platform: site.platform,
    surface: rule.surface,
    account: { kind: 'private' },
    postedAt: new Date().toISOString(),
    school: { names: [], foundation: [], accounts: [], nameList: [], contact: [], holidays: [] },
    text,
    attachments: [],
    attested: [],
  };
}

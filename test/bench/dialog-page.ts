// A page with one button that sends a draft: reviewed, held and asked about, as in the content script.
import { FIXING } from '../../src/core/fixes';
import { protocolById } from '../../src/core/protocols';
import { review } from '../../src/core/review';
import { FORGETFUL } from '../../src/gate/memory';
import type { Question, QuestionActions } from '../../src/gate/question';
import { dialogIn } from '../../src/ui/dialog';
import { createShield } from '../../src/ui/dialog/shield';
import { hints } from '../../src/ui/hint/hints';
import { EXAMPLES } from '../ui/dialog/examples';

interface Timed {
  readonly script: number;
  readonly visible: number;
}

declare global {
  var measured: { dialog: Timed[]; keys(rounds: number): number[]; hint(on: boolean): void };
}

const { signal } = new AbortController();
const shield = createShield(window, signal);
const protocol = protocolById('onderwijs-primair-2024')!;
const { draft } = EXAMPLES['stop-teacher'];
let hinting = false;

const look = (): Question => ({ ...EXAMPLES['stop-teacher'], review: review(draft, protocol) });
const actions: QuestionActions = {
  edit: () => Promise.resolve({ ok: true, question: look() }),
  undo: () => Promise.resolve({ ok: true, question: look() }),
  replaceAttachment: () => Promise.resolve(false),
  muted: look,
};
const ask = dialogIn(() => ({
  language: 'nl',
  memory: FORGETFUL,
  fixing: FIXING,
  contacts: {},
  protocolPage: { href: (clause) => `#${clause}`, open: () => undefined },
  shield,
  version: '0',
}));

globalThis.measured = {
  dialog: [],
  hint: (on) => void (hinting = on),
  /** What one key costs the page: an `input` event with all its listeners, in milliseconds. */
  keys(rounds) {
    const field = document.querySelector('textarea')!;
    return Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let key = 0; key < 20; key++) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return (performance.now() - start) / 20;
    });
  },
};

window.addEventListener(
  'click',
  (event) => {
    if ((event.target as Element).localName !== 'button') return;
    const start = event.timeStamp;
    const begun = performance.now();
    const end = new AbortController();
    const asking = ask(look(), actions, end.signal);
    const script = performance.now() - begun;
    // The frame after the one that holds it: it is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame((now) => {
        measured.dialog.push({ script, visible: now - start });
        asking.close();
      }),
    );
  },
  true,
);

hints(
  {
    shield,
    on: () => hinting,
    label: String,
    look: (target) =>
      target instanceof HTMLElement
        ? { question: look(), editor: target, rangeOf: () => undefined }
        : undefined,
    open: () => undefined,
  },
  window,
  signal,
);

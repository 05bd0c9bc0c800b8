import { FIXING } from '../../../src/core/fixes';
import type { TextEdit } from '../../../src/core/fixes/edit';
import { FORGETFUL, type Memory } from '../../../src/gate/memory';
import type { Asking, Question, QuestionActions } from '../../../src/gate/question';
import type { Language } from '../../../src/texts';
import { dialogIn } from '../../../src/ui/dialog';
import { createShield } from '../../../src/ui/dialog/shield';
import type { Role } from '../../../src/core/role';
import { EXAMPLES, type ExampleName } from '../../ui/dialog/examples';
import { scene, type SceneVerdict } from '../../ui/dialog/scenes';

/** What the test page tells the test. */
interface Told {
  decision?: unknown;
  edits: (readonly TextEdit[])[];
  opened: string[];
  kept: unknown[];
  /** Kinds of events that page listeners saw while the dialog was open. */
  leaked: string[];
}

interface Options {
  readonly language?: Language;
  readonly mode?: ShadowRootMode;
  /** What is left after an edit; nothing by default. */
  readonly then?: ExampleName;
  readonly waitingSince?: string;
}

/** An example by its name, or what the rules make of a draft of this role. */
type Shown = ExampleName | { readonly role: Role; readonly verdict: SceneVerdict };

declare global {
  var bezint: { open(name: Shown, options?: Options): void; close(): void; told: Told; ready: true };
}

const shield = createShield(window, new AbortController().signal);
const told: Told = { edits: [], opened: [], kept: [], leaked: [] };
let asking: Asking | undefined;
let end = new AbortController();

for (const type of [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'pointerdown',
  'mousedown',
  'paste',
  'input',
  'focusin',
]) {
  const heard = (event: Event): void => {
    if (asking) told.leaked.push(`${type} ${event.target instanceof Element ? event.target.localName : ''}`);
  };
  window.addEventListener(type, heard, true);
  document.addEventListener(type, heard, true);
  document.addEventListener(type, heard);
}

globalThis.bezint = {
  ready: true,
  told,
  open(name, options = {}) {
    end.abort();
    end = new AbortController();
    Object.assign(told, { decision: undefined, edits: [], opened: [], kept: [], leaked: [] });
    const question: Question = typeof name === 'string' ? EXAMPLES[name] : scene(name.role, name.verdict);
    const left: Question = options.then ? EXAMPLES[options.then] : EXAMPLES.clear;
    const memory: Memory = {
      ...FORGETFUL,
      mute: (mute) => void told.kept.push(mute),
      attest: (account, what) => void told.kept.push({ account, what }),
      await: (text) => void told.kept.push({ waiting: text }),
      advised: (platform, concerns) => void told.kept.push({ platform, concerns }),
      waitingSince: () => options.waitingSince,
    };
    const actions: QuestionActions = {
      edit(edits) {
        told.edits.push(edits);
        return Promise.resolve({ ok: true, question: left });
      },
      undo: () => Promise.resolve({ ok: true, question }),
      replaceAttachment: () => Promise.resolve(true),
      muted: () => left,
      focusEditor: () => document.querySelector('textarea')?.focus(),
    };
    const opened = dialogIn(() => ({
      language: options.language ?? 'nl',
      memory,
      fixing: FIXING,
      contacts: { manager: 'directie@school.example', mentor: 'begeleider@school.example' },
      protocolPage: {
        href: (clause) => `protocol.html#${clause}`,
        open: (clause) => void told.opened.push(clause),
      },
      shield,
      version: '0.0.0',
      rootMode: options.mode ?? 'closed',
    }))(question, actions, end.signal);
    asking = opened;
    void opened.decision.then((decision) => {
      told.decision = decision;
      asking = undefined;
    });
  },
  close() {
    asking?.close();
    asking = undefined;
  },
};

import { composerOfControl, composerOfEditor, CONTROL } from './find';
import { followSteps } from './left';
import type { Composer, Site } from './site';
import { closestOf, elementsOf, isVisible } from './tree';
import { followWriting } from './written-in';

/** How a post was about to be sent, and therefore how it is sent after all. */
export type Sending =
  | { readonly by: 'click'; readonly control: HTMLElement }
  | { readonly by: 'key'; readonly editor: HTMLElement; readonly key: SendingKey }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

export type SendingKey = Pick<KeyboardEventInit, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Somebody, or the page's own script, is about to send what is in a composer. */
export interface Attempt {
  readonly composer: Composer;
  readonly sending: Sending;
  readonly trusted: boolean;
}

export interface HoldPorts {
  /** Asked synchronously, in the middle of the event. */
  attempt(attempt: Attempt): 'through' | 'hold';
  /** Asked while a press on a sending control is still on its way to its click: whether that click will be held. */
  wouldHold(composer: Composer): boolean;
  /** A press that no rule calls sending, while a composer is in use: the overview watches what comes of it. */
  other?(event: Event): void;
}

/** What comes before the click of a press. */
const POINTING = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup'] as const;

/**
 * Listens where nobody comes before: on window, in the capture phase, from document_start. Frames have their own
 * content script; open shadow roots are seen through the event's composed path. Nothing is looked for before an event
 * arrives.
 */
export function hold(site: Site, ports: HoldPorts, view: Window, signal: AbortSignal): void {
  const steps = followSteps(site, view);
  const answer = (event: Event, attempt: Omit<Attempt, 'trusted'>) => {
    if (ports.attempt({ ...attempt, trusted: event.isTrusted }) === 'through') return steps.forget();
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const controlIn = (path: readonly Element[]) => composerOfControl(site, path) ?? steps.at(path);

  const onClick = (event: Event) => {
    const found = controlIn(elementsOf(event));
    if (!found) {
      steps.passed();
      return ports.other?.(event);
    }
    answer(event, { composer: found.composer, sending: { by: 'click', control: found.control } });
  };

  /** The press that is going on: it is looked into once. */
  let pressing: { readonly editor: HTMLElement; readonly held: boolean } | undefined;
  const onPointing = (event: Event) => {
    if (event.type === 'pointerdown') pressing = undefined;
    // What a script makes of a pointer is no press; the click it may lead to is asked about.
    if (!event.isTrusted) return;
    const composer = controlIn(elementsOf(event))?.composer;
    if (!composer) return;
    const editor = composer.editors[0]!;
    if (pressing?.editor !== editor) pressing = { editor, held: ports.wouldHold(composer) };
    // The click itself still comes and opens the dialog; a page that sends a moment earlier must not hear of it before.
    if (pressing.held) event.stopImmediatePropagation();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.isComposing || event.keyCode === 229) return;
    const path = elementsOf(event);
    const control = path.find((element) => element.matches(CONTROL));
    if (control) {
      // A real button answers Enter and Space with a click, which is held; a drawn one listens to the key itself.
      if (control.matches('button, input')) return;
      const found = controlIn(path);
      if (found)
        answer(event, { composer: found.composer, sending: { by: 'click', control: found.control } });
      return;
    }
    if (event.key !== 'Enter') return;
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    const mod = ctrlKey || metaKey;
    if (!mod && (shiftKey || altKey)) return;
    const found = composerOfEditor(site, path);
    if (!found) return;
    const { editor, composer } = found;
    // Editors ask for Ctrl or Cmd and don't mind what else is down (Draft.js: `hasCommandModifier`).
    const keys = composer.rule.keysOf?.(composer) ?? composer.rule.keys;
    const sends = keys.some((key) => (key === 'mod+enter' ? mod : !shiftKey && !altKey));
    if (!sends) return ports.other?.(event);
    if (!mod && isChoosing(editor)) return ports.other?.(event);
    answer(event, { composer, sending: { by: 'key', editor, key: { ctrlKey, metaKey, shiftKey, altKey } } });
  };

  const onSubmit = (event: SubmitEvent) => {
    const form = elementsOf(event)[0];
    if (!(form instanceof HTMLFormElement)) return;
    const editor = site.surfaces
      .flatMap((rule) => [...form.querySelectorAll(rule.editors.join(','))])
      .find((element) => composerOfEditor(site, [element]) !== undefined);
    const found = editor && composerOfEditor(site, [editor]);
    if (!found) return;
    answer(event, { composer: found.composer, sending: { by: 'submit', form, submitter: event.submitter } });
  };

  followWriting(view, signal);
  const options = { capture: true, signal };
  view.addEventListener('click', onClick, options);
  view.addEventListener('keydown', onKey, options);
  view.addEventListener('submit', onSubmit, options);
  for (const type of POINTING) view.addEventListener(type, onPointing, { ...options, passive: true });
}

const LIST = '[role="listbox"], [role="menu"]';
const CHOSEN = '[role="listbox"] [role="option"][aria-selected="true"]';

/**
 * A list of mentions, hashtags or emoji is open for this editor: Enter chooses from it. It must be there to be seen:
 * `aria-expanded` that a page leaves standing opens no way out.
 */
function isChoosing(editor: HTMLElement): boolean {
  const scope = editor.getRootNode() as Document | ShadowRoot;
  const named = (attribute: string) =>
    (editor.getAttribute(attribute) ?? '').split(/\s+/).flatMap((id) => {
      const element = id === '' ? null : scope.getElementById(id);
      return element && isVisible(element) ? [element] : [];
    });
  if (named('aria-activedescendant').some((option) => !editor.contains(option))) return true;
  const lists = [...named('aria-controls'), ...named('aria-owns')];
  if (lists.some((list) => list.getAttribute('role') === 'listbox')) return true;
  const shown = editor.getAttribute('aria-expanded') === 'true' ? `${LIST}, ${CHOSEN}` : CHOSEN;
  return [...scope.querySelectorAll(shown)].some(
    (list) => isVisible(list) && !closestOf(list, 'nav, [role="navigation"]') && isBeside(list, editor),
  );
}

/** How far a list may stand from the editor it belongs to, in pixels: a tool bar or a picture may be between. */
const BESIDE = 400;

/** A page may have other lists with something chosen in them, such as its conversations in a column of their own. */
function isBeside(shown: Element, editor: Element): boolean {
  const [list, box] = [shown.getBoundingClientRect(), editor.getBoundingClientRect()];
  return (
    list.left < box.right &&
    list.right > box.left &&
    list.top - box.bottom < BESIDE &&
    box.top - list.bottom < BESIDE
  );
}

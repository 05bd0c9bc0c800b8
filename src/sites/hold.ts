import { composerOfControl, composerOfEditor, CONTROL } from './find';
import type { Composer, Site } from './site';
import { closestOf, elementsOf, isVisible } from './tree';

/** How a post was about to be sent, and therefore how it is sent after all. */
export type Sending =
  | { readonly by: 'click'; readonly control: HTMLElement }
  | { readonly by: Pointing; readonly control: HTMLElement }
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
  /** A press that no rule calls sending, while a composer is in use: the overview watches what comes of it. */
  other?(event: Event): void;
}

const POINTING = ['pointerdown', 'touchstart', 'mousedown'] as const;
type Pointing = (typeof POINTING)[number];

/**
 * Listens where nobody comes before: on window, in the capture phase, from document_start. Frames have their own
 * content script; open shadow roots are seen through the event's composed path. Nothing is looked for before an event
 * arrives.
 */
export function hold(site: Site, ports: HoldPorts, view: Window, signal: AbortSignal): void {
  const answer = (event: Event, attempt: Omit<Attempt, 'trusted'>) => {
    if (ports.attempt({ ...attempt, trusted: event.isTrusted }) === 'through') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onClick = (event: Event) => {
    const found = composerOfControl(site, elementsOf(event));
    if (!found) return ports.other?.(event);
    answer(event, { composer: found.composer, sending: { by: 'click', control: found.control } });
  };

  const onPointing = (by: Pointing) => (event: Event) => {
    const found = composerOfControl(site, elementsOf(event));
    if (!found?.composer.rule.pointer) return;
    answer(event, { composer: found.composer, sending: { by, control: found.control } });
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.isComposing || event.keyCode === 229) return;
    const path = elementsOf(event);
    const control = path.find((element) => element.matches(CONTROL));
    if (control) {
      // A real button answers Enter and Space with a click, which is held; a drawn one listens to the key itself.
      if (control.matches('button, input')) return;
      const found = composerOfControl(site, path);
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
    const sends = composer.rule.keys.some((key) => (key === 'mod+enter' ? mod : !shiftKey && !altKey));
    if (!sends) return ports.other?.(event);
    if (!mod && isChoosing(editor)) return;
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

  const options = { capture: true, signal };
  view.addEventListener('click', onClick, options);
  view.addEventListener('keydown', onKey, options);
  view.addEventListener('submit', onSubmit, options);
  if (site.surfaces.some((rule) => rule.pointer))
    for (const by of POINTING) view.addEventListener(by, onPointing(by), { ...options, passive: false });
}

/** A list of mentions, hashtags or emoji is open for this editor: Enter chooses from it. */
function isChoosing(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-expanded') === 'true') return true;
  const scope = editor.getRootNode() as Document | ShadowRoot;
  const named = (attribute: string) =>
    (editor.getAttribute(attribute) ?? '').split(/\s+/).flatMap((id) => {
      const element = id === '' ? null : scope.getElementById(id);
      return element && isVisible(element) ? [element] : [];
    });
  if (named('aria-activedescendant').length > 0) return true;
  const lists = [...named('aria-controls'), ...named('aria-owns')];
  if (lists.some((list) => list.getAttribute('role') === 'listbox')) return true;
  return [...scope.querySelectorAll('[role="listbox"] [role="option"][aria-selected="true"]')].some(
    (option) =>
      isVisible(option) && !closestOf(option, 'nav, [role="navigation"]') && isBeside(option, editor),
  );
}

/** How far a list may stand from the editor it belongs to, in pixels: a tool bar or a picture may be between. */
const BESIDE = 400;

/** A page may have other lists with something chosen in them, such as its conversations in a column of their own. */
function isBeside(option: Element, editor: Element): boolean {
  const [list, box] = [option.getBoundingClientRect(), editor.getBoundingClientRect()];
  return (
    list.left < box.right &&
    list.right > box.left &&
    list.top - box.bottom < BESIDE &&
    box.top - list.bottom < BESIDE
  );
}

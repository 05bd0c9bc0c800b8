import { type Rooted, selectionOf } from '../written-in';
import type { Editor, EditorText, Replacement } from './editor';

/** The text an editor should hold after a change. */
export function changed(text: string, { start, end, insert }: Replacement): string {
  return text.slice(0, start) + insert + text.slice(end);
}

/** Firefox gives a page no data with a paste made by a script; its execCommand is right in all engines instead. */
export const PASTES = !/\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');

const frame = (element: Element) =>
  new Promise<void>(
    (resolve) => element.ownerDocument.defaultView?.requestAnimationFrame(() => resolve()) ?? resolve(),
  );

/** Where the focus is, as seen from the tree `element` stands in. */
const hasFocus = (element: HTMLElement) =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** What is selected now; undefined where there is nothing, or where Firefox before 142 can't look into a shadow root. */
function selectedIn(element: HTMLElement): AbstractRange | undefined {
  const selection = selectionOf(element);
  const root: Rooted = element.getRootNode();
  if (!selection || selection.rangeCount === 0) return undefined;
  if (root.getSelection) return selection.getRangeAt(0);
  if (!(root instanceof ShadowRoot) || !canLookInto()) return undefined;
  return selection.getComposedRanges({ shadowRoots: [root] })[0];
}

const canLookInto = () => 'getComposedRanges' in Selection.prototype;

/** A stretch by the text before it and in it: engines draw their nodes anew, and end a word in another one. */
function placeOf(element: HTMLElement, at: AbstractRange): string | undefined {
  if (!element.contains(at.startContainer) || !element.contains(at.endContainer)) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(at.startContainer, at.startOffset);
  const before = range.toString().length;
  range.setEnd(at.endContainer, at.endOffset);
  return `${before}:${range.toString().slice(before)}`;
}

/** Whether what was selected still is: another stretch would be typed over instead, be it of the same words. */
function isSelected(element: HTMLElement, place: string | undefined): boolean {
  if (!hasFocus(element)) return false;
  const now = selectedIn(element);
  if (now) return placeOf(element, now) === place;
  const root: Rooted = element.getRootNode();
  return !root.getSelection && !canLookInto();
}

/** Gives an editor the focus; true when it has it. */
export function focusOn(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return hasFocus(element);
}

/** How often a selection is made again that something else took away meanwhile. */
const SELECTIONS = 3;

/**
 * Selects a stretch of an editor, so that the editor knows: engines keep a selection of their own. False when the
 * focus or the selection doesn't stay: then nothing may be typed, it would land elsewhere.
 */
export async function select(element: HTMLElement, range: Range): Promise<boolean> {
  const place = placeOf(element, range);
  for (let time = 0; time < SELECTIONS; time++) {
    if (!hasFocus(element)) {
      element.focus({ preventScroll: true });
      // Draft.js puts its old caret back in the render that follows the focus.
      await frame(element);
      await frame(element);
    }
    selectionOf(element)?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    element.ownerDocument.dispatchEvent(new Event('selectionchange'));
    await frame(element);
    await frame(element);
    if (isSelected(element, place)) return true;
  }
  return false;
}

/** Offers text to an editor as a paste; true when the editor took it. */
export function paste(element: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  // Blank lines survive in ProseMirror only as empty paragraphs.
  if (text.includes('\n')) {
    const holder = element.ownerDocument.createElement('div');
    for (const line of text.split('\n')) {
      const paragraph = element.ownerDocument.createElement('p');
      paragraph.textContent = line;
      holder.append(paragraph);
    }
    data.setData('text/html', holder.innerHTML);
  }
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
}

/**
 * Types over the selection the way the browser's own editing does, wherever that is: so only as long as the editor has
 * the focus. What the browser returns says nothing.
 */
export function insert(element: HTMLElement, text: string): void {
  if (!hasFocus(element)) return;
  element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Deletes the selection by the key an engine listens to itself. */
export function backspace(element: HTMLElement): void {
  const init = {
    key: 'Backspace',
    code: 'Backspace',
    keyCode: 8,
    which: 8,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** Engines commit later than they are told: up to half a second, Lexical and TipTap on a busy page. */
const PATIENCE = 600;

/** Whether the editor comes to hold `text`, read back from the page until it does or patience is up. */
export async function holds(
  editor: Pick<Editor, 'read'>,
  element: HTMLElement,
  text: string,
): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    if (editor.read(element).text === text) {
      // Still so a moment later: an engine that rejects a change puts the old text back in its next render.
      await frame(element);
      await frame(element);
      return editor.read(element).text === text;
    }
    if (performance.now() > until || !element.isConnected) return false;
    await frame(element);
  }
}

/** What `change` should lead to, and where in the page it happens. */
export function plan(editor: Pick<Editor, 'read'>, element: HTMLElement, change: Replacement) {
  const before: EditorText = editor.read(element);
  return { range: before.rangeOf(change.start, change.end), after: changed(before.text, change) };
}

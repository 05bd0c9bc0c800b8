import { elementsOf } from './tree';

interface Written {
  readonly element: WeakRef<HTMLElement>;
  /** Where the caret stood when the focus left; a text area keeps its own. */
  caret?: Range;
}

const last = new WeakMap<Document, Written>();
const written = new WeakSet<Element>();

/**
 * Remembers of each page what was last written in, and where: a press on a button takes the focus, and the selection,
 * away.
 */
export function followWriting(view: Window, signal: AbortSignal): void {
  const options = { capture: true, signal };
  view.addEventListener(
    'focusin',
    (event) => {
      const element = elementsOf(event)[0];
      if (
        element instanceof HTMLElement &&
        (element.isContentEditable || element instanceof HTMLTextAreaElement)
      ) {
        written.add(element);
        last.set(view.document, { element: new WeakRef(element) });
      }
    },
    options,
  );
  const leaving = () => {
    const place = last.get(view.document);
    const element = place?.element.deref();
    const selection = element && selectionOf(element);
    if (!place || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (isIn(element, range)) place.caret = range.cloneRange();
  };
  // Both come before the selection moves. What moves within one shadow root is not told outside of it.
  view.addEventListener('focusout', leaving, options);
  view.addEventListener('pointerdown', leaving, { ...options, passive: true });
}

/** Whether this editor, or other field, ever had the focus. */
export const wasWrittenIn = (element: Element) => written.has(element);

/** The editor, or other field, that had the focus last; undefined once the page took it away. */
export function lastWrittenIn(document: Document): HTMLElement | undefined {
  const element = last.get(document)?.element.deref();
  return element?.isConnected ? element : undefined;
}

/** Gives the editor the focus, and where it was left last, its caret: a focus alone puts it before the first word. */
export function goOnIn(editor: HTMLElement): void {
  const place = last.get(editor.ownerDocument);
  const caret = place?.element.deref() === editor ? place.caret : undefined;
  editor.focus({ preventScroll: true });
  if (!caret || !isIn(editor, caret)) return;
  const { startContainer, startOffset, endContainer, endOffset } = caret;
  selectionOf(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

const isIn = (element: HTMLElement, range: Range) =>
  element.contains(range.startContainer) && element.contains(range.endContainer);

/** In Chromium an open shadow root answers for its own selection. */
export type Rooted = Node & { getSelection?: () => Selection | null };

/** Selection inside an open shadow root is the root's in Chromium, the document's in Firefox. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root: Rooted = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

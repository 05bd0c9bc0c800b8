import { elementsOf } from './tree';

const last = new WeakMap<Document, WeakRef<HTMLElement>>();

/** Remembers of each page what was last written in: a press on a button takes the focus, and the selection, away. */
export function followWriting(view: Window, signal: AbortSignal): void {
  view.addEventListener(
    'focusin',
    (event) => {
      const element = elementsOf(event)[0];
      if (
        element instanceof HTMLElement &&
        (element.isContentEditable || element instanceof HTMLTextAreaElement)
      )
        last.set(view.document, new WeakRef(element));
    },
    { capture: true, signal },
  );
}

/** The editor, or other field, that had the focus last; undefined once the page took it away. */
export function lastWrittenIn(document: Document): HTMLElement | undefined {
  const element = last.get(document)?.deref();
  return element?.isConnected ? element : undefined;
}

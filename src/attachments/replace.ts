/** Time a site gets to show the safe copy, before it is offered as a download instead. */
const SHOWN_WITHIN_MS = 4000;

export interface Replacing {
  /** Media in the composer, as they stand there now. */
  media(): readonly { readonly element: Element; readonly src: string }[];
  /** Whether one of them shows the file with this content. */
  shows(copy: Blob): Promise<boolean>;
  /** The site's own control that takes the old one out, where it is known. */
  remove(): HTMLElement | undefined;
  /** The site's own file input for this composer, where there is one in the page. */
  input(): HTMLInputElement | undefined;
}

/**
 * Puts a safe copy in place of an attachment, with the site's own controls: takes the old one out, hands the input
 * the new one. True only when the composer's own preview shows the copy and nothing else changed in number; false
 * leaves it to the person, who is offered the copy as a download.
 */
export async function replaceInComposer(copy: File, at: Replacing, signal: AbortSignal): Promise<boolean> {
  const before = at.media().length;
  const input = at.input();
  const remove = at.remove();
  if (!input || !remove) return false;
  remove.click();
  if (!(await becomes(() => at.media().length === before - 1, signal))) return false;
  // The page may have made a new input for the empty place.
  const target = at.input() ?? input;
  const transfer = new DataTransfer();
  transfer.items.add(copy);
  target.files = transfer.files;
  target.dispatchEvent(new Event('input', { bubbles: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  if (!(await becomes(() => at.media().length === before, signal))) return false;
  return at.shows(copy);
}

/** Looks at every change of the page until it is so, or the time is up. */
function becomes(isSo: () => boolean, signal: AbortSignal): Promise<boolean> {
  if (isSo()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (outcome: boolean) => {
      observer.disconnect();
      clearTimeout(late);
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const stop = () => settle(false);
    const observer = new MutationObserver(() => isSo() && settle(true));
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['src'],
    });
    const late = setTimeout(stop, SHOWN_WITHIN_MS);
    signal.addEventListener('abort', stop);
  });
}

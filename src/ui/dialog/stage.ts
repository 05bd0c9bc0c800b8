import type { Heard, Shield } from './shield';
import { STYLE } from './style';

/** Where the dialog stands: one host element, a shadow root the page can't enter, the browser's top layer. */
export interface Stage {
  readonly dialog: HTMLDialogElement;
  readonly root: ShadowRoot;
  /** Runs `work` with the page usable (its editor can have the focus) and the dialog still in sight. */
  lend<T>(work: () => Promise<T>): Promise<T>;
  /** Takes the dialog away and gives the focus back. */
  leave(): void;
}

export interface StageEvents extends Heard {
  /** Escape, or the browser's own way of dismissing a dialog. */
  dismissed(): void;
  /** The page took the dialog away for the second time. */
  tornDown(): void;
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets from a content script (bugzilla 1751346).
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
}

/** The element that has the focus, inside the page's open shadow roots too. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

export function raise(
  shield: Shield,
  language: string,
  mode: ShadowRootMode,
  events: StageEvents,
  signal: AbortSignal,
): Stage {
  const before = focused();
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode });
  addStyle(root);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.lang = language;
  root.append(dialog);

  const guard = shield.protect(host, events);
  let state: 'up' | 'lent' | 'gone' = 'up';
  let reattached = false;
  const ended = new AbortController();
  const listening = { signal: ended.signal };

  const show = (): void => {
    document.documentElement.append(host);
    dialog.showModal();
  };
  const onGone = (): void => {
    // Moved to another place, it is in the page but no longer in the top layer.
    if (state === 'gone' || (host.isConnected && (state === 'lent' || dialog.matches(':modal')))) return;
    if (reattached) {
      end();
      events.tornDown();
      return;
    }
    reattached = true;
    const inside = root.activeElement;
    // A dialog that was taken out counts as open but no longer stands in the top layer.
    dialog.close();
    if (state === 'lent') document.documentElement.append(host);
    else show();
    if (inside instanceof HTMLElement) inside.focus({ preventScroll: true });
  };
  const watch = new MutationObserver((records) => {
    for (const record of records) {
      // Nothing of the page's may hide or disable the host.
      if (record.type === 'attributes' && record.attributeName) host.removeAttribute(record.attributeName);
    }
    onGone();
  });
  const end = (): void => {
    state = 'gone';
    watch.disconnect();
    ended.abort();
    guard.end();
    if (dialog.open) dialog.close();
    host.remove();
  };

  show();
  // The page's root itself may be replaced.
  for (const place of [document, document.documentElement]) watch.observe(place, { childList: true });
  watch.observe(host, { attributes: true });

  signal.addEventListener('abort', end, listening);

  dialog.addEventListener(
    'cancel',
    (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      if (event.isTrusted) events.dismissed();
    },
    listening,
  );
  dialog.addEventListener(
    'close',
    (event) => {
      if (event.target === dialog && state === 'up' && !dialog.open && host.isConnected) events.dismissed();
    },
    listening,
  );
  // Where no shield stood first, at least nothing bubbles out of the root.
  for (const type of [
    'click',
    'keydown',
    'keyup',
    'keypress',
    'pointermove',
    'pointerover',
    'mousemove',
    'mouseover',
  ]) {
    root.addEventListener(type, (event) => event.stopPropagation(), listening);
  }

  return {
    dialog,
    root,
    async lend(work) {
      state = 'lent';
      guard.lend();
      dialog.close();
      dialog.popover = 'manual';
      dialog.showPopover();
      try {
        return await work();
      } finally {
        if (state === 'lent') {
          if (dialog.isConnected) dialog.hidePopover();
          dialog.popover = null;
          guard.resume();
          state = 'up';
          if (host.isConnected) dialog.showModal();
        }
      }
    },
    leave() {
      if (state === 'gone') return;
      end();
      if (before?.isConnected) before.focus({ preventScroll: true });
      if (range && range.startContainer.isConnected && range.endContainer.isConnected && selection) {
        selection.removeAllRanges();
        selection.addRange(range);
      }
    },
  };
}

/** Everything a page could listen to that happens inside our dialog. Moves and hovers say nothing worth hiding. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;
const LEAKS = [
  'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy', 'cut',
  'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup',
  'touchstart', 'touchend', 'touchcancel', 'wheel', 'focusin', 'focusout', 'dragstart', 'dragover', 'drop', 'selectstart',
] as const; // prettier-ignore

/** What a hand can do to the page with anything but keys; a change by script sets off none of these. */
const BY_HAND: ReadonlySet<string> = new Set([
  'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart',
  'touchend', 'dragstart', 'dragover', 'drop', 'paste', 'cut',
]); // prettier-ignore

/** The second half of a double click comes within this long, this near (the usual settings of desktops). */
const DOUBLE_MS = 500;
const DOUBLE_PX = 5;

/** What the dialog itself must hear of what the shield swallows. */
export interface Heard {
  key(event: KeyboardEvent): void;
  click(event: MouseEvent): void;
}

/** Keeps what happens in one host element from every other listener on the page. */
export interface Shield {
  /** Guards `host` until the returned guard ends. */
  protect(host: Element, heard: Heard): Guard;
  /** Keeps the pointer and clicks on a small `host` (the marker) from the page, until the returned function is called. */
  hush(host: Element, pressed: () => void): () => void;
}

export interface Guard {
  /**
   * While the composer is being changed: what scripts type goes through to the page, what the person types, clicks or
   * drops there does not (it would land amid the change). The dialog still hears its own.
   */
  lend(): void;
  resume(): void;
  end(): void;
}

/**
 * Make it as soon as the page starts: listeners on the same window run in the order they came, so only the first one
 * hears before the page does. Costs one comparison an event while no dialog is open.
 */
export function createShield(page: Window, signal: AbortSignal): Shield {
  let guarded: { host: Element; heard: Heard; lent: boolean; pressed: boolean } | undefined;

  let hushed: { host: Element; pressed: () => void } | undefined;

  /** Keys that went down in the dialog: their coming up is not the page's either, though the dialog be gone. */
  const down = new Set<string>();
  /** The last click in the dialog, and where and until when its second half would land on the page below. */
  let clicked: { x: number; y: number; at: number } | undefined;
  const isSecondHalf = (event: Event): boolean =>
    clicked !== undefined &&
    event instanceof MouseEvent &&
    event.type !== 'wheel' &&
    event.isTrusted &&
    event.timeStamp - clicked.at < DOUBLE_MS &&
    Math.abs(event.clientX - clicked.x) < DOUBLE_PX &&
    Math.abs(event.clientY - clicked.y) < DOUBLE_PX;

  const onLeak = (event: Event): void => {
    if (guarded === undefined && hushed === undefined && clicked === undefined) return;
    if (guarded === undefined && isSecondHalf(event)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    if (hushed !== undefined && event.target === hushed.host) {
      event.stopImmediatePropagation();
      // The editor keeps the focus and the caret.
      if (event.type === 'mousedown') event.preventDefault();
      if (event.type === 'click' && event.isTrusted) hushed.pressed();
      return;
    }
    if (guarded === undefined) return;
    if (event.target !== guarded.host) {
      if (!guarded.lent || !event.isTrusted || !BY_HAND.has(event.type)) return;
      event.stopImmediatePropagation();
      if (!event.type.startsWith('touch')) event.preventDefault();
      return;
    }
    event.stopImmediatePropagation();
    if (!event.isTrusted) {
      event.preventDefault();
      return;
    }
    // A press in the dialog must not take the focus from the editor that is being changed.
    if (guarded.lent && event.type === 'mousedown') event.preventDefault();
    if (event.type !== 'click') return;
    const click = event as MouseEvent;
    // The second half of a double click on Post falls on whatever has just appeared under the pointer.
    if (click.detail > 1 && !guarded.pressed) {
      event.preventDefault();
      return;
    }
    guarded.pressed = true;
    if (click.detail > 0) clicked = { x: click.clientX, y: click.clientY, at: click.timeStamp };
    guarded.heard.click(click);
  };

  const onKey = (event: Event): void => {
    if (guarded === undefined && down.size === 0) return;
    if (event.isTrusted && event instanceof KeyboardEvent && event.type !== 'keypress') {
      const wasDown = down.delete(event.code);
      if (wasDown && event.type === 'keyup') return event.stopImmediatePropagation();
    }
    if (guarded === undefined) return;
    if (guarded.lent && event.target !== guarded.host) {
      if (!event.isTrusted) return;
      event.preventDefault();
    }
    // While the dialog is open everything else is inert: every real key is the dialog's. What scripts send each other is theirs.
    if (event.target !== guarded.host && !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) event.preventDefault();
    else if (event.type === 'keydown') {
      const key = event as KeyboardEvent;
      down.add(key.code);
      // The keys that pressed Post may still be down: they must not press what has just got the focus.
      if (key.repeat && (key.key === 'Enter' || key.key === ' ')) event.preventDefault();
      else guarded.heard.key(key);
    }
  };

  const quietly = { capture: true, passive: true, signal };
  const firmly = { capture: true, passive: false, signal };
  for (const type of KEYS) page.addEventListener(type, onKey, firmly);
  for (const type of LEAKS) {
    page.addEventListener(type, onLeak, /^(wheel|touch)/.test(type) ? quietly : firmly);
  }

  return {
    hush(host, pressed) {
      const mine = { host, pressed };
      hushed = mine;
      return () => {
        if (hushed === mine) hushed = undefined;
      };
    },
    protect(host, heard) {
      const mine = { host, heard, lent: false, pressed: false };
      guarded = mine;
      return {
        lend: () => void (mine.lent = true),
        resume: () => void (mine.lent = false),
        end: () => {
          if (guarded === mine) guarded = undefined;
        },
      };
    },
  };
}

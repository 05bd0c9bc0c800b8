import type { Verdict } from '../../core/verdict';
import type { Shield } from '../dialog/shield';

/** A dot and a number at the composer's edge: no text, no pop-up. Pixels only, nothing inherited from the page. */
const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important; inset: auto !important; left: var(--left) !important; top: var(--top) !important; translate: -100% 0 !important; width: auto !important; height: auto !important; z-index: 2147483647 !important; color-scheme: light dark !important; }
:host([hidden]) { display: none !important; }
button { all: initial; box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-width: 24px; height: 24px; padding: 0 7px; border-radius: 12px; border: 1.5px solid currentColor; background: #fffdf8; cursor: pointer; font: 600 13px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; opacity: .9; }
button.stop { color: #b42318; border-radius: 6px; } button.ask { color: #92400e; } button.advise { color: #0f766e; border-style: dotted; }
button:hover, button:focus-visible { opacity: 1; } button:focus-visible { outline: 3px solid #1d6fd8; outline-offset: 1px; }
svg { display: block; }
@media (prefers-color-scheme: dark) { button { background: #14181d; } button.stop { color: #ff9c8f; } button.ask { color: #f5b942; } button.advise { color: #5fd0c0; } }
@media (forced-colors: active) { button { border-color: ButtonText; color: ButtonText; background: ButtonFace; } }
`;

const SIZE = 24;

export interface Marker {
  /** Stands at the lower right edge of `editor` until told otherwise, or until the editor is gone. */
  show(editor: HTMLElement, count: number, verdict: Exclude<Verdict, 'clear'>): void;
  hide(): void;
}

/** The quiet marker before Post is pressed. Nothing is made, watched or listened to before it is first shown. */
export function createMarker(
  shield: Shield,
  label: (count: number) => string,
  pressed: () => void,
  signal: AbortSignal,
): Marker {
  let host: HTMLElement | undefined;
  let button: HTMLButtonElement | undefined;
  let number: Text | undefined;
  let shown: { editor: HTMLElement; end: AbortController } | undefined;

  const make = (): HTMLElement => {
    const made = document.createElement('div');
    const root = made.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    button = document.createElement('button');
    button.type = 'button';
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [key, value] of Object.entries({
      viewBox: '0 0 24 24', width: '14', height: '14', fill: 'none', stroke: 'currentColor', 'stroke-width': '2.2', 'stroke-linecap': 'round', 'aria-hidden': 'true',
    })) icon.setAttribute(key, value); // prettier-ignore
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute(
      'd',
      'M4.8 3.5h14.4a2 2 0 0 1 2 2v9.6a2 2 0 0 1-2 2h-7l-4.4 3.9v-3.9h-3a2 2 0 0 1-2-2V5.5a2 2 0 0 1 2-2zM9.8 7.7v5.2M14.2 7.7v5.2',
    );
    icon.append(path);
    number = document.createTextNode('');
    button.append(icon, number);
    root.append(style, button);
    return made;
  };

  const hide = (): void => {
    shown?.end.abort();
    shown = undefined;
    host?.remove();
  };

  const place = (): void => {
    if (!shown || !host) return;
    const box = shown.editor.getBoundingClientRect();
    if (!shown.editor.isConnected || box.width === 0) return hide();
    host.style.setProperty('--left', `${Math.round(box.right - 4)}px`);
    host.style.setProperty(
      '--top',
      `${Math.round(Math.min(box.bottom - SIZE - 2, innerHeight - SIZE - 2))}px`,
    );
  };

  signal.addEventListener('abort', hide, { once: true });

  return {
    show(editor, count, verdict) {
      host ??= make();
      number!.data = String(count);
      button!.className = verdict;
      button!.setAttribute('aria-label', label(count));
      if (shown?.editor === editor && host.isConnected) return place();
      hide();
      const end = new AbortController();
      shown = { editor, end };
      document.documentElement.append(host);
      end.signal.addEventListener('abort', shield.hush(host, pressed));
      place();
      let waiting = false;
      const soon = (): void => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          place();
        });
      };
      const passively = { passive: true, capture: true, signal: end.signal };
      addEventListener('scroll', soon, passively);
      addEventListener('resize', soon, passively);
      const size = new ResizeObserver(soon);
      size.observe(editor);
      // Tells of an editor that scrolled out of sight, was hidden or was taken out of the page.
      const sight = new IntersectionObserver((entries) => {
        const visible = entries[entries.length - 1]?.isIntersecting ?? false;
        if (!editor.isConnected) hide();
        else if (host) host.hidden = !visible;
      });
      sight.observe(editor);
      end.signal.addEventListener('abort', () => {
        size.disconnect();
        sight.disconnect();
      });
    },
    hide,
  };
}

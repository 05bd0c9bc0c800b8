import { composerAgain, controlOf } from './find';
import type { Sending } from './hold';
import { labelsOf } from './label';
import { readText } from './reading';
import type { Composer } from './site';
import { isVisible, upwards } from './tree';

/** A site that shows no sign at all within this long has not taken the press. */
const REACTS_WITHIN = 2_000;
/** A site that is busy with it gets this long to be done. */
const DONE_WITHIN = 12_000;

const ASKING = '[role="dialog"], [role="alertdialog"], dialog[open]';

/**
 * What becomes of a press: looked at when something in the composer changes, and once when time is up. Begins before
 * the press, since sites react within it.
 */
export function watchSending(
  composer: Composer,
  sending: Sending,
  signal: AbortSignal,
): Promise<'sent' | 'second-step' | 'ignored'> {
  const document = composer.root.ownerDocument;
  const visible = (selector: string) =>
    new Set(selector === '' ? [] : [...document.querySelectorAll(selector)].filter(isVisible));
  const sentSigns = composer.site.sent.join(',');
  const before = { text: textOf(composer), asking: visible(ASKING), sent: visible(sentSigns) };
  const control = 'control' in sending ? sending.control : undefined;
  const named = control && labelsOf(control).join();
  /** Next became Post: the draft stands as it was, and another control sends it. */
  const isAnotherStep = (): boolean => {
    if (!control) return false;
    const now = controlOf(composerAgain(composer) ?? composer);
    return now !== undefined && !isOff(now) && labelsOf(now).join() !== named;
  };
  const appeared = (selector: string, known: ReadonlySet<Element>) =>
    [...visible(selector)].some((element) => !known.has(element) && !composer.root.contains(element));

  let reacted = false;
  const look = (): 'sent' | 'second-step' | undefined => {
    if (!composer.editors.some((editor) => editor.isConnected)) return 'sent';
    const text = textOf(composer);
    if (before.text.trim() !== '' && text.trim() === '') return 'sent';
    if (appeared(sentSigns, before.sent)) return 'sent';
    if (appeared(ASKING, before.asking) || isAnotherStep()) return 'second-step';
    return undefined;
  };

  return new Promise((resolve) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    let queued = false;
    const end = (outcome: 'sent' | 'second-step' | 'ignored') => {
      observer.disconnect();
      clearTimeout(early);
      clearTimeout(late);
      resolve(outcome);
    };
    const observer = new MutationObserver((changes) => {
      reacted ||= changes.some(
        ({ type, target }) =>
          type !== 'attributes' || target === control || target instanceof HTMLButtonElement,
      );
      if (queued) return;
      queued = true;
      // Once for all changes of this turn, after the site's own rendering.
      setTimeout(() => {
        queued = false;
        const outcome = look();
        if (outcome) end(outcome);
      });
    });
    const states = ['disabled', 'aria-disabled', 'aria-busy', 'open', 'hidden'];
    const region = regionOf(composer, control);
    observer.observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: states,
    });
    // Where sites put dialogs and toasts, and where the composer itself is taken from. Children only: no subtree.
    for (const place of [document.body, region.parentElement])
      if (place) observer.observe(place, { childList: true });
    const early = setTimeout(() => {
      const outcome = look();
      if (outcome || !reacted) return end(outcome ?? 'ignored');
      late = setTimeout(() => end(look() ?? 'second-step'), DONE_WITHIN - REACTS_WITHIN);
    }, REACTS_WITHIN);
    signal.addEventListener('abort', () => end('second-step'), { once: true });
  });
}

const WHOLE = 'html, body';

/** What holds the editor and the control: where a whole page is the composer, never the whole page. */
function regionOf({ root, editors }: Composer, control: HTMLElement | undefined): Element {
  if (!root.matches(WHOLE)) return root;
  const editor = editors[0]!;
  const around = control && [...upwards(control)].find((outer) => outer.contains(editor));
  return around && !around.matches(WHOLE) ? around : (editor.parentElement ?? editor);
}

const isOff = (control: HTMLElement) =>
  control.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]');

function textOf(composer: Composer): string {
  try {
    return readText(composer).text;
  } catch {
    return '';
  }
}

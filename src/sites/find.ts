import { hasLabel } from './label';
import type { Composer, Site, SurfaceRule } from './site';
import { closestOf, isVisible, upwards } from './tree';
import { wasWrittenIn } from './written-in';

/** How a control was recognised as the one that sends. */
export type Vote = 'exact' | 'structure' | 'label';

export interface FoundControl {
  readonly composer: Composer;
  readonly control: HTMLElement;
  readonly vote: Vote;
}

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
export const CONTROL =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[role="button"]';
export const DIALOG = 'dialog, [role="dialog"]';
const FRAME = 'dialog, [role="dialog"], [role="alertdialog"], form';
const PAGE = 'html, body, main, [role="main"], [role="feed"]';
const PAGE_PARTS = 'article, [role="article"], main, [role="main"], [role="feed"], header[role="banner"]';
/** Opens something, chooses something, but doesn't send. */
const OTHER_CONTROL =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="menuitem"]';

/** Whether an element is an editor of this rule, here and now. */
export function isEditor(site: Site, rule: SurfaceRule, element: Element, address: string): boolean {
  if (rule.route && !rule.route.test(address)) return false;
  if (!rule.anywhere && site.notRoutes?.some((route) => route.test(address))) return false;
  if (!element.matches(rule.editors.join(',')) || !element.matches(EDITABLE)) return false;
  if (site.notComposers.length > 0 && closestOf(element, site.notComposers.join(','))) return false;
  if (rule.within && !closestOf(element, rule.within.join(','))) return false;
  if (!isVisible(element) && !isBehind(rule, element)) return false;
  if (!(rule.is?.(element) ?? true)) return false;
  return !site.writesToNobody?.(element);
}

/** Written in, and hidden by a further step that will send it, in one dialog or page. A decoy was never written in. */
function isBehind(rule: SurfaceRule, element: Element): boolean {
  return wasWrittenIn(element) && (rule.page === true || closestOf(element, DIALOG) !== null);
}

/** The rule's editors in an element, outermost ones only, in order of appearance; those in sight, if any is. */
function editorsIn(site: Site, rule: SurfaceRule, root: Element, address: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(rule.editors.join(','))) {
    if (found.some((editor) => editor.contains(element))) continue;
    if (isEditor(site, rule, element, address)) found.push(element);
  }
  const inSight = found.filter(isVisible);
  return inSight.length > 0 ? inSight : found;
}

/** Not the page itself nor a part of it that holds other people's posts; inside a dialog or form anything goes. */
function isComposerLike(rule: SurfaceRule, element: Element): boolean {
  if (rule.page) return true;
  if (element.matches(PAGE)) return false;
  return closestOf(element, FRAME) !== null || element.querySelector(PAGE_PARTS) === null;
}

const isAfter = (element: Element, other: Element) =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function controlsIn(rule: SurfaceRule, root: Element): HTMLElement[] {
  if (rule.send.exact.length === 0) return [];
  return [...root.querySelectorAll<HTMLElement>(rule.send.exact.join(','))].filter(isVisible);
}

/** The control that by its place alone must be the one that sends. */
function lastControl(
  rule: SurfaceRule,
  root: Element,
  editors: readonly HTMLElement[],
): HTMLElement | undefined {
  const { structure, never, steps } = rule.send;
  if (structure === 'none') return undefined;
  const isPlaced = (control: Element) =>
    structure === 'before' ? isAfter(editors[0]!, control) : isAfter(control, editors.at(-1)!);
  return [...root.querySelectorAll<HTMLElement>(CONTROL)]
    .reverse()
    .find(
      (control) =>
        isPlaced(control) &&
        !control.matches(OTHER_CONTROL) &&
        !(never && never.length > 0 && control.matches(never.join(','))) &&
        !(steps && hasLabel(control, steps)) &&
        (structure === 'any' || (control.textContent ?? '').trim() !== '') &&
        isVisible(control),
    );
}

/** What a control says of itself alone. */
export function voteByName({ send }: SurfaceRule, control: Element): Vote | undefined {
  const { exact, labels, never, steps } = send;
  if (never && never.length > 0 && control.matches(never.join(','))) return undefined;
  if (exact.length > 0 && control.matches(exact.join(','))) return 'exact';
  return hasLabel(control, labels) && !hasLabel(control, steps ?? []) ? 'label' : undefined;
}

function voteFor(
  rule: SurfaceRule,
  control: HTMLElement,
  root: Element,
  editors: readonly HTMLElement[],
): Vote | undefined {
  const byName = voteByName(rule, control);
  if (byName === 'exact') return 'exact';
  if (!isComposerLike(rule, root)) return undefined;
  // Where the exact control stands, a second one of the same name only opens or names something.
  if (controlsIn(rule, root).length > 0) return undefined;
  const stands = !rule.send.after || isAfter(control, editors[0]!);
  if (stands && byName === 'label') return 'label';
  // Where the text is out of sight, the last control of a dialog may be about anything.
  return editors.some(isVisible) && lastControl(rule, root, editors) === control ? 'structure' : undefined;
}

/**
 * Takes in the other editors of a thread: outwards, as long as that adds editors and no second sending control. Where
 * the page is the composer, all of them are, also those behind the dialog with its last button.
 */
function grow(site: Site, rule: SurfaceRule, root: Element, address: string): Element {
  if (!rule.several) return root;
  if (rule.page) return root.ownerDocument.body;
  let best = root;
  let count = editorsIn(site, rule, root, address).length;
  for (const outer of upwards(root)) {
    if (outer.matches(PAGE) || controlsIn(rule, outer).length > 1) break;
    const more = editorsIn(site, rule, outer, address).length;
    if (more > count) {
      best = outer;
      count = more;
    }
    if (outer.matches(FRAME)) break;
  }
  return best;
}

export const addressOf = (element: Element) => {
  const { pathname, search } = element.ownerDocument.location;
  return pathname + search;
};

/** The composer that a control in an event's path sends, if it is one that sends. */
export function composerOfControl(site: Site, path: readonly Element[]): FoundControl | undefined {
  const control = path.find(
    (element): element is HTMLElement => element.matches(CONTROL) || isExact(site, element),
  );
  if (!control || control.getAttribute('aria-disabled') === 'true') return undefined;
  const address = addressOf(control);
  const exact = isExact(site, control);
  const pages = site.surfaces.some((rule) => rule.page && (!rule.route || rule.route.test(address)));
  for (const root of upwards(control)) {
    if (root === control) continue;
    // Most of the way up there is nothing to write in: that is known cheaply.
    if (!root.querySelector(EDITABLE)) {
      if (root.matches(PAGE) && !pages && !exact) return undefined;
      continue;
    }
    let someone = false;
    for (const rule of site.surfaces) {
      const editors = editorsIn(site, rule, root, address);
      if (editors.length === 0) continue;
      someone = true;
      const vote = voteFor(rule, control, root, editors);
      if (!vote) {
        // Where a rule knows these editors and their sending control stands here, looser rules have no say.
        if (controlsIn(rule, root).length > 0) break;
        continue;
      }
      const whole = grow(site, rule, root, address);
      return {
        composer: { site, rule, root: whole, editors: editorsIn(site, rule, whole, address) },
        control,
        vote,
      };
    }
    // Past the nearest editors only an exact control may still belong to one further out.
    if ((someone || (root.matches(PAGE) && !pages)) && !exact) return undefined;
  }
  return undefined;
}

function isExact(site: Site, element: Element): boolean {
  return site.surfaces.some(({ send }) => send.exact.length > 0 && element.matches(send.exact.join(',')));
}

/** The composer of an editor in an event's path. */
export function composerOfEditor(
  site: Site,
  path: readonly Element[],
): { composer: Composer; editor: HTMLElement } | undefined {
  const inner = path.find((element) => element.matches(EDITABLE));
  if (!inner) return undefined;
  const address = addressOf(inner);
  for (const rule of site.surfaces) {
    const editor = path.find((element): element is HTMLElement => isEditor(site, rule, element, address));
    if (!editor) continue;
    const root = grow(site, rule, rootOf(site, rule, editor, address), address);
    return { composer: { site, rule, root, editors: editorsIn(site, rule, root, address) }, editor };
  }
  return undefined;
}

/** The same composer now, by one of its editors or, where those were drawn anew, by its place; else it is gone. */
export function composerAgain(composer: Composer): Composer | undefined {
  if (composer.left !== undefined) return composer.root.isConnected ? composer : undefined;
  const editor = composer.editors.find((element) => element.isConnected) ?? redrawn(composer);
  return editor && composerOfEditor(composer.site, [...upwards(editor)])?.composer;
}

/** An editor that took the place of the one that stood in this composer. */
function redrawn({ site, rule, root, editors }: Composer): HTMLElement | undefined {
  if (!root.isConnected) return undefined;
  const now = editorsIn(site, rule, root, addressOf(root));
  return now.length === editors.length ? now[0] : undefined;
}

/** From the editor outwards to the first element that holds its sending control; else as far as a composer reaches. */
function rootOf(site: Site, rule: SurfaceRule, editor: HTMLElement, address: string): Element {
  let reach: Element = editor;
  for (const outer of upwards(editor)) {
    if (outer === editor) continue;
    if (controlsIn(rule, outer).length > 0) return outer;
    if (outer.matches(PAGE) && !rule.page) break;
    // Another box of the same kind is another draft: a form for each video, a comment and a reply.
    if (!rule.several && editorsIn(site, rule, outer, address).length > 1) break;
    if (isComposerLike(rule, outer)) reach = outer;
    if (outer.matches(FRAME)) break;
  }
  return reach === editor ? (editor.parentElement ?? editor) : reach;
}

/** The control that sends a composer now: pages draw a new one when a thread grows. */
export function controlOf(composer: Composer): HTMLElement | undefined {
  const { rule, root, editors } = composer;
  const exact = controlsIn(rule, root).at(-1);
  if (exact) return exact;
  const named = [...root.querySelectorAll<HTMLElement>(CONTROL)]
    .filter(isVisible)
    .find((control) => voteFor(rule, control, root, editors) === 'label');
  return named ?? lastControl(rule, root, editors);
}

/** Of Firefox alone, and only for extensions: the shadow root of an element, closed or not. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an earlier Bezint left standing on this page. Firefox ends the scripts of an extension that is updated
 * and starts the new ones, but an open dialog stays, over all of the page and deaf to everything but Escape. Whatever
 * was asked there is asked again at the next press. Chromium leaves the old script at work.
 */
export function clearLeftBehind(document: Document): void {
  for (const element of [...document.documentElement.children] as Openable[])
    if (element.openOrClosedShadowRoot?.querySelector('[aria-label^="Bezint"]')) element.remove();
}

/** The parent in the composed tree: out of an open shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `closest`, across open shadow roots. */
export function closestOf(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
}

export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** On the screen as far as CSS says; a decoy in a hidden frame or box is not. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, checkVisibilityCSS: true }) ?? true;
}

/** The elements of an event's path, innermost first, through open shadow roots. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

/** A label as compared: no zero-width characters (Meta Business Suite adds them), no outer spaces, no case. */
export function foldLabel(label: string): string {
  return label
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Every label a control answers to: its accessible name as written, and its words. */
export function labelsOf(control: Element): string[] {
  return [control.getAttribute('aria-label'), control.textContent, control.getAttribute('value')]
    .filter((label): label is string => label !== null)
    .map(foldLabel)
    .filter((label) => label !== '');
}

/** Whether one of the control's labels is, as a whole, one of `labels`. */
export function hasLabel(control: Element, labels: readonly string[]): boolean {
  const own = labelsOf(control);
  return labels.some((label) => own.includes(foldLabel(label)));
}

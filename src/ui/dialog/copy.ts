/** Puts text on the clipboard; a page's policy may forbid the modern way, hence the old one. */
export async function copy(text: string, within: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'away';
    within.appendChild(area);
    const root = within.getRootNode();
    const focus = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    return done;
  }
}

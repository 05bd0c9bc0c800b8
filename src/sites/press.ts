import { composerOfControl, controlOf } from './find';
import type { Sending } from './hold';
import type { Composer } from './site';
import { upwards } from './tree';

/**
 * Sends after all, the way it was about to be sent: the same control pressed, the same key, the same form. One click
 * only: a site that listens to the pointer as well would post twice after a whole pointer sequence. Says whether there
 * was something to press.
 */
export function press(composer: Composer, sending: Sending): boolean {
  if (sending.by === 'key') {
    const editor = composer.editors.includes(sending.editor) ? sending.editor : composer.editors[0]!;
    editor.focus({ preventScroll: true });
    const init = {
      key: 'Enter',
      code: 'Enter',
      ...sending.key,
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    // Draft.js and X look at keyCode; without it the press is ignored.
    editor.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 13, which: 13 }));
    return true;
  }
  if (sending.by === 'submit' && sending.form.isConnected) {
    sending.form.requestSubmit(sending.submitter?.isConnected ? sending.submitter : null);
    return true;
  }
  const control = sending.by === 'submit' ? sending.submitter : sending.control;
  const now = control && isOf(composer, control) ? control : controlOf(composer);
  if (!now || now.matches(':disabled')) return false;
  if (composer.rule.pointer) {
    const init = { bubbles: true, cancelable: true, composed: true, button: 0, isPrimary: true };
    now.dispatchEvent(new PointerEvent('pointerdown', { ...init, buttons: 1 }));
    now.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
    now.dispatchEvent(new PointerEvent('pointerup', init));
    now.dispatchEvent(new MouseEvent('mouseup', init));
    return true;
  }
  now.click();
  return true;
}

/** Pages move and redraw: the control held must still be this composer's. */
function isOf(composer: Composer, control: HTMLElement): boolean {
  if (!control.isConnected) return false;
  if (composer.root.contains(control)) return true;
  const found = composerOfControl(composer.site, [...upwards(control)]);
  return found?.composer.editors.some((editor) => composer.editors.includes(editor)) ?? false;
}

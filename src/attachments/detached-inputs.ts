import { FROM_PAGE } from './intake';

/**
 * In the page's own world: a file input that hangs in no document tells nobody but itself what was chosen, so it is
 * listened to when the page presses it. Nothing else is touched, and nothing is told to anyone but our own script.
 * (Measured 2026-11: `change` of a detached input reaches no listener of an isolated world.)
 */
export function tellOfDetachedInputs(page: Window & typeof globalThis): void {
  const heard = new WeakSet<HTMLInputElement>();
  const tell = (files: Iterable<File> | null) =>
    page.postMessage({ kind: FROM_PAGE, files: [...(files ?? [])] }, page.location.origin);
  const hear = (input: HTMLInputElement) => {
    if (input.type !== 'file' || input.isConnected || heard.has(input)) return;
    heard.add(input);
    input.addEventListener('change', () => tell(input.files), { capture: true });
  };
  const { prototype } = page.HTMLInputElement;
  for (const name of ['click', 'showPicker'] as const) {
    const original = prototype[name];
    prototype[name] = function (this: HTMLInputElement) {
      hear(this);
      return original.call(this);
    };
  }
  const dispatch = prototype.dispatchEvent;
  prototype.dispatchEvent = function (this: HTMLInputElement, event: Event) {
    if (event.type === 'click' && this instanceof page.HTMLInputElement) hear(this);
    return dispatch.call(this, event);
  };
  const picker = page as { showOpenFilePicker?: (options?: unknown) => Promise<FileSystemFileHandle[]> };
  const { showOpenFilePicker } = picker;
  if (showOpenFilePicker)
    picker.showOpenFilePicker = async (options?: unknown) => {
      const handles = await showOpenFilePicker.call(page, options);
      void Promise.all(handles.map((handle) => handle.getFile())).then(tell, () => undefined);
      return handles;
    };
}

/** How the script in the page's own world hands over what was chosen in an input that hangs in no document. */
export const FROM_PAGE = 'bezint-files';

/** More than any site takes in one post. */
const MOST = 50;

/**
 * Hears of every file a page is given, before the page does: chosen in an input, dropped, pasted, or told of by the
 * script in the page's own world. The page can forge the latter: all it gains is that we look at a file it already has.
 */
export function hearFiles(page: Window, heard: (files: readonly File[]) => void, signal: AbortSignal): void {
  const hand = (files: Iterable<unknown> | null | undefined) => {
    const wanted = [...(files ?? [])].slice(0, MOST).filter((file) => file instanceof File && isMedia(file));
    if (wanted.length > 0) heard(wanted as File[]);
  };
  const options = { capture: true, signal } as const;
  page.addEventListener(
    'change',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLInputElement && target.type === 'file') hand(target.files);
    },
    options,
  );
  page.addEventListener('drop', (event) => hand(event.dataTransfer?.files), options);
  page.addEventListener('paste', (event) => hand(event.clipboardData?.files), options);
  page.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.source !== page || event.origin !== page.location.origin) return;
      const { data } = event;
      if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== FROM_PAGE) return;
      // Ours alone: the page's own listeners are not bothered with it.
      event.stopImmediatePropagation();
      if ('files' in data && Array.isArray(data.files)) hand(data.files);
    },
    options,
  );
}

/** Hears of files from now on; what is given before anybody asks for it waits. */
export function waitingFiles(
  page: Window,
  signal: AbortSignal,
): (heard: (files: readonly File[]) => void) => void {
  let waiting: File[] = [];
  let tell = (files: readonly File[]) => {
    waiting = [...waiting, ...files].slice(-MOST);
  };
  hearFiles(page, (files) => tell(files), signal);
  return (heard) => {
    tell = heard;
    if (waiting.length > 0) heard(waiting);
    waiting = [];
  };
}

/** By its type, or, where the system knew none, by its name: iPhone photos often come without a type. */
export function isMedia({ type, name }: { readonly type: string; readonly name: string }): boolean {
  if (type.startsWith('image/') || type.startsWith('video/')) return type !== 'image/svg+xml';
  return type === '' && /\.(heic|heif|jpe?g|png|webp|gif|avif|mov|mp4|m4v|webm)$/iu.test(name);
}

export function kindOf({ type, name }: { readonly type: string; readonly name?: string }): 'image' | 'video' {
  return type.startsWith('video/') || /\.(mov|mp4|m4v|webm)$/iu.test(name ?? '') ? 'video' : 'image';
}

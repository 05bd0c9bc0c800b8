/** These pages are drawn after they have loaded: the browser's own jump to the anchor came too early. Done once. */
export function toAnchorOnce(): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    queueMicrotask(() => requestAnimationFrame(toAnchor));
  };
}

/** An id is a word; what is longer was not made here, and is told no further. */
const LONGEST = 64;

/** What the address points at within the page; empty when it points at nothing, or cannot be read. */
export function anchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, LONGEST);
  } catch {
    return '';
  }
}

function toAnchor(): void {
  const id = anchor();
  const place = id === '' ? null : document.getElementById(id);
  if (!place) return;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
  // Sets :target, which the look of a clause depends on.
  location.replace(location.hash);
}

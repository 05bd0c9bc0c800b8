/** These pages are drawn after they have loaded: the browser's own jump to the anchor came too early. Done once. */
export function toAnchorOnce(): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    queueMicrotask(() => requestAnimationFrame(toAnchor));
  };
}

function toAnchor(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const place = id === '' ? null : document.getElementById(id);
  if (!place) return;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
  // Sets :target, which the look of a clause depends on.
  location.replace(location.hash);
}

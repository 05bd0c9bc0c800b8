import { composerOfEditor } from './find';
import { readText } from './reading';
import type { Composer, Site } from './site';
import { isVisible, upwards } from './tree';
import { lastWrittenIn } from './written-in';

/** How long after a press a page may take to say that something was sent. */
const SAYS_SO_WITHIN = 3_000;

/**
 * Notices a post that was sent without having been held: a press that no rule calls sending, while a composer had
 * text in it, and then the page's own word that something was sent. Looks only after such a press.
 */
export function watchUnheld(
  site: Site,
  tell: (composer: Composer) => void,
  view: Window,
  signal: AbortSignal,
) {
  const signs = site.sent.join(',');
  let looking = false;
  const said = () => [...view.document.querySelectorAll(signs)].filter(isVisible);

  return (event: Event): void => {
    const written = lastWrittenIn(view.document);
    if (signs === '' || looking || !event.isTrusted || !written) return;
    const found = composerOfEditor(site, [...upwards(written)]);
    if (!found) return;
    const { composer, editor } = found;
    if (readText(composer).text.trim() === '') return;
    looking = true;
    const before = new Set(said());
    const end = () => {
      looking = false;
      if (signal.aborted || !said().some((element) => !before.has(element))) return;
      // Closing a composer is no sending; an editor that still holds its text was not sent either.
      const still = editor.isConnected ? composerOfEditor(site, [editor])?.composer : undefined;
      if (!still || readText(still).text.trim() === '') tell(composer);
    };
    setTimeout(end, SAYS_SO_WITHIN);
  };
}

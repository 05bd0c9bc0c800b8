import { composerOfEditor, CONTROL, DIALOG, voteByName, type FoundControl } from './find';
import { readText } from './reading';
import type { Composer, Site } from './site';
import { closestOf, upwards } from './tree';
import { lastWrittenIn } from './written-in';

/**
 * Texts that a further step takes off the page: read at the press that leads there, for the press that sends them.
 * Only where a rule knows such steps, and as long as the dialog, or the page that is one composer, stands.
 */
export function followSteps(site: Site, view: Window) {
  let left: { readonly composer: Composer; readonly path: string } | undefined;

  return {
    /** A press that sends nothing: it may be Next. */
    passed(): void {
      const { document } = view;
      const editor = lastWrittenIn(document);
      const composer = editor && composerOfEditor(site, [...upwards(editor)])?.composer;
      if (!editor || !composer?.rule.send.steps) return;
      const root = composer.rule.page ? document.body : closestOf(editor, DIALOG);
      const { text } = readText(composer);
      left =
        root && text.trim() !== ''
          ? { composer: { ...composer, root, left: text }, path: document.location.pathname }
          : undefined;
    },
    /** Something was sent. */
    forget(): void {
      left = undefined;
    },
    /** The composer that is no longer there, and that a control in this path sends. */
    at(path: readonly Element[]): FoundControl | undefined {
      if (!left) return undefined;
      const { composer } = left;
      const { root, rule, editors } = composer;
      if (!root.isConnected || left.path !== view.document.location.pathname) left = undefined;
      const control = path.find((element): element is HTMLElement => element.matches(CONTROL));
      if (!left || !control || !root.contains(control) || editors.some((editor) => editor.isConnected))
        return undefined;
      const vote = control.getAttribute('aria-disabled') === 'true' ? undefined : voteByName(rule, control);
      return vote && { composer, control, vote };
    },
  };
}

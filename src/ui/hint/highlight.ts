import type { Verdict } from '../../core/verdict';

/** A marked stretch of an editor. */
export interface MarkedRange {
  readonly range: Range;
  readonly verdict: Exclude<Verdict, 'clear'>;
}

const KINDS = ['stop', 'ask', 'advise'] as const;
const name = (verdict: string) => `bezint-${verdict}`;

/** Underlined and tinted like in the dialog; what is told apart by colour is told apart by the line as well. */
const STYLE = `
::highlight(${name('stop')}) { text-decoration: underline wavy #d92d20 1.5px; background-color: rgb(217 45 32 / .12); }
::highlight(${name('ask')}) { text-decoration: underline solid #b45309 2px; background-color: rgb(180 83 9 / .12); }
::highlight(${name('advise')}) { text-decoration: underline dotted #0f9488 2px; background-color: rgb(15 148 136 / .12); }
`;

/** Where a page has its style sheets: the document, or the open shadow root an editor lives in. */
const styled = new WeakSet<Document | ShadowRoot>();

function style(root: Document | ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * Marks words in place with the CSS Custom Highlight API: the editor's own nodes are not touched. Where a browser has
 * no such thing, or keeps it from extensions (Firefox, constructed sheets), nothing is marked.
 */
export function highlight(ranges: readonly MarkedRange[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  try {
    for (const kind of KINDS) {
      const own = ranges.filter(({ verdict }) => verdict === kind).map(({ range }) => range);
      if (own.length === 0) CSS.highlights.delete(name(kind));
      else CSS.highlights.set(name(kind), new Highlight(...own));
    }
    for (const { range } of ranges) {
      const root = range.startContainer.getRootNode();
      if (root instanceof Document || root instanceof ShadowRoot) style(root);
    }
  } catch {
    // A page without marked words is a page without marked words.
  }
}

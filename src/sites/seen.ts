import type { RepliedTo } from '../core/draft';
import { DIALOG } from './find';
import { foldLabel } from './label';
import type { Composer } from './site';
import { closestOf, parentOf } from './tree';

/** Short words of an element as a person reads them: its text, else its label or alternative text. */
export function wordsOf(element: Element): string | undefined {
  const words = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('alt')]
    .map((each) => (each ?? '').replace(/[\u200B\u2060\uFEFF]/g, '').trim())
    .find((each) => each !== '');
  return words?.replace(/\s+/g, ' ').slice(0, 2000);
}

/** The words of the first element in `scope` that has any; selectors in order of trust. */
export function firstWords(scope: ParentNode | null, selectors: readonly string[]): string | undefined {
  if (!scope) return undefined;
  for (const selector of selectors)
    for (const element of scope.querySelectorAll(selector)) {
      const words = wordsOf(element);
      if (words !== undefined) return words;
    }
  return undefined;
}

/** An attribute of the first element in `scope` that has it. */
export function firstAttribute(scope: ParentNode, selector: string, attribute: string): string | undefined {
  const value = scope.querySelector(selector)?.getAttribute(attribute)?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** The dialog or form a composer stands in, else its root. */
export function frameOf(composer: Composer): Element {
  const editor = composer.editors[0]!;
  return closestOf(editor, DIALOG) ?? closestOf(editor, 'form') ?? composer.root;
}

/** From an element outwards, the first whose inside holds `selector`: the post or comment a box belongs to. */
export function nearestWith(element: Element, selector: string): Element | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.querySelector(selector)) return at;
    if (at.matches('body, main, [role="main"]')) return undefined;
  }
  return undefined;
}

/** What stands after one of `prefixes` in a label ("Comment as Juf Sanne"): labels differ by language. */
export function afterPrefix(label: string | null, prefixes: readonly string[]): string | undefined {
  const folded = foldLabel(label ?? '');
  const prefix = prefixes.find((each) => folded.startsWith(foldLabel(each)));
  const rest = prefix && (label ?? '').trim().slice(prefix.length).trim();
  return rest || undefined;
}

/** What is replied to, as far as the page shows it. */
export function told(author: string | undefined, text: string | undefined): RepliedTo | undefined {
  if (author === undefined && text === undefined) return undefined;
  return { ...(author !== undefined && { author }), ...(text !== undefined && { text }) };
}

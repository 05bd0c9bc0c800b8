import type { Editor } from './editor';
import { backspace, holds, insert, paste, PASTES, plan, select } from './typing';
import { walk } from '../walk';

/**
 * Quill 1.3 and 2.0 (LinkedIn's first two composers, in light DOM and in an open shadow root). Which of the two is
 * told by Quill 1's `.ql-clipboard` beside the editor (https://quilljs.com, modules/clipboard): version 1 answers a
 * paste made by a script by deleting the selection, so there execCommand writes.
 */
export const quill: Editor = {
  id: 'quill',
  isMine: (element) => element.matches('.ql-editor') || isFirst(element),
  read: (element) => walk(element),
  async replace(element, change) {
    const { range, after } = plan(quill, element, change);
    if (!range || !(await select(element, range))) return false;
    if (isFirst(element) || !PASTES) insert(element, change.insert);
    else if (change.insert === '') backspace(element);
    else paste(element, change.insert);
    return holds(quill, element, after);
  },
};

function isFirst(element: Element): boolean {
  return element.matches(':has(~ .ql-clipboard)');
}

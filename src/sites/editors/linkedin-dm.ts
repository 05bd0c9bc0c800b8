import type { Editor } from './editor';
import { holds, insert, plan, select } from './typing';
import { walk } from '../walk';

/**
 * LinkedIn's message box: a bare contenteditable of its own making. It notices execCommand's `insertText` and
 * `insertParagraph`, not `insertHTML` (opencues/opencues, pull request 93, 2026-06-08).
 */
export const linkedinDm: Editor = {
  id: 'linkedin-dm',
  isMine: (element) => element.matches('.msg-form__contenteditable, .msg-form [contenteditable="true"]'),
  read: (element) => walk(element),
  async replace(element, change) {
    const { range, after } = plan(linkedinDm, element, change);
    if (!range || !(await select(element, range))) return false;
    const [first, ...more] = change.insert.split('\n');
    insert(element, first ?? '');
    for (const line of more) {
      element.ownerDocument.execCommand('insertParagraph');
      if (line !== '') insert(element, line);
    }
    return holds(linkedinDm, element, after);
  },
};

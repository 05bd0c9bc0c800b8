import type { Editor } from './editor';
import { backspace, holds, insert, paste, PASTES, plan, select } from './typing';
import { walk } from '../walk';

/**
 * ProseMirror, also under TipTap 3 (LinkedIn's share page and new comments): a class of its own on the editor
 * (https://prosemirror.net, EditorView). Blank lines of a paste survive only as empty paragraphs, which `paste` gives.
 */
export const prosemirror: Editor = {
  id: 'prosemirror',
  isMine: (element) => element.matches('.ProseMirror'),
  // The engine's own nodes: the break that keeps an empty line open, and separators around unselectable nodes.
  read: (element) => walk(element, { skip: '.ProseMirror-separator, .ProseMirror-widget' }),
  async replace(element, change) {
    const { range, after } = plan(prosemirror, element, change);
    if (!range || !(await select(element, range))) return false;
    if (change.insert === '') backspace(element);
    else if (PASTES) paste(element, change.insert);
    else insert(element, change.insert);
    return holds(prosemirror, element, after);
  },
};

import type { Editor } from './editor';
import { backspace, holds, insert, paste, PASTES, plan, select } from './typing';
import { walk } from '../walk';

/**
 * Lexical 0.52 (Facebook, Messenger, Instagram). The root carries `data-lexical-editor`, lines are its blocks, emoji
 * may be pictures with an `alt` (https://lexical.dev, LexicalEditor.setRootElement). It keeps a selection of its own
 * and commits a moment later; execCommand loses line breaks in Chromium, a paste keeps them.
 */
export const lexical: Editor = {
  id: 'lexical',
  isMine: (element) => element.matches('[data-lexical-editor="true"]'),
  read: (element) => walk(element),
  async replace(element, change) {
    const { range, after } = plan(lexical, element, change);
    if (!range || !(await select(element, range))) return false;
    // execCommand('delete') empties the page but not the model; the key Lexical listens to does both.
    if (change.insert === '') backspace(element);
    else if (PASTES) paste(element, change.insert);
    else insert(element, change.insert);
    return holds(lexical, element, after);
  },
};

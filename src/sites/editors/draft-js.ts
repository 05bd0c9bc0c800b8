import type { Editor } from './editor';
import { backspace, holds, insert, paste, PASTES, plan, select } from './typing';
import { walk } from '../walk';

/**
 * Draft.js 0.11 (X, TikTok, older Facebook). Blocks are `[data-block]`, leaves `[data-text]`
 * (https://draftjs.org, DraftEditorBlock and DraftEditorLeaf). execCommand corrupts its model in Chromium as soon as a
 * decorated word or a block's end is in the selection, a paste never does; in Firefox it is the other way round.
 */
export const draftJs: Editor = {
  id: 'draft-js',
  isMine: (element) =>
    element.matches('.public-DraftEditor-content, .DraftEditor-root [contenteditable]') ||
    element.querySelector('[data-block="true"] [data-offset-key] [data-text="true"]') !== null,
  read: (element) => walk(element, { skip: '.public-DraftEditorPlaceholder-root' }),
  async replace(element, change) {
    const { range, after } = plan(draftJs, element, change);
    if (!range || !(await select(element, range))) return false;
    // Pasting nothing leaves the selection as it is: a deletion goes by the key Draft listens to.
    if (change.insert === '') {
      if (PASTES) backspace(element);
      else insert(element, '');
    } else if (PASTES) paste(element, change.insert);
    else insert(element, change.insert);
    return holds(draftJs, element, after);
  },
};

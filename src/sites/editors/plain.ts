import type { Editor } from './editor';
import { focusOn, holds, insert, plan, select } from './typing';
import { plain as withoutPadding, walk } from '../walk';

/** A textarea, or a bare contenteditable without an engine the others know. */
export const plain: Editor = {
  id: 'plain',
  isMine: () => true,
  read(element) {
    if (!(element instanceof HTMLTextAreaElement)) return walk(element);
    return { text: withoutPadding(element.value).text, rangeOf: () => undefined };
  },
  async replace(element, change) {
    if (element instanceof HTMLTextAreaElement) {
      const { offsets } = withoutPadding(element.value);
      const { after } = plan(plain, element, change);
      if (!focusOn(element)) return false;
      element.setSelectionRange(offsets[change.start] ?? 0, offsets[change.end] ?? element.value.length);
      insert(element, change.insert);
      return holds(plain, element, after);
    }
    const { range, after } = plan(plain, element, change);
    if (!range || !(await select(element, range))) return false;
    insert(element, change.insert);
    return holds(plain, element, after);
  },
};

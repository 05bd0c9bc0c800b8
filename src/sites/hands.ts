import { addressOf, composerAgain } from './find';
import { press } from './press';
import { canChange, changeText, mediaOf, readText } from './reading';
import type { Composer } from './site';
import { watchSending } from './watch';
import { goOnIn, lastWrittenIn } from './written-in';

/** All that is done on a page for the gate. */
export const hands = {
  text: (composer: Composer) => readText(composer).text,
  address: (composer: Composer) => addressOf(composer.root),
  media: mediaOf,
  canChange,
  change: changeText,
  again: composerAgain,
  press,
  watch: watchSending,
  /** In a thread, to the post that was written in; there where the caret stood. */
  focus({ editors }: Composer) {
    const there = editors.filter((each) => each.isConnected);
    const last = there[0] && lastWrittenIn(there[0].ownerDocument);
    const editor = there.find((each) => last && each.contains(last)) ?? there[0];
    if (editor) goOnIn(editor);
  },
};

import { addressOf, composerAgain } from './find';
import { press } from './press';
import { canChange, changeText, mediaOf, readText } from './reading';
import type { Composer } from './site';
import { watchSending } from './watch';

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
  focus(composer: Composer) {
    const editor = composer.editors.find((each) => each.isConnected);
    editor?.focus({ preventScroll: true });
  },
};

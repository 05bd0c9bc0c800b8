import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageTextsIn } from '../src/texts/in-page';
import { dialogIn } from '../src/ui/dialog';
import { clearLeftBehind } from '../src/ui/dialog/left-behind';
import { hints } from '../src/ui/hint/hints';
import { ADDRESSES } from './wiring/addresses';
import { handOver } from './wiring/late';

/** What a person sees on the page: the dialog, the quiet marker, and the words for both. */
export default defineContentScript({
  matches: ADDRESSES,
  runAt: 'document_end',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    clearLeftBehind(document);
    handOver({ dialogIn, hints, pageTextsIn });
  },
});

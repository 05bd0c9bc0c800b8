import { defineContentScript } from 'wxt/utils/define-content-script';
import { FIXING } from '../src/core/fixes';
import { quieten } from '../src/core/mute';
import { review } from '../src/core/review';
import { ADDRESSES } from './wiring/addresses';
import { handOver } from './wiring/late';

/** The rules and their word lists: nobody posts before the page's document is there, so nothing waits for them. */
export default defineContentScript({
  matches: ADDRESSES,
  runAt: 'document_end',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => handOver({ review, quieten, fixing: FIXING }),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { ADDRESSES } from './wiring/addresses';
import { guarding } from './wiring/guarding';
import { handOver } from './wiring/late';

/** What decides about a held post, and all it must know: settings, memory, attachments. */
export default defineContentScript({
  matches: ADDRESSES,
  runAt: 'document_end',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => handOver({ guarding }),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../src/sites/facebook';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...facebook.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(facebook),
});

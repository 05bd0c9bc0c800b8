import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../src/sites/x';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...x.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(x),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { businessSuite } from '../src/sites/business-suite';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...businessSuite.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(businessSuite),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedin } from '../src/sites/linkedin';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...linkedin.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(linkedin),
});

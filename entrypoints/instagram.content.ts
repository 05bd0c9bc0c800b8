import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../src/sites/instagram';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...instagram.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(instagram),
});

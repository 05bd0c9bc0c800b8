import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../src/sites/tiktok';
import { guardPage } from './wiring/guard-page';

export default defineContentScript({
  matches: [...tiktok.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => guardPage(tiktok),
});

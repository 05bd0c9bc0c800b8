import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../src/sites/tiktok';
import { company } from './wiring/company';
import { guard } from './wiring/guard';

export default defineContentScript({
  matches: [...tiktok.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: ({ signal }) => guard(tiktok, company(signal), signal),
});

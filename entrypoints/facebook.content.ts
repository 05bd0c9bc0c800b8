import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../src/sites/facebook';
import { company } from './wiring/company';
import { guard } from './wiring/guard';

export default defineContentScript({
  matches: [...facebook.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: ({ signal }) => guard(facebook, company(signal), signal),
});

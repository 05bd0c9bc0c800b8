import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../src/sites/x';
import { company } from './wiring/company';
import { guard } from './wiring/guard';

export default defineContentScript({
  matches: [...x.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: ({ signal }) => guard(x, company(signal), signal),
});

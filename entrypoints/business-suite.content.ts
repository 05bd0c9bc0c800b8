import { defineContentScript } from 'wxt/utils/define-content-script';
import { businessSuite } from '../src/sites/business-suite';
import { company } from './wiring/company';
import { guard } from './wiring/guard';

export default defineContentScript({
  matches: [...businessSuite.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: ({ signal }) => guard(businessSuite, company(signal), signal),
});

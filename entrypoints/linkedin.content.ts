import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedin } from '../src/sites/linkedin';
import { company } from './wiring/company';
import { guard } from './wiring/guard';

export default defineContentScript({
  matches: [...linkedin.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: ({ signal }) => guard(linkedin, company(signal), signal),
});

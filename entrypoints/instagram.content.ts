import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../src/sites/instagram';
import { company } from './wiring/company';
import { guard } from './wiring/guard';

export default defineContentScript({
  matches: [...instagram.matches],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: ({ signal }) => guard(instagram, company(signal), signal),
});

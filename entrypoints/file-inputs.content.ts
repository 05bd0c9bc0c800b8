import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellOfDetachedInputs } from '../src/attachments/detached-inputs';
import { ADDRESSES } from './wiring/addresses';

/** Runs in the page's own world, so it holds nothing but this. */
export default defineContentScript({
  matches: ADDRESSES,
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => tellOfDetachedInputs(window),
});

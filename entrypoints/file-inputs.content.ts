import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellOfDetachedInputs } from '../src/attachments/detached-inputs';

/** Runs in the page's own world, so it holds nothing but this. Its addresses are those of the sites (a test compares). */
export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://touch.facebook.com/*',
    'https://mbasic.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
    'https://messenger.com/*',
    'https://www.instagram.com/*',
    'https://instagram.com/*',
    'https://m.instagram.com/*',
    'https://www.linkedin.com/*',
    'https://linkedin.com/*',
    'https://www.tiktok.com/*',
    'https://tiktok.com/*',
    'https://m.tiktok.com/*',
  ],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  main: () => tellOfDetachedInputs(window),
});

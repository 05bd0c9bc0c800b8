/**
 * Where Bezint runs: the addresses of all sites together (a test compares), for what is the same on each of them. Kept
 * apart from the sites so that no script carries the others' along.
 */
export const ADDRESSES = [
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
];

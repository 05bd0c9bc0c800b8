/** A page that shows another one in a frame: `?src=` an address of its own, or `?blank=` a module in `about:blank`. */
import { query } from './page.mjs';

const frame = document.createElement('iframe');
frame.style.cssText = 'width: 900px; height: 700px';
const src = query.get('src');
if (src !== null) frame.src = src;
document.body.append(frame);
const blank = query.get('blank');
if (blank !== null) {
  const script = frame.contentDocument.createElement('script');
  script.src = `/x-page.js?module=${encodeURIComponent(blank)}`;
  frame.contentDocument.body.append(script);
}
document.documentElement.setAttribute('x-editor', '');

import { afterEach, beforeEach, expect, test } from 'vitest';
import { attaching, type Attaching } from './harness/attaching';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { until } from './harness/dialog';
import { samplePhoto } from './harness/pictures';

/**
 * Photos while the extension's service worker sleeps, as it does after half a minute. A browser for each test: once it
 * was put to sleep, the worker the test's tools hold on to is a dead one.
 */

let browser: Chromium;
let at: Attaching;
beforeEach(async () => {
  browser = await launchChromium();
  at = await attaching(browser);
});
afterEach(async () => {
  await browser.close();
});

/** At once, whatever it is doing; a message wakes it again. */
async function sleep(): Promise<void> {
  const url = (await browser.background()).url();
  const cdp = await at.page.context().newCDPSession(at.page);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const { targetId } = targetInfos.find((target) => target.url === url)!;
  expect(await cdp.send('Target.closeTarget', { targetId })).toEqual({ success: true });
}

async function lookers(): Promise<number> {
  return (await browser.background()).evaluate(async () => {
    const contextTypes = ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType];
    return (await chrome.runtime.getContexts({ contextTypes })).length;
  });
}

test('asleep when the photo is attached: it wakes, and the photo is looked at', async () => {
  await sleep();
  await at.attach(await samplePhoto(3));
  await at.write('Wat was het gezellig met groep 6.');
  await at.press();
  await at.says(/3 gezichten/);
  expect(await sentBy(at.page)).toEqual([]);
});

test('put to sleep while the photo is looked at: the looker goes on', async () => {
  await at.attach(await samplePhoto(5));
  await until(async () => ((await lookers()) > 0 ? true : undefined), 'the looker to be there');
  await sleep();
  await at.write('Wat was het gezellig met groep 6.');
  await at.press();
  await at.says(/5 gezichten/);
  expect(await sentBy(at.page)).toEqual([]);
});

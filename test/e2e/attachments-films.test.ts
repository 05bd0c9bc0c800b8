import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { attaching, type Attaching } from './harness/attaching';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { until } from './harness/dialog';
import { film } from './harness/films';
import { drawn, samplePhoto, type PictureFile } from './harness/pictures';

/** Films through the whole path: on X, and on the surfaces that are made for them. */

let browser: Chromium;
let at: Attaching;
/** A wall, and half-way four people. */
let people: PictureFile;
beforeAll(async () => {
  browser = await launchChromium();
  const { page } = await attaching(browser);
  people = await film(page, await samplePhoto(4), 1);
  await page.close();
});
afterEach(async () => {
  await at.page.close();
});
afterAll(async () => {
  await browser.close();
});

const GYM = 'Wat was het gezellig met groep 6.';

describe('in a post', () => {
  test('faces that come into a film half-way are told of', async () => {
    at = await attaching(browser);
    await at.attach(people);
    await at.write(GYM);
    await at.press();
    await at.says(/Video 1.*4 gezichten/);
    expect(await sentBy(at.page)).toEqual([]);
  });

  test('a film without anyone, beside a text about nothing, goes on by itself', async () => {
    at = await attaching(browser);
    await at.attach(await film(at.page, await drawn(at.page, { name: 'muur.png', lines: [] }), 1));
    await at.write('Vandaag brood gebakken, met walnoten.');
    await at.press();
    await until(async () => ((await sentBy(at.page)).length > 0 ? true : undefined), 'the post', 45_000);
    expect(await sentBy(at.page)).toHaveLength(1);
  });

  test.each([0.4, 0.7])('%d of a film: what was seen counts, and that it is not complete is said', async (part) => {
    at = await attaching(browser);
    const { buffer, ...whole } = people;
    await at.attach({ ...whole, buffer: buffer.subarray(0, Math.round(buffer.length * part)) });
    await at.write(GYM);
    await at.press();
    await at.says(/Video 1.*niet compleet/);
    expect(await sentBy(at.page)).toEqual([]);
  }); // prettier-ignore
});

describe('where films and stories are made', () => {
  const surfaces = [
    ['a reel on Facebook', 'facebook/reel', 'https://www.facebook.com/reels/create'],
    ['a reel in Business Suite', 'facebook/business-reel', 'https://business.facebook.com/latest/reels_composer/'],
    ['a reel on Instagram', 'instagram/create', 'https://www.instagram.com/create/?step=caption'],
    ['a video on TikTok', 'tiktok/upload', 'https://www.tiktok.com/tiktokstudio/upload'],
  ] as const; // prettier-ignore
  test.each(surfaces.flatMap((surface) => (['file', 'file=gone'] as const).map((file) => [...surface, file] as const)))(
    '%s (%s at %s, %s)', async (_, module, url, file) => {
    at = await attaching(browser, { module, url: `${url}${url.includes('?') ? '&' : '?'}${file}` });
    await at.attach(people);
    await at.page.locator('video[x-media]').waitFor();
    await at.write(GYM);
    await at.press();
    await at.says(/Video \d.*4 gezichten/);
    expect(await sentBy(at.page)).toEqual([]);
  }); // prettier-ignore

  test('the cover of a film that was looked at is a part of it; a picture chosen as one is a picture', async () => {
    const tiktok = { module: 'tiktok/upload', url: 'https://www.tiktok.com/tiktokstudio/upload?file' };
    at = await attaching(browser, tiktok);
    await at.attach(people);
    await at.write(GYM);
    await at.press();
    const words = await at.says(/^(?!.*Ik bekijk).*Video \d.*4 gezichten/s);
    expect(words).not.toMatch(/Foto \d|niet te zien/);
    await at.page.close();

    at = await attaching(browser, tiktok);
    await at.attach(people, await samplePhoto(2));
    await at.write(GYM);
    await at.press();
    expect(await at.says(/^(?!.*Ik bekijk).*3 gezichten/s)).toMatch(/Foto \d/);
  });

  test('a story on Facebook with a photo', async () => {
    at = await attaching(browser, { module: 'facebook/story', url: 'https://www.facebook.com/stories/create?file' });
    await at.attach(await samplePhoto(2));
    await at.write(GYM);
    await at.press();
    await at.says(/3 gezichten/);
    expect(await sentBy(at.page)).toEqual([]);
  }); // prettier-ignore

  test('a carousel on Instagram: each of its photos', async () => {
    const url = 'https://www.instagram.com/create/?step=caption&file';
    at = await attaching(browser, { module: 'instagram/create', url });
    await at.attach(await samplePhoto(2), await samplePhoto(5));
    await at.write(GYM);
    await at.press();
    const words = await at.says(/5 gezichten/);
    expect(words).toMatch(/3 gezichten/);
    expect(await sentBy(at.page)).toEqual([]);
  });
});

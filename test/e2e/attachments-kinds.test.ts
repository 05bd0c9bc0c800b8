import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { attaching, onX, type Attaching } from './harness/attaching';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { until } from './harness/dialog';
import { animatedPng, asHeld, drawn, samplePhoto, type PictureFile } from './harness/pictures';

/** Every way a file comes in and every kind of file, through the whole path: given, Post pressed, the dialog read. */

let browser: Chromium;
let folder: string;
let at: Attaching;
beforeAll(async () => {
  browser = await launchChromium();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  folder = await mkdtemp(join(tmpdir(), 'bezint-kinds-'));
});
afterEach(async () => {
  await at.page.close();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const GYM = 'Wat was het gezellig met groep 6.';
const previews = () => at.page.locator('[data-testid="attachments"] :is(img, video)');

/** As a person drops a file: the browser itself tells the page of it. */
async function drop({ name, buffer }: PictureFile): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, buffer);
  const place = (await at.page.locator('[x-editor]').first().boundingBox())!;
  const cdp = await at.page.context().newCDPSession(at.page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: place.x + 20, y: place.y + 10, data });
  await previews().first().waitFor();
}

describe('ways in', () => {
  test('a photo dropped on the composer', async () => {
    at = await attaching(browser);
    await drop(await samplePhoto(4));
    await at.write(GYM);
    await at.press();
    await at.says(/4 gezichten/);
  });

  test('a photo pasted in the composer', async () => {
    at = await attaching(browser);
    const { buffer } = await samplePhoto(5);
    await at.page.locator('[x-editor]').first().click();
    await at.page.evaluate(async (source) => {
      const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]), { resizeWidth: 1280 });
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.width, picture.height];
      canvas.getContext('2d')!.drawImage(picture, 0, 0);
      const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png! })]);
    }, buffer.toString('base64'));
    await at.page.keyboard.press('Control+V');
    await previews().first().waitFor();
    await at.write(GYM);
    await at.press();
    await at.says(/5 gezichten/);
  });
});

describe('what moves', () => {
  test('a broken film is named', async () => {
    at = await attaching(browser);
    await at.attach({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('geen film, wel zo genoemd') });
    await at.write(GYM);
    await at.press();
    await at.says(/Deze video kon ik niet openen/);
    expect(await sentBy(at.page)).toEqual([]);
  }); // prettier-ignore

  test('faces in the last picture of a moving one', async () => {
    at = await attaching(browser);
    await at.attach(await animatedPng(at.page, await samplePhoto(1), 5));
    await at.write(GYM);
    await at.press();
    await at.says(/3 gezichten/);
  });
});

describe('however the camera was held', () => {
  test.each([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ])('orientations %i, %i, %i and %i', async (...orientations) => {
    at = await attaching(browser);
    const pictures: PictureFile[] = [];
    for (const orientation of orientations)
      pictures.push(
        await asHeld(
          at.page,
          {
            name: `gedraaid-${orientation}`,
            lines: ['Sanne de Vries is ziek', `telefoon 06-1234567${orientation}`],
          },
          orientation,
        ),
      );
    await at.attach(...pictures);
    await at.write('Kijk eens.');
    await at.press();
    for (const orientation of orientations) await at.says(new RegExp(`06-1234567${orientation}`));
    const words = await at.says(/Foto 4/);
    expect(words.match(/In deze foto zit verborgen waar hij is gemaakt/g)).toHaveLength(4);
  });

  test.each([90, 180, 270])('text turned %i degrees, without a note of it', async (degrees) => {
    at = await attaching(browser);
    const lines = ['Sanne de Vries is ziek', 'telefoon 06-12345678', 'Daan Jansen'];
    await at.attach(
      await drawn(at.page, { name: 'gedraaid.png', width: 1000, height: 1000, lines, size: 44, degrees }),
    );
    await at.write('Kijk eens.');
    await at.press();
    await at.says(/06-12345678/);
  });
});

describe('the school’s logo', () => {
  test('set on the options page, recognised in a picture', async () => {
    const mark = async (size: number, width: number, height: number, x: number, y: number) => {
      const base64 = await at.page.evaluate(
        (o) => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [o.width, o.height];
          const g = canvas.getContext('2d')!;
          g.fillStyle = o.width === o.size ? '#fff' : '#b9c7a5';
          g.fillRect(0, 0, o.width, o.height);
          g.translate(o.x, o.y);
          g.scale(o.size / 100, o.size / 100);
          const disc = (colour: string, left: number, top: number, radius: number) => {
            g.fillStyle = colour;
            g.beginPath();
            g.arc(left, top, radius, 0, 7);
            g.fill();
          };
          disc('#123a6b', 50, 50, 48);
          disc('#f4f4f4', 50, 50, 40);
          disc('#2c7a3d', 50, 38, 20);
          g.fillStyle = '#6b4423';
          g.fillRect(45, 45, 10, 40);
          return canvas.toDataURL('image/png').split(',')[1]!;
        },
        { size, width, height, x, y },
      );
      return { name: 'merk.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
    };
    at = await attaching(browser);
    const options = await browser.context.newPage();
    const { host } = new URL((await browser.background()).url());
    await options.goto(`chrome-extension://${host}/options.html`);
    await options.getByLabel('Logo van de school').setInputFiles(await mark(300, 300, 300, 0, 0));
    await options.getByAltText('Huidig logo').waitFor();
    await options.close();
    await at.attach(await mark(220, 1200, 900, 700, 300));
    await at.write('Mijn mening over het onderwijs.');
    await at.press();
    await at.says(/logo of de huisstijl van de school/);
    await browser.settings({});
  });
});

describe('a safe copy', () => {
  const GROUP = 'Wat was het gezellig met groep 6.';
  const order = () =>
    previews().evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));

  test('of the first of two: the order stays, and nothing is lost', async () => {
    at = await attaching(browser);
    await at.attach(await samplePhoto(1), await drawn(at.page, { name: 'leeg.png', width: 600, lines: [] }));
    await at.write(GROUP);
    await at.press();
    await at.says(/3 gezichten/);
    const before = await order();
    await at.dialog.click('button', 'Maak een veilige kopie');
    await at.says(/veilige kopie staat nu in je bericht/);
    expect(await order()).toEqual(before);
  });

  test('of one in a full composer: the four stay four', async () => {
    at = await attaching(browser);
    const filling = (width: number) => drawn(at.page, { name: `${width}.png`, width, lines: [] });
    await at.attach(await filling(500), await samplePhoto(1), await filling(600), await filling(700));
    await at.write(GROUP);
    await at.press();
    await at.says(/3 gezichten/);
    const before = await order();
    await at.dialog.click('button', 'Maak een veilige kopie');
    await at.says(/veilige kopie staat nu in je bericht/);
    expect(await order()).toEqual(before);
  });

  test('where the site takes none: the photo stays, and the copy can be kept', async () => {
    at = await attaching(browser, onX('file&own-files'));
    await drop(await samplePhoto(1));
    await at.write(GROUP);
    await at.press();
    await at.says(/3 gezichten/);
    const source = await previews().first().getAttribute('src');
    await at.dialog.click('button', 'Maak een veilige kopie');
    await at.says(/Deze site laat mij de foto niet wisselen/);
    expect(await previews().count()).toBe(1);
    expect(await previews().first().getAttribute('src')).toBe(source);
    const [kept] = await Promise.all([
      at.page.waitForEvent('download'),
      at.dialog.click('link', 'Bewaar de veilige kopie'),
    ]);
    expect(kept.suggestedFilename()).toBe('sample1-veilig.jpg');
    const bytes = await readFile(await kept.path());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(bytes.includes('Exif')).toBe(false);
  });

  test('a box added and moved with the keyboard alone', async () => {
    at = await attaching(browser);
    await at.attach(await samplePhoto(1));
    await at.write(GROUP);
    await at.press();
    await at.says(/3 gezichten/);
    const { page, dialog } = at;
    const to = (role: string, name: string) =>
      until(async () => {
        if (await dialog.hasFocus(role, name)) return true;
        await page.keyboard.press('Tab');
        return undefined;
      }, `${name} to have the focus`);
    await to('button', 'Vak erbij');
    await page.keyboard.press('Enter');
    const slider = async () => (await dialog.find('slider', 'Links of rechts')).properties;
    await dialog.find('slider', 'Links of rechts');
    await to('slider', 'Links of rechts');
    await page.keyboard.press('Home');
    await until(
      async () => (/^0(\D|$)/.test(String((await slider())['valuetext'])) ? true : undefined),
      'the box to be at the left',
    );
    await page.keyboard.press('ArrowRight');
    await dialog.find('button', 'Eigen vak 1 weghalen');
  });
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { all, Dialog, until, type AxNode } from './harness/dialog';
import { drawn, samplePhoto, type PictureFile } from './harness/pictures';

/** Attach, press Post, read the dialog: the whole path, on X's composer under its true host. */

let browser: Chromium;
let page: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await browser.close();
});

const GYM = 'Wat was het gezellig met groep 6.';

/** How many pages of the extension are there to look at pictures. */
async function lookers(): Promise<number> {
  return (await browser.background()).evaluate(async () => {
    const contextTypes = ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType];
    return (await chrome.runtime.getContexts({ contextTypes })).length;
  });
}

async function home(query = 'file'): Promise<void> {
  page = await browser.open({ module: 'x/home', url: `https://x.com/home?${query}` });
  dialog = new Dialog(page);
}
const write = async (text: string) => {
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
};
const attach = (...files: PictureFile[]) => page.locator('[x-file]').first().setInputFiles(files);
const press = () => page.locator('[x-send]').first().click();

const previews = () => page.locator('[data-testid="attachments"] img');
/** The dialog's words, once they say this. */
const says = (what: RegExp, within = 45_000) =>
  until(
    async () => {
      const now = await dialog.now();
      if (!now) return undefined;
      const words = await dialog.text();
      return what.test(words) ? words : undefined;
    },
    `the dialog to say ${String(what)}`,
    within,
  );

describe('what is attached is seen', () => {
  test('faces and the place of a photo', async () => {
    await home();
    await attach(await samplePhoto(1));
    await write(GYM);
    await press();
    await dialog.opened();
    await says(/3 gezichten/);
    await says(/waar hij is gemaakt/);
    expect(await sentBy(page)).toEqual([]);
  });

  test('words in a picture', async () => {
    await home();
    await attach(
      await drawn(page, {
        name: 'lijst.png',
        lines: ['Sanne de Vries', 'telefoon 06-12345678', 'Daan Jansen'],
      }),
    );
    await write('Kijk eens.');
    await press();
    await says(/06-12345678/);
  });
});

describe('nothing special', () => {
  test('a clean picture beside a clean text goes on by itself as soon as it is looked at', async () => {
    await home();
    await attach(await drawn(page, { name: 'taart.png', lines: [] }));
    await write('Vandaag brood gebakken, met walnoten.');
    await press();
    await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post', 45_000);
    await dialog.closed();
    expect(await sentBy(page)).toHaveLength(1);
  });

  test('a file nobody can read beside a clean text is no reason to hold it', async () => {
    await home();
    await attach({ name: 'leeg.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) });
    await write('Vandaag brood gebakken, met walnoten.');
    await press();
    await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post', 45_000);
    await dialog.closed();
    expect(await sentBy(page)).toHaveLength(1);
  });
});

describe('what stands in the composer is what is judged', () => {
  test('a file chosen in an input that hangs in no document', async () => {
    await home();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      // As a site does that makes its input on the spot and hands the file to its own composer.
      page.evaluate(() => {
        const input = document.createElement('input');
        input.type = 'file';
        input.addEventListener('change', () => {
          const own = document.querySelector<HTMLInputElement>('[x-file]')!;
          document.documentElement.dataset['told'] = String(input.files!.length);
          const transfer = new DataTransfer();
          transfer.items.add(input.files![0]!);
          own.files = transfer.files;
          own.dispatchEvent(new Event('change', { bubbles: true }));
        });
        input.click();
      }),
    ]);
    await chooser.setFiles([await samplePhoto(4)]);
    await write(GYM);
    await press();
    await says(/4 gezichten/);
    expect(await page.evaluate(() => document.documentElement.dataset['told'])).toBe('1');
  });

  test('a second photo during the first: both are told of', async () => {
    await home();
    const { buffer, ...photo } = await samplePhoto(2);
    await attach({ ...photo, buffer: Buffer.concat([buffer, Buffer.from('anew')]) });
    await until(async () => ((await lookers()) > 0 ? true : undefined), 'the looker to be there');
    await attach(await samplePhoto(4));
    await write(GYM);
    await press();
    const words = await says(/4 gezichten/);
    expect(words).toMatch(/3 gezichten/);
  });

  test('a second photo during the first, and one taken out', async () => {
    await home();
    await attach(await samplePhoto(2));
    await attach(await samplePhoto(5));
    await page.locator('[data-testid="attachments"] [aria-label="Remove media"]').first().click();
    await write(GYM);
    await press();
    const words = await says(/5 gezichten/);
    expect(words).not.toMatch(/3 gezichten/);
  });
});

describe('honest about what could not be looked at', () => {
  const jpeg = async () => (await samplePhoto(1)).buffer;
  test.each<[string, () => Promise<PictureFile>, RegExp]>([
    ['an empty file', async () => ({ name: 'leeg.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) }), /is leeg/],
    ['a text named photo', async () => ({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Beste ouders') }), /geen foto of video die ik ken/],
    ['a HEIC photo', async () => ({ name: 'foto.heic', mimeType: 'image/heic', buffer: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]) }), /HEIC/],
    ['half a photo', async () => ({ name: 'half.jpg', mimeType: 'image/jpeg', buffer: (await jpeg()).subarray(0, 60_000) }), /niet compleet/],
    ['a bomb', async () => ({ name: 'bom.png', mimeType: 'image/png', buffer: Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('0000000049454e44ae426082', 'hex')]) }), /te groot/],
  ])('%s', async (_, file, sentence) => {
    await home();
    await attach(await file());
    await write('Vandaag met groep 6 naar de gym geweest.');
    await press();
    await says(sentence);
    expect(await sentBy(page)).toEqual([]);
  }); // prettier-ignore
});

describe('what goes wrong on our side', () => {
  const isThere = async () => ((await lookers()) > 0 ? true : undefined);
  const closeLooker = async () =>
    (await browser.background()).evaluate(() => chrome.offscreen.closeDocument());

  test('the looker killed while it looks: it is asked again', async () => {
    await home();
    await attach(await samplePhoto(3));
    await until(isThere, 'the looker to be there');
    await closeLooker();
    await write(GYM);
    await press();
    await says(/3 gezichten/);
  });

  test('the looker killed time and again: the photo is named, and the person decides', async () => {
    await home();
    // Not seen before in this browser: it would be remembered.
    const { buffer, ...photo } = await samplePhoto(3);
    await attach({ ...photo, buffer: Buffer.concat([buffer, Buffer.from('anew')]) });
    await write(GYM);
    await press();
    let killed = 0;
    await until(
      async () => {
        if (killed < 2) {
          if (await isThere()) killed += await closeLooker().then(() => 1, () => 0);
          return undefined;
        }
        return (await dialog.isOpen()) && /Bekijken lukte niet/.test(await dialog.text()) ? true : undefined;
      },
      'the dialog to say that it could not look',
      14_000,
    ); // prettier-ignore
    expect(await sentBy(page)).toEqual([]);
    await dialog.post();
    await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post');
  });
});

describe('permission is for exactly these pictures', () => {
  const remove = () =>
    page.locator('[data-testid="attachments"] [aria-label="Remove media"]').first().click();
  const count = async () => (await sentBy(page)).length;
  const boxes = (node: AxNode) => all(node).filter(({ role }) => role === 'checkbox');

  test('it holds while they stand there; with another picture it is asked anew', async () => {
    // X asks for a description after the press, and the draft still stands.
    await home('file&alt');
    await attach(await samplePhoto(4));
    await write(GYM);
    await press();
    await says(/4 gezichten/);
    await dialog.attestAll();
    await page.locator('[x-step]').click();
    // The same pictures: the person's own press passes.
    await press();
    await page.locator('[x-step]').click();
    expect(await dialog.isOpen()).toBe(false);
    // Another picture.
    await remove();
    await attach(await samplePhoto(5));
    await press();
    await says(/5 gezichten/);
    expect(await page.locator('[x-step]').count()).toBe(0);
    // One more picture beside those there is permission for.
    await dialog.attestAll();
    await page.locator('[x-step]').click();
    await attach(await samplePhoto(2));
    await press();
    await says(/3 gezichten/);
    expect(await count()).toBe(0);
  });

  test('a picture put in while the dialog is open takes what was ticked with it', async () => {
    await home();
    await attach(await samplePhoto(4));
    await write(GYM);
    await press();
    await says(/4 gezichten/);
    for (const box of boxes(await dialog.opened())) await dialog.click('checkbox', box.name);
    await dialog.find('button', 'Plaatsen met toestemming');
    // Behind the dialog nobody can press anything; the page itself can.
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid="attachments"] [aria-label="Remove media"]')!.click(),
    );
    await attach(await samplePhoto(5));
    await says(/5 gezichten/);
    expect(boxes(await dialog.opened()).map(({ properties }) => properties['checked'])).not.toContain('true');
    expect(await dialog.has('button', 'Plaatsen met toestemming')).toBe(false);
    expect(await count()).toBe(0);
    await dialog.attestAll();
    await until(async () => ((await count()) > 0 ? true : undefined), 'the post');
    expect(await count()).toBe(1);
  });
});

describe('a safe copy', () => {
  test('takes the place of the photo in the composer, without faces or place', async () => {
    await home();
    await attach(await samplePhoto(1));
    await write(GYM);
    await press();
    await says(/3 gezichten/);
    const before = await previews().first().getAttribute('src');
    await dialog.click('button', 'Maak een veilige kopie');
    await says(/veilige kopie staat nu in je bericht/);
    expect(await previews().count()).toBe(1);
    expect(await previews().first().getAttribute('src')).not.toBe(before);
    const words = await says(/^(?!.*Bezig)/);
    expect(words).not.toMatch(/gezicht(en)?\b.*zie ik|waar hij is gemaakt/);
  });

  test('without location only: the pixels stay as they were', async () => {
    await home();
    const photo = await samplePhoto(1);
    await attach(photo);
    await write(GYM);
    await press();
    await says(/waar hij is gemaakt/);
    await dialog.click('button', 'Haal locatie en gegevens eruit');
    await says(/veilige kopie staat nu in je bericht/);
    const same = await page.evaluate(async (original) => {
      const drawn = async (source: ImageBitmapSource) => {
        const picture = await createImageBitmap(source);
        const g = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
        g.drawImage(picture, 0, 0);
        return g.getImageData(0, 0, picture.width, picture.height).data;
      };
      const bytes = Uint8Array.from(atob(original), (letter) => letter.charCodeAt(0));
      const shown = document.querySelector<HTMLImageElement>('[data-testid="attachments"] img')!;
      const [a, b] = [await drawn(new Blob([bytes])), await drawn(shown)];
      return a.length === b.length && a.every((value, at) => value === b[at]);
    }, photo.buffer.toString('base64'));
    expect(same).toBe(true);
  });
});

import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { Dialog, until } from './dialog';
import type { TestPage } from './pages';
import type { PictureFile } from './pictures';

/** A page with a composer, and what a person does there: attach, write, press, read the dialog. */
export interface Attaching {
  readonly page: Page;
  readonly dialog: Dialog;
  attach(...files: PictureFile[]): Promise<void>;
  write(text: string): Promise<void>;
  press(): Promise<void>;
  /** The dialog's words, once they say this. */
  says(what: RegExp, within?: number): Promise<string>;
}

export const onX = (query: string): TestPage => ({ module: 'x/home', url: `https://x.com/home?${query}` });

/** X's home where no other page is given. */
export async function attaching(browser: Chromium, where: TestPage = onX('file')): Promise<Attaching> {
  const page = await browser.open(where);
  const dialog = new Dialog(page);
  return {
    page,
    dialog,
    attach: (...files) => page.locator('[x-file]').first().setInputFiles(files),
    async write(text) {
      await page.locator('[x-editor]').first().click();
      await page.keyboard.type(text);
    },
    press: () => page.locator('[x-send]').first().click(),
    async says(what, within = 45_000) {
      let last = '';
      try {
        return await until(
          async () => {
            if (!(await dialog.isOpen())) return undefined;
            last = await dialog.text();
            return what.test(last) ? last : undefined;
          },
          '',
          within,
        );
      } catch {
        throw new Error(`The dialog never said ${String(what)}; it said: ${last || 'nothing'}`);
      }
    },
  };
}

import type { Page } from 'playwright-core';
import { sentBy } from './chromium';
import { until } from './dialog';

/** What a person does in the composer of the page that is open now, and what has come of it. */
export function writingOn(page: () => Page) {
  const editor = (index = 0) => page().locator('[x-editor]').nth(index);
  const texts = async () => (await sentBy(page())).map(({ text }) => text);
  return {
    editor,
    button: () => page().locator('[x-send]').first(),
    /** Line by line, by the keyboard. */
    async write(text: string, index = 0): Promise<void> {
      await editor(index).click();
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) await page().keyboard.press('Enter');
        await page().keyboard.type(line);
      }
    },
    drafted: async (index = 0) => (await editor(index).innerText()).replace(/\n+$/, ''),
    texts,
    /** What the page counted, once it has counted this many; a later one too many shows in the next look. */
    sent: (count: number) =>
      until(async () => {
        const now = await texts();
        return now.length >= count ? now : undefined;
      }, `${count} sent`),
  };
}

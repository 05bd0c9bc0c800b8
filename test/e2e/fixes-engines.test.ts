import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SURFACES } from '../sites/surfaces';
import { type Chromium, launchChromium, sentBy } from './harness/chromium';
import { Dialog, until } from './harness/dialog';

/** Every quick fix in every editor engine: what would be posted is what the dialog shows. */
let browser: Chromium;
let page: Page;
let dialog: Dialog;
beforeAll(async () => {
  browser = await launchChromium();
  await browser.settings({
    role: 'teacher',
    language: 'nl',
    protocol: 'onderwijs-primair-2024',
    schoolNames: ['De Regenboog'],
    workingHours: { days: [], from: '08:00', to: '16:30' },
  });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const ENGINES = [
  ['Draft.js', 'x: post on the home page'],
  ['Draft.js in a message', 'x: direct message, as until 2025'],
  ['Lexical', 'facebook: post on a profile'],
  ['Lexical, plain, in a comment', 'facebook: comment'],
  ['Quill 1', 'linkedin: post, generation a, as a company'],
  ['Quill 2', 'linkedin: post, generation a, in Quill 2'],
  ['Quill 2 in a shadow root', 'linkedin: post, generation b, in a shadow root'],
  ['TipTap', 'linkedin: post, generation c, in a native dialog'],
  ['LinkedIn’s message box', 'linkedin: message'],
  ['LinkedIn’s message box in a shadow root', 'linkedin: message in a bubble, in a shadow root'],
  ['a textarea', 'instagram: caption in a textarea'],
] as const;

async function write(id: string, draft: string) {
  const surface = SURFACES.find((each) => each.id === id)!;
  page = await browser.open({ module: surface.module, url: surface.url });
  dialog = new Dialog(page);
  const within = surface.area === undefined ? '' : `[x-area="${surface.area}"] `;
  const editor = page.locator(`${within}[x-editor]`).first();
  if (!(await editor.isVisible())) await page.locator('[x-open]').click();
  await editor.click();
  const newLine = surface.keys.includes('Enter') ? 'Shift+Enter' : 'Enter';
  for (const [index, line] of draft.split('\n').entries()) {
    if (index > 0) await page.keyboard.press(newLine);
    await page.keyboard.insertText(line);
  }
  const text = () =>
    editor.evaluate((element) => (element as unknown as { field: { text(): string } }).field.text());
  return {
    /** Where Enter sends, LinkedIn shows no button for it. */
    async press() {
      const send = page.locator(`${within}[x-send]`).first();
      if (await send.isVisible()) await send.click();
      else await page.keyboard.press('Enter');
    },
    /** The engine's own model, not only its page, comes to hold this, and the dialog quotes it. */
    async holds(expected: string) {
      await until(async () => ((await text()) === expected ? true : undefined), expected).catch(async () =>
        expect(await text()).toBe(expected),
      );
    },
    async shows(expected: string) {
      const bare = (words: string) => words.replace(/\s+/g, '');
      await until(
        async () => (bare(await dialog.text()).includes(bare(expected)) ? true : undefined),
        `the dialog to show: ${expected}`,
      );
    },
    async sends(expected: string) {
      await dialog.click('button', 'Plaatsen');
      await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post');
      expect((await sentBy(page)).map((sent) => sent.text)).toEqual([expected]);
    },
  };
}

const FIRST = 'Daans moeder belde over groep 6 😀.';
const SECOND = 'Haar nummer is 06-12345678, of mail naar anja@voorbeeld.nl.';
const THIRD = 'Trots op Noor en Sem uit groep 5 van De Regenboog! #DeRegenboog';
const DRAFT = [FIRST, SECOND, THIRD].join('\n');
const MENDED =
  'De moeder van een leerling belde over groep 6 😀.\n\nTrots op twee leerlingen uit groep 5 van onze school!';

describe.each(ENGINES)('%s', (_, id) => {
  test('one fix after another: number and mail out, possessive, plural, school, hashtag', async () => {
    const { press, holds, shows, sends } = await write(id, DRAFT);
    await press();
    const steps: readonly (readonly [RegExp, string])[] = [
      [/^Verwijder ‘06-12345678, of mail/, [FIRST, '', THIRD].join('\n')],
      [
        /^Vervang ‘Daans moeder’ door ‘De moeder van een leerling’/,
        `De moeder van een leerling belde over groep 6 😀.\n\n${THIRD}`,
      ],
      [
        /^Verwijder ‘#DeRegenboog’/,
        'De moeder van een leerling belde over groep 6 😀.\n\nTrots op Noor en Sem uit groep 5 van De Regenboog!',
      ],
      [
        /^Vervang ‘De Regenboog’ door ‘onze school’/,
        'De moeder van een leerling belde over groep 6 😀.\n\nTrots op Noor en Sem uit groep 5 van onze school!',
      ],
      [/^Vervang ‘Noor en Sem’ door ‘twee leerlingen’/, MENDED],
    ];
    for (const [name, expected] of steps) {
      await dialog.click('button', name);
      await holds(expected);
      await shows(expected);
      expect(await sentBy(page)).toEqual([]);
    }
    await sends(MENDED);
  });

  test('an initial for a name; address, BSN and IBAN out', async () => {
    const { press, holds, shows, sends } = await write(
      id,
      'Noor uit groep 5 woont op Dorpsstraat 12, 1234 AB Gouda.\nHaar BSN is 123456782 en haar IBAN NL91ABNA0417164300, ze wordt tien.',
    );
    await press();
    await dialog.click('button', 'Vervang ‘Noor’ door ‘N.’');
    await holds(
      'N. uit groep 5 woont op Dorpsstraat 12, 1234 AB Gouda.\nHaar BSN is 123456782 en haar IBAN NL91ABNA0417164300, ze wordt tien.',
    );
    await shows(
      'N. uit groep 5 woont op Dorpsstraat 12, 1234 AB Gouda.\nHaar BSN is 123456782 en haar IBAN NL91ABNA0417164300, ze wordt tien.',
    );
    await dialog.click('button', /^Verwijder ‘Dorpsstraat 12/);
    await holds(
      'N. uit groep 5 woont in de buurt.\nHaar BSN is 123456782 en haar IBAN NL91ABNA0417164300, ze wordt tien.',
    );
    await shows(
      'N. uit groep 5 woont in de buurt.\nHaar BSN is 123456782 en haar IBAN NL91ABNA0417164300, ze wordt tien.',
    );
    await dialog.click('button', /^Verwijder ‘123456782/);
    const left = 'N. uit groep 5 woont in de buurt.\nZe wordt tien.';
    await holds(left);
    await shows(left);
    await sends(left);
  });
});

describe.each(ENGINES)('%s', (_, id) => {
  test('all at once as previewed, one step back, Escape', async () => {
    const { press, holds, shows, sends } = await write(id, DRAFT);
    await press();
    await dialog.click('button', /^Bekijk alle \d aanpassingen samen/);
    await shows(MENDED);
    await dialog.click('button', 'Zo aanpassen');
    await holds(MENDED);
    await shows(MENDED);
    await dialog.click('button', 'Zet terug zoals het was');
    await holds(DRAFT);
    await page.keyboard.press('Escape');
    await dialog.closed();
    await holds(DRAFT);
    expect(await sentBy(page)).toEqual([]);
    await press();
    await dialog.click('button', /^Bekijk alle/);
    await dialog.click('button', 'Zo aanpassen');
    await holds(MENDED);
    await shows(MENDED);
    await sends(MENDED);
  });
});

describe.each(ENGINES.filter(([, id]) => !/message/.test(id)))('%s', (_, id) => {
  test.each([
    ['Die nieuwe toets is echt een gedrocht.\nSchaf hem af.', 'Mijn persoonlijke mening:', 'd'],
    ['The new test is the worst thing in education, it should be abolished.', 'My personal opinion:', 't'],
  ])('“%s”: in what capacity, in the language of the draft', async (draft, capacity, first) => {
    const { press, holds, sends } = await write(id, draft);
    await press();
    await dialog.click('button', `Voeg toe: ‘${capacity}’`);
    const expected = `${capacity} ${first}${draft.slice(1)}`;
    await holds(expected);
    await sends(expected);
  });
});

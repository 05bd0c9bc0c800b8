import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PROTOCOLS } from '../../src/core/protocols';
import { textsIn } from '../../src/texts';
import { pdf } from '../settings/pdf';
import { launchChromium, type Chromium } from './harness/chromium';
import { Dialog } from './harness/dialog';

/**
 * Bezint's own pages in the built extension: readable by everyone (axe), in both languages and both themes, usable
 * with the keyboard. The screenshots go to test-results/pages/, to be looked at.
 */
const root = resolve(import.meta.dirname, '../..');
const shots = resolve(root, 'test-results/pages');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Chromium;
let base: string;
beforeAll(async () => {
  await mkdir(shots, { recursive: true });
  browser = await launchChromium();
  const worker = await browser.background();
  base = new URL('.', worker.url()).href;
});
afterAll(async () => {
  await browser.close();
});

async function open(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${base}${name}`);
  await page.locator('main').waitFor();
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => ({ html })),
    }));
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function stored(key: string): Promise<unknown> {
  const worker = await browser.background();
  return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

async function store(values: Record<string, unknown>): Promise<void> {
  const worker = await browser.background();
  await worker.evaluate(async (all) => chrome.storage.local.set(all), values);
}

const OWN_TEXT = readFileSync(resolve(root, 'src/core/protocols/konot-2023/source.txt'), 'utf8');

const PAGES = ['welcome', 'options', 'popup', 'protocol', 'overview', 'own-protocol', 'privacy'] as const;

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(PAGES)('%s is accessible, light and dark, and fits a narrow window', async (name) => {
    await store({
      settings: { language, schoolNames: ['De Linde'], role: 'teacher' },
      history: {
        since: '2026-09-01',
        days: { '2026-11-20': { clear: 31, edited: 3, posted: 1, permission: 2, trial: 4 } },
        concerns: { 'named-person edited': 3, 'people-in-media permission': 2 },
        attestations: [
          {
            day: '2026-11-20',
            platform: 'x',
            protocol: 'onderwijs-primair-2024',
            permissions: ['parents'],
            clauses: ['OP-P1'],
          },
        ],
      },
      memory: {
        key: '00112233445566778899aabbccddeeff',
        mutes: [{ scope: 'word', concern: 'tone', words: ['ziek'], on: '2026-11-01' }],
        attested: [{ account: '@obsdelinde', what: 'school-account', on: '2026-10-02' }],
        waiting: [],
        advised: [],
      },
    });
    const page = await open(`${name}.html`);
    if (name === 'popup') await page.setViewportSize({ width: 340, height: 560 });
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.screenshot({
        path: resolve(shots, `${name}-${language}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.screenshot({ path: resolve(shots, `${name}-${language}-narrow.png`), fullPage: true });
    await page.close();
  });
});

test.each(PAGES)('on %s the Tab key comes by everything that can be used, in reading order', async (name) => {
  await store({ settings: { language: 'nl', schoolNames: ['De Linde'] } });
  const page = await open(`${name}.html`);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('nl');
  const wanted = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled:not([type="radio"]), input[type="radio"]:checked, select:enabled, textarea:enabled, summary',
    );
    const visible = [...controls].filter((one) => one.checkVisibility());
    for (const [at, one] of visible.entries()) one.dataset['tab'] = String(at);
    return visible.length;
  });
  expect(wanted).toBeGreaterThan(0);
  const came: string[] = [];
  // A date has several fields of its own to tab through.
  for (let presses = 0; presses < wanted * 5; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['tab'] ?? '');
    if (came.includes(at) && at === came[0] && came.length > 1) break;
    if (came.at(-1) !== at && at !== '') came.push(at);
    if (came.length === wanted) break;
  }
  expect(came).toEqual(Array.from({ length: wanted }, (_, at) => String(at)));
  await page.close();
});

test('the protocol page has every clause under its own anchor, finds, filters, and asks nothing of the network', async () => {
  await store({
    settings: { language: 'nl', protocol: 'konot-2023', contacts: { privacyOfficer: 'fg@school.example' } },
  });
  const page = await open('protocol.html#K-S4');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('K-S4');
  expect(await page.locator('#K-S4').isVisible()).toBe(true);
  expect(await page.locator('article.clause').count()).toBe(44);
  await page.getByLabel('Zoek in het protocol').fill('TOESTEMMING begeleider');
  expect(await page.locator('article.clause').evaluateAll((all) => all.map((one) => one.id))).toEqual([
    'K-S4',
  ]);
  await page.getByLabel('Zoek in het protocol').fill('');
  await page.getByLabel('Laat zien voor').selectOption('pupil');
  expect(await page.locator('#K-S4').count()).toBe(0);
  expect(await page.locator('#K-P3').count()).toBe(1);
  expect(await page.locator('#incident a[href^="mailto:"]').getAttribute('href')).toBe(
    'mailto:fg@school.example',
  );
  const refused = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'went out',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  await page.close();
});

test('the part for the participation council is one press away, and so is what to do after an incident', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('options.html');
  await page.getByRole('link', { name: 'Voor de medezeggenschap' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('gmr');
  expect(await page.locator('#gmr').innerText()).toContain('De school ziet niet of iemand Bezint gebruikt');
  await page.goto(`${base}protocol.html`);
  await page.getByRole('link', { name: 'Is er iets gebeurd' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#incident');
  await page.getByRole('heading', { name: 'Is er iets gebeurd?' }).waitFor();
  await page.close();
});

const isInSight = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && element.checkVisibility();
};

test('the options page keeps what is written, refuses what is wrong, and says it', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('options.html');
  await page.getByLabel('Je rol').selectOption('intern');
  await page.getByLabel('Namen van de school').fill('De Linde\nobs De Linde\n');
  await page.getByLabel('Namen van de school').blur();
  // Said where the person looks, however far down the page.
  await page.getByText('Bewaard: Namen van de school').waitFor();
  expect(await page.getByText('Bewaard: Namen van de school').evaluate(isInSight)).toBe(true);
  await page.getByLabel('Leidinggevende of directie').fill('geen adres');
  await page.getByLabel('Leidinggevende of directie').blur();
  await page.getByText('hier hoort een e-mailadres').waitFor();
  await page.getByLabel('Leidinggevende of directie').fill('directie@linde.example');
  await page.getByLabel('Leidinggevende of directie').blur();
  await expect
    .poll(() => stored('settings'))
    .toMatchObject({
      role: 'intern',
      schoolNames: ['De Linde', 'obs De Linde'],
      contacts: { manager: 'directie@linde.example' },
    });
  await store({
    settings: { language: 'nl', role: 'director', workingHours: { days: [1], from: '8 uur', to: '16:00' } },
  });
  const problems = page.getByRole('region', { name: 'Dit klopt nog niet' });
  await problems.getByText('Je rol').waitFor();
  expect(await problems.getByRole('listitem').count()).toBe(2);
  expect(await page.getByLabel('Je rol').inputValue()).toBe('teacher');
  await page.close();
});

test('a removed protocol falls back with a sentence, wherever it counts', async () => {
  await store({ settings: { language: 'nl', protocol: 'weg-2020' } });
  const page = await browser.context.newPage();
  for (const name of ['options', 'popup', 'protocol', 'welcome']) {
    await page.goto(`${base}${name}.html`);
    await page.getByText('Het protocol ‘weg-2020’ is er niet (meer)').waitFor();
  }
  await page.close();
});

test('a clause that is not in the protocol is said not to be, whatever the address', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [hash, shown] of [
    ['#K-S4', 'Afspraak ‘K-S4’ staat niet in dit protocol.'],
    [`#${'x'.repeat(5000)}`, `Afspraak ‘${'x'.repeat(64)}’ staat niet`],
    ['#%3Cb%3E', 'Afspraak ‘<b>’ staat niet'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${base}protocol.html${hash}`);
    await page.getByText(shown).waitFor();
    expect(await page.locator('article.clause').count()).toBe(37);
  }
  for (const address of [
    'protocol.html#%E0%A4%A',
    'protocol.html#incident',
    'privacy.html#%E0%A4%A',
    'privacy.html#nee',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${base}${address}`);
    await page.locator('main h1').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  }
  expect(errors).toEqual([]);
  await page.close();
});

describe('whatever became of what is kept', () => {
  const KEPT = ['settings', 'lastPolicy', 'packs', 'today', 'nameList', 'memory', 'history', 'welcomed'];
  const names = { format: 'bezint-names/1', importedOn: 'x', count: 1, words: 1, key: 'x', entries: '%' };
  const day = { role: 'x', day: 5 };
  afterEach(async () => {
    const worker = await browser.background();
    await worker.evaluate(() => chrome.storage.local.clear());
  });

  test.each([
    ['a text', Object.fromEntries(KEPT.map((key) => [key, 'x']))],
    ['a list', Object.fromEntries(KEPT.map((key) => [key, [1, [null], { id: {} }]]))],
    [
      'nearly right',
      {
        settings: { version: 'x', role: 5, sites: { x: 1 }, workingHours: { days: 'all' }, contacts: [] },
        lastPolicy: { protocolPack: '{', mode: [] },
        packs: { own: [{ pack: { clauses: [{}] } }], constructor: 5, nothing: [] },
        today: day,
        nameList: names,
        memory: { key: 5, mutes: [{ scope: 'word', words: [5] }], attested: {}, waiting: [[]], advised: 'x' },
        history: { since: 'x', days: { x: { clear: 'many' } }, concerns: [], attestations: [{}] },
      },
    ],
  ])('%s: every page is drawn, nothing is thrown, and a post is still held', async (_, kept) => {
    await store(kept);
    const page = await browser.context.newPage();
    const errors: string[] = [];
    const listen = (one: Page) => {
      one.on('pageerror', ({ message }) => errors.push(message));
      one.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
    };
    listen(page);
    for (const name of PAGES) {
      await page.goto(`${base}${name}.html`);
      await page.locator('main h1').waitFor();
    }
    expect(errors).toEqual([]);
    const home = await browser.open({ module: 'x/home', url: 'https://x.com/home' });
    await home.locator('[x-editor]').first().click();
    await home.keyboard.type('Wat een stomme trut is die moeder.');
    await home.locator('[x-send]').first().click();
    await new Dialog(home).opened();
    await home.close();
    await page.close();
  });

  test('what a person would miss is said: on the settings, under the button and in the overview', async () => {
    await store({ settings: 'x', packs: 5, nameList: names, history: [], memory: 'x' });
    const page = await browser.context.newPage();
    const said = async (name: string) => {
      await page.goto(`${base}${name}.html`);
      await page.locator('main h1').waitFor();
      return page.locator('main').innerText();
    };
    const { kept } = textsIn('nl').problems;
    for (const sentence of Object.values(kept)) {
      expect(await said('options')).toContain(sentence);
      expect(await said('popup')).toContain(sentence);
    }
    expect(await said('overview')).toContain(kept.history);
    expect(await said('overview')).toContain(kept.memory);
    // Chosen anew, it is all right again.
    await page.goto(`${base}options.html`);
    await page.getByLabel('Je rol').selectOption('intern');
    await expect.poll(() => stored('settings')).toMatchObject({ role: 'intern' });
    expect(await said('options')).not.toContain(kept.settings);
    await page.close();
  });
});

describe('on paper', () => {
  /** The words of each page, without spaces: where lines break is the printer's business. */
  async function wordsOnPaper(page: Page): Promise<string[]> {
    const paper = await page.pdf({ preferCSSPageSize: true });
    const task = getDocument({ data: new Uint8Array(paper), verbosity: 0 });
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let at = 1; at <= pdf.numPages; at++) {
      const { items } = await (await pdf.getPage(at)).getTextContent();
      pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
    }
    await task.destroy();
    return pages;
  }
  const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

  test.each(PROTOCOLS.map(({ id }) => id))(
    '%s is there whole: each clause with its id on one page, no heading alone, nothing to press',
    async (id) => {
      const protocol = PROTOCOLS.find((one) => one.id === id)!;
      await store({ settings: { language: 'nl', protocol: id } });
      const page = await open('protocol.html');
      await page.emulateMedia({ colorScheme: 'dark' });
      const pages = await wordsOnPaper(page);
      for (const clause of protocol.clauses) {
        const isOn = (words: string) => words.includes(clause.id) && words.includes(squeezed(clause.text));
        expect(pages.some(isOn), clause.id).toBe(true);
      }
      for (const words of pages)
        for (const { section } of protocol.clauses) expect(words.endsWith(squeezed(section))).toBe(false);
      const all = pages.join('');
      const { search, filter, print, incident } = textsIn('nl').protocol;
      for (const chrome of [search, filter, print, incident.link])
        expect(all).not.toContain(squeezed(chrome));
      expect(all).toContain(squeezed(incident.steps[0]!));
      await page.close();
    },
  );

  test('what was chosen of it says that it is not the whole', async () => {
    await store({ settings: { language: 'nl', protocol: 'konot-2023' } });
    const page = await open('protocol.html');
    await page.getByLabel('Laat zien voor').selectOption('pupil');
    await page.getByLabel('Zoek in het protocol').fill('toestemming');
    expect((await wordsOnPaper(page)).join('')).toContain(
      squeezed('Dit is niet het hele protocol: alleen wat geldt voor leerling, waar ‘toestemming’ in staat.'),
    );
    await page.close();
  });
});

test('a pasted class list is kept as hashes and can be taken away', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('options.html');
  await page
    .getByLabel('Plak de namen')
    .fill('voornaam;tussenvoegsel;achternaam;groep\nJesse;de;Vries;6\nMohammed;;Aydin;6\nNoor;;Bakker;7');
  await page.getByText('Ik vind 3 namen, uit groep 6, 7.').waitFor();
  await page.getByRole('button', { name: 'Namen toevoegen' }).click();
  await page.getByText('3 namen, toegevoegd op').waitFor();
  expect(await page.getByLabel('Plak de namen').inputValue()).toBe('');
  const kept = JSON.stringify(await stored('nameList'));
  expect(kept).not.toMatch(/jesse|vries|mohammed|aydin|noor|bakker/i);
  // The list is in use at once, on the practice composer too.
  const welcome = await open('welcome.html');
  await welcome.getByLabel('Oefenbericht').fill('Wat kan Mohammed Aydin goed rekenen!');
  await welcome.getByRole('button', { name: 'Plaatsen' }).click();
  await welcome.locator('.slip').first().waitFor();
  expect(await welcome.locator('.slip').first().innerText()).toContain('Mohammed Aydin');
  await welcome.close();
  await page.getByRole('button', { name: 'Namenlijst verwijderen' }).click();
  await page.getByText('De namenlijst is verwijderd.').waitFor();
  expect(await stored('nameList')).toBeUndefined();
  await page.close();
});

test('first run: three choices with the keyboard alone, and Bezint at work', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('welcome.html');
  await page.getByLabel('Welk protocol?').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => stored('settings')).toMatchObject({ protocol: 'konot-2023' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => stored('settings')).toMatchObject({ role: 'intern' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('De Linde');
  await page.keyboard.press('Tab');
  await expect.poll(() => stored('settings')).toMatchObject({ schoolNames: ['De Linde'] });
  await page.getByRole('button', { name: 'Plaatsen' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.slip').first().waitFor();
  expect(await page.locator('.slip .tag').allInnerTexts()).toContain('K-S4');
  await page.screenshot({ path: resolve(shots, 'welcome-practised.png'), fullPage: true });
  await page.close();
});

test('a school’s own protocol: from its text to the clause that is cited', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('own-protocol.html');
  await page.getByLabel('Plak de tekst van het protocol').fill(OWN_TEXT);
  await page.getByRole('button', { name: 'Splits in afspraken' }).click();
  await page.getByText('44 afspraken gevonden').waitFor();
  await page.getByText('Elke afspraak staat woord voor woord in de tekst die je gaf.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('School of stichting').fill('De Linde');
  await page.getByRole('button', { name: 'De rest klopt ook' }).click();
  await page.getByText('44 van 44 nagekeken').waitFor();
  // Split once more and then again, or added: each clause keeps an id of its own, and the pack stays valid.
  for (const caret of [20, 10]) {
    await page
      .getByLabel('Tekst', { exact: true })
      .first()
      .evaluate((area, at) => (area as HTMLTextAreaElement).setSelectionRange(at, at), caret);
    await page.getByRole('button', { name: 'Splits bij de cursor' }).first().click();
  }
  await page.getByText('44 van 46 nagekeken').waitFor();
  expect(await page.getByRole('button', { name: 'Bewaren en gebruiken' }).isEnabled()).toBe(true);
  for (const split of [2, 1]) {
    await page.getByRole('button', { name: 'Dit is geen afspraak' }).nth(split).click();
  }
  await page.getByText('44 van 44 nagekeken').waitFor();
  await page.getByRole('button', { name: 'Wat was Daan uit groep 6' }).click();
  await page.locator('.slip').first().waitFor();
  await page.screenshot({ path: resolve(shots, 'own-protocol-made.png'), fullPage: true });
  await page.getByRole('button', { name: 'Bewaren en gebruiken' }).click();
  await page.getByText('is bewaard en in gebruik').waitFor();
  const settings = (await stored('settings')) as { protocol: string };
  expect(Object.keys((await stored('packs')) as object)).toEqual([settings.protocol]);
  // Saved once more, there is a version to go back to; taken away, the default guards and says so.
  await page.getByRole('button', { name: 'Bewaren en gebruiken' }).click();
  await page.getByText('2 versies').waitFor();
  await page.getByRole('button', { name: 'Verwijder ‘Protocol digitale middelen' }).click();
  await page.getByText('Er is nog geen eigen protocol.').waitFor();
  const options = await open('options.html');
  await options.getByText('is er niet (meer). Zolang gebruik ik').waitFor();
  await options.close();
  await page.close();
});

test('a protocol in a PDF is read by the package’s own worker, with no connection', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('own-protocol.html');
  const file = pdf([
    'Protocol van De Linde',
    '',
    '- Noem geen namen van leerlingen zonder toestemming van hun ouders.',
  ]);
  await page.getByLabel('Open het bestand (PDF').setInputFiles({
    name: 'protocol.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(file),
  });
  await page.getByText('Eén afspraak gevonden').waitFor();
  expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toBe(
    'Noem geen namen van leerlingen zonder toestemming van hun ouders.',
  );
  expect(await page.getByLabel('Titel').inputValue()).toBe('Protocol van De Linde');
  // A file that is not what it says leaves what was there as it was.
  await page.getByLabel('Open het bestand (PDF').setInputFiles({
    name: 'protocol.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(file.slice(0, 80)),
  });
  await page.getByText('Dit bestand is beschadigd').waitFor();
  expect(await page.getByLabel('Titel').inputValue()).toBe('Protocol van De Linde');
  await page.close();
});

test('a pack goes out as one file, comes back from it the same, and can be copied for the administrator', async () => {
  await store({ settings: { language: 'nl' }, packs: {} });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open('own-protocol.html');
  await page
    .getByLabel('Plak de tekst van het protocol')
    .fill(
      'Protocol van De Linde\n\n- Noem geen namen van leerlingen zonder toestemming van hun ouders.\n- Wees vriendelijk tegen elkaar.',
    );
  await page.getByRole('button', { name: 'Splits in afspraken' }).click();
  await page.getByLabel('School of stichting').fill('De Linde');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opslaan als bestand', exact: true }).click(),
  ]);
  const pack = readFileSync(await saved.path(), 'utf8');
  await page.getByRole('button', { name: 'Kopiëren voor de beheerder' }).click();
  await page.getByText('Gekopieerd.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // A text within JSON, ready to stand behind "protocolPack":.
  expect(JSON.parse(JSON.parse(copied) as string)).toEqual(JSON.parse(pack));
  await page.reload();
  await page.locator('main').waitFor();
  await page.getByLabel('Of open een protocol dat hier eerder is opgeslagen').setInputFiles({
    name: saved.suggestedFilename(),
    mimeType: 'application/json',
    buffer: Buffer.from(pack),
  });
  await page.getByText('2 van 2 nagekeken').waitFor();
  await page.getByRole('button', { name: 'Bewaren en gebruiken' }).click();
  await page.getByText('is bewaard en in gebruik').waitFor();
  const kept = (await stored('packs')) as Record<string, { pack: unknown }[]>;
  expect(Object.values(kept)[0]!.at(-1)!.pack).toEqual(JSON.parse(pack));
  await page.close();
});

test('a protocol in Windows-1252, as older Word saves text, keeps its quotes', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('own-protocol.html');
  await page.getByLabel('Open het bestand (PDF').setInputFiles({
    name: 'protocol.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('- Plaats foto\x92s van leerlingen alleen met \x93ja\x94 van hun ouders.', 'latin1'),
  });
  await page.getByText('Eén afspraak gevonden').waitFor();
  expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toBe(
    'Plaats foto’s van leerlingen alleen met “ja” van hun ouders.',
  );
  await page.close();
});

test('a wrong pack is refused with its line and reason', async () => {
  await store({ settings: { language: 'nl' } });
  const page = await open('own-protocol.html');
  await page.getByLabel('Of open een protocol dat hier eerder is opgeslagen').setInputFiles({
    name: 'fout.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{\n  "format": "bezint-protocol/1",\n  "id": "x",\n  "clauses": [\n    { "id": "a b" }\n  ]\n}',
    ),
  });
  await page.getByRole('alert').getByText('Regel 5').first().waitFor();
  await page.getByLabel('Of open een protocol dat hier eerder is opgeslagen').setInputFiles({
    name: 'groot.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(4_000_001, ' '),
  });
  await page.getByText('Dit bestand is te groot.').waitFor();
  await page.close();
});

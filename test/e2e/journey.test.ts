import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdf } from '../settings/pdf';
import { launchChromium, sentBy, type Chromium } from './harness/chromium';
import { Dialog, until } from './harness/dialog';
import { chromePolicy, CHROME_POLICIES, place } from './harness/machine-policy';
import { storePackages, unpack } from './harness/store-package';

/**
 * The two ways in which a school begins, each as one run on the store package: a person on a laptop of their own, and
 * a laptop that the school set up by a policy file. The screenshots go to test-results/journey/, to be looked at.
 */
const shots = resolve(import.meta.dirname, '../../test-results/journey');
const HOME = { module: 'x/home', url: 'https://x.com/home' };

let folder: string;
let extension: string;
beforeAll(() => {
  mkdirSync(shots, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'bezint-journey-'));
  extension = join(folder, 'bezint');
  unpack(storePackages('chrome').chrome, extension);
}, 240_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

/** The first page at this address, opened by Bezint itself or by a link. */
function opened(browser: Chromium, name: string): Promise<Page> {
  return until(
    () => Promise.resolve(browser.context.pages().find((page) => page.url().includes(name))),
    `${name} to be opened`,
  );
}

async function post(browser: Chromium, text: string): Promise<{ page: Page; dialog: Dialog }> {
  const page = await browser.open(HOME);
  await page.locator('[x-editor]').first().click();
  await page.keyboard.type(text);
  await page.locator('[x-send]').first().click();
  return { page, dialog: new Dialog(page) };
}

const PROTOCOL = pdf(
  [
    'Afspraken sociale media van basisschool De Wilg',
    '',
    'Inleiding',
    'Op De Wilg gaan we zorgvuldig om met wat we over elkaar plaatsen.',
    '',
    "Foto's en namen",
    '• Plaats alleen foto’s van leerlingen als hun ouders daar toestemming voor gaven.',
    '• Noem leerlingen van De Wilg niet met hun naam zonder toestemming van hun',
    'ouders en de directie.',
    '',
    '1',
  ],
  [
    'Omgang met elkaar',
    '• Blijf vriendelijk en respectvol, ook als je het ergens niet mee eens bent.',
    '• Deel geen vertrouwelijke informatie over leerlingen, ouders of collega’s.',
    '',
    'Vragen',
    '• Twijfel je? Vraag het aan de directie: directie@dewilg.example.',
    '',
    '2',
  ],
);
const NAMED =
  'Noem leerlingen van De Wilg niet met hun naam zonder toestemming van hun ouders en de directie.';

test('a person: first run, own protocol from a PDF, name list, a held post citing the own clause', async () => {
  const browser = await launchChromium({ extension });
  try {
    // First run: it opens by itself, and works with nothing chosen.
    const page = await opened(browser, 'welcome.html');
    // As in a school's Dutch browser; not every machine has Chromium's Dutch interface.
    await browser.settings({ language: 'nl' });
    await page.getByRole('heading', { name: 'Welkom bij Bezint' }).waitFor();
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await page.locator('.slip').first().waitFor();
    await shot(page, '1-welcome');

    // The school's own protocol.
    await page.getByRole('link', { name: 'Mijn school heeft een eigen protocol' }).click();
    await page.getByLabel('Open het bestand (PDF').setInputFiles({
      name: 'Afspraken De Wilg.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(PROTOCOL, 'latin1'),
    });
    await page.getByText('6 afspraken gevonden').waitFor();
    await shot(page, '2-own-protocol-found');
    expect(await page.getByLabel('Titel').inputValue()).toBe(
      'Afspraken sociale media van basisschool De Wilg',
    );
    expect(await page.getByLabel('School of stichting').inputValue()).toBe('Basisschool De Wilg');
    const texts = await page
      .getByLabel('Tekst', { exact: true })
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(texts).toContain(NAMED);
    const clause = page.locator('article').nth(texts.indexOf(NAMED));
    expect(await clause.getByRole('checkbox', { name: 'Iemand genoemd', checked: true }).count()).toBe(1);
    expect(
      await clause
        .getByRole('checkbox', { name: /^(ouders of verzorgers|directie of leidinggevende)$/, checked: true })
        .count(),
    ).toBe(2);
    // Each proposal is looked over; the introduction is no clause.
    await page.getByRole('button', { name: 'Dit is geen afspraak' }).first().click();
    for (const confirm of await page.getByRole('checkbox', { name: 'Klopt' }).all()) await confirm.check();
    await page.getByText('5 van 5 nagekeken').waitFor();
    await page.getByText('Elke afspraak staat woord voor woord in de tekst die je gaf.').waitFor();
    await page.getByRole('button', { name: 'Bewaren en gebruiken' }).click();
    await page.getByText('is bewaard en in gebruik').waitFor();
    await shot(page, '3-own-protocol-in-use');

    // The name list, in the settings.
    await page.getByRole('link', { name: 'Instellingen van Bezint' }).click();
    await page.getByLabel('Of open een bestand (.csv').setInputFiles({
      name: 'groep 6.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Roepnaam;Voorvoegsel;Achternaam;Groep\r\nYlva;;Terpstra;6\r\nJesse;de;Vries;6\r\nZoë;;Müller;6\r\n',
        'latin1',
      ),
    });
    await page.getByText('Ik vind 3 namen, uit groep 6.').waitFor();
    await page.getByRole('button', { name: 'Namen toevoegen' }).click();
    await page.getByText('3 namen, toegevoegd op').waitFor();
    await shot(page, '4-options-with-name-list');

    // A post with a name that only the list knows, held by the own clause, whole and word for word.
    const held = await post(browser, 'Wat kan Ylva Terpstra goed voorlezen!');
    await held.dialog.opened();
    expect(await held.dialog.quotes()).toContain(NAMED);
    expect(await held.dialog.text()).toContain('Afspraken sociale media van basisschool De Wilg');
    expect(await sentBy(held.page)).toEqual([]);
    await held.page.screenshot({ path: join(shots, '5-held.png') });
    // The link in it leads to the clause in the school's own protocol.
    await held.dialog.click('link', /^Lees het protocol/);
    const protocol = await opened(browser, 'protocol.html#');
    await protocol.getByRole('heading', { name: 'Afspraken sociale media' }).waitFor();
    await expect.poll(() => protocol.evaluate(() => document.activeElement?.textContent)).toContain(NAMED);
    await shot(protocol, '6-protocol');
  } finally {
    await browser.close();
  }
}, 120_000);

/** An unpacked extension without a key has an id that follows from where it stands. */
const idAt = (path: string) =>
  [...createHash('sha256').update(path).digest('hex').slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
    .join('');

test('a policy file alone: a held post citing the school’s clause, with nothing chosen by the person', async () => {
  const pack = {
    format: 'bezint-protocol/1',
    id: 'de-wilg-2026',
    title: 'Afspraken sociale media van De Wilg',
    organisation: 'Basisschool De Wilg',
    version: '1',
    date: '2026-09-01',
    language: 'nl',
    contact: 'directie@dewilg.example',
    clauses: [
      {
        id: 'DW-2',
        section: "Foto's en namen",
        text: NAMED,
        who: ['teacher', 'employee', 'school-leader', 'intern'],
        answers: [{ concern: 'named-person', permission: ['parents', 'management'] }],
      },
      {
        id: 'DW-3',
        section: 'De naam van de school',
        text: 'Noem De Wilg alleen in berichten die de directie heeft gezien.',
        who: ['intern'],
        answers: [{ concern: 'school-named', permission: ['management'] }],
      },
    ],
  };
  const file = join(CHROME_POLICIES, `bezint-journey-${process.pid}.json`);
  const undo = place(
    file,
    chromePolicy(
      {
        protocolPack: JSON.stringify(pack, null, 2),
        role: 'intern',
        schoolNames: ['De Wilg'],
        contacts: { manager: 'directie@dewilg.example' },
        language: 'nl',
        mode: 'warn',
      },
      idAt(extension),
    ),
  );
  try {
    const browser = await launchChromium({ extension });
    try {
      const worker = await browser.background();
      expect(new URL(worker.url()).host).toBe(idAt(extension));
      // A policy may come seconds late; after that it is known on every page.
      const options = await browser.context.newPage();
      await options.goto(new URL('options.html', worker.url()).href);
      await expect.poll(() => options.getByLabel('Je rol').inputValue(), { timeout: 30_000 }).toBe('intern');
      await shot(options, '7-policy-options');

      const pupil = await post(browser, 'Wat kan Daan uit groep 6 goed voorlezen!');
      await pupil.dialog.opened();
      expect(await pupil.dialog.quotes()).toContain(NAMED);
      expect(await pupil.dialog.text()).toContain('DW-2');
      await pupil.page.screenshot({ path: join(shots, '8-policy-held.png') });
      await pupil.dialog.attestAll();
      await until(async () => ((await sentBy(pupil.page)).length === 1 ? true : undefined), 'the post to go');

      // The school's name and the role came with the policy too: a teacher would not be asked this.
      const school = await post(browser, 'Vandaag mijn eerste stagedag op De Wilg, wat een warm welkom!');
      await school.dialog.opened();
      expect(await school.dialog.text()).toContain('DW-3');
      expect(await sentBy(school.page)).toEqual([]);

      // What no clause is about goes out untouched.
      const clean = await post(browser, 'Vandaag brood gebakken, met walnoten.');
      await until(async () => ((await sentBy(clean.page)).length === 1 ? true : undefined), 'the post to go');
      expect(await clean.dialog.isOpen()).toBe(false);
      expect(browser.context.pages().some((page) => page.url().includes('welcome.html'))).toBe(false);
    } finally {
      await browser.close();
    }
  } finally {
    undo();
  }
}, 120_000);

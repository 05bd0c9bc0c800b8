import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/core/role';
import { EXAMPLES, type ExampleName } from '../ui/dialog/examples';
import type { SceneVerdict } from '../ui/dialog/scenes';
import { bundlePage, launch, sitePage } from './dialog/browser';

const ROOT = resolve(import.meta.dirname, '../..');
const SHOTS = resolve(ROOT, 'test-results/screenshots/dialog');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = Object.keys(EXAMPLES) as ExampleName[];
const LANGUAGES = ['nl', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  script = await bundlePage('page.ts');
  browser = await launch();
  mkdirSync(SHOTS, { recursive: true });
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

type Options = Parameters<typeof bezint.open>[1];

type Shown = ExampleName | { readonly role: Role; readonly verdict: SceneVerdict };

async function open(name: Shown, options: Options = {}): Promise<void> {
  await page.locator('main > textarea').focus();
  await page.evaluate(([example, given]) => bezint.open(example, given), [name, options] as const);
}
const told = () => page.evaluate(() => bezint.told);
const dialog = () => page.getByRole('alertdialog');
/** What assistive technology sees, closed roots included. */
async function spoken(): Promise<readonly { role: string; name: string; focused: boolean }[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      focused: node.properties?.some((each) => each.name === 'focused' && each.value.value === true) ?? false,
    }));
}
const decided = async () => {
  await page.waitForFunction(() => bezint.told.decision !== undefined);
  return (await told()).decision;
};

/** The names as the contract has them, to the letter. */
const CONTRACT = {
  nl: {
    name: 'Bezint: Hier is toestemming voor nodig',
    edit: 'Bericht aanpassen',
    post: 'Toch plaatsen',
    permission: 'Ik heb toestemming van',
    permitted: 'Plaatsen met toestemming',
    ask: 'Toestemming vragen',
    wrong: 'Dit klopt niet',
    protocol: 'Lees het protocol',
    fixes: { 'stop-teacher': ['Vervang', 'Verwijder'], 'advise-teacher': ['Voeg toe'] },
  },
  en: {
    name: 'Bezint: This needs permission',
    edit: 'Edit the post',
    post: 'Post anyway',
    permission: 'I have permission from',
    permitted: 'Post with permission',
    ask: 'Ask permission',
    wrong: 'This is not right',
    protocol: 'Read the protocol',
    fixes: { 'stop-teacher': ['Replace', 'Remove'], 'advise-teacher': ['Add'] },
  },
} as const;

describe.each(LANGUAGES)('the contract, in %s', (language) => {
  const names = CONTRACT[language];

  it('is a modal alertdialog named Bezint, the focus on edit, in a root the page cannot enter', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher', { language });
    const nodes = await spoken();
    expect(nodes.find((node) => node.role === 'alertdialog')?.name).toBe(names.name);
    expect(nodes.find((node) => node.focused && node.role === 'button')?.name).toBe(names.edit);
    for (const name of [names.post, names.ask, names.wrong])
      expect(nodes.filter((node) => node.role === 'button' && node.name === name)).toHaveLength(1);
    for (const { name } of nodes.filter((node) => node.role === 'checkbox'))
      expect(name.startsWith(names.permission), name).toBe(true);
    expect(nodes.some((node) => node.role === 'checkbox')).toBe(true);
    expect(nodes.some((node) => node.role === 'link' && node.name.startsWith(names.protocol))).toBe(true);
    expect(
      await page.evaluate(() =>
        [...document.documentElement.children].some((each) => each.shadowRoot !== null),
      ),
    ).toBe(false);
    // Modal: nothing of the page is left to reach.
    expect(nodes.some((node) => node.role === 'textbox')).toBe(false);
  });

  it('has quick fixes that say what they do', async () => {
    page = await sitePage(browser, script);
    for (const name of ['stop-teacher', 'advise-teacher'] as const) {
      await open(name, { language });
      const buttons = (await spoken()).filter((node) => node.role === 'button').map((node) => node.name);
      for (const start of names.fixes[name])
        expect(
          buttons.some((each) => each.startsWith(start)),
          start,
        ).toBe(true);
    }
  });

  it('shows progress and a status while looking, with edit and post anyway', async () => {
    page = await sitePage(browser, script);
    await open('looking', { language });
    const nodes = await spoken();
    expect(nodes.find((node) => node.role === 'alertdialog')?.name).toMatch(/^Bezint/);
    expect(nodes.some((node) => node.role === 'progressbar')).toBe(true);
    expect(nodes.some((node) => node.role === 'status')).toBe(true);
    for (const name of [names.edit, names.post])
      expect(nodes.some((node) => node.role === 'button' && node.name === name)).toBe(true);
  });

  it('becomes post with permission when every box is ticked, and not before', async () => {
    page = await sitePage(browser, script);
    await open('ask-photo', { mode: 'open', language });
    const boxes = await page.getByRole('checkbox', { name: new RegExp(`^${names.permission}`) }).all();
    expect(boxes).toHaveLength(3);
    for (const box of boxes) {
      expect(await page.getByRole('button', { name: names.post }).count()).toBe(1);
      await box.check();
    }
    await page.getByRole('button', { name: names.permitted }).click();
    expect(await decided()).toEqual({ kind: 'post', attested: ['parents', 'management', 'person'] });
  });

  it('takes Escape for edit, and the focus goes back to the editor', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher', { language });
    await page.keyboard.press('Escape');
    expect(await decided()).toEqual({ kind: 'edit' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('post');
  });
});

describe('the contract', () => {
  it('quotes the clause whole, marks the words, and shows progress while looking', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher', { mode: 'open' });
    const { protocol } = EXAMPLES['ask-teacher'];
    const clause = protocol.clauses.find(({ id }) => id === 'OP-P2')!;
    expect(await page.locator('blockquote').first().textContent()).toBe(clause.text);
    expect(await page.locator('mark').allTextContents()).toEqual(['Daan']);
    await page.evaluate(() => bezint.close());
    await open('looking', { mode: 'open' });
    await page.getByRole('progressbar').waitFor();
    expect(await page.getByRole('status').first().textContent()).toContain('1 van 2');
  });

  it('opens the protocol through the extension', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher', { mode: 'open' });
    await page
      .getByRole('link', { name: /^Lees het protocol/ })
      .first()
      .click();
    expect((await told()).opened).toEqual(['OP-P2']);
    await page
      .getByRole('link', { name: /^Lees het protocol/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    expect((await told()).opened).toEqual(['OP-P2', 'OP-P2']);
  });
});

/** The dialog as it is read out: its parts in order, with their names; and what describes it. */
async function readOut(): Promise<{ description: string; parts: readonly string[] }> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.role?.value === 'alertdialog')!;
  const parts: string[] = [];
  /** The words in a quotation or a mark are said with it. */
  const textOf = (id: string): string => {
    const node = byId.get(id)!;
    if (node.role?.value === 'StaticText') return String(node.name?.value);
    return (node.childIds ?? []).map(textOf).join('');
  };
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '').trim();
    if (
      !node.ignored &&
      [
        'heading',
        'button',
        'checkbox',
        'link',
        'status',
        'progressbar',
        'group',
        'region',
        'figure',
        'DisclosureTriangle',
      ].includes(role)
    ) {
      parts.push(`${role} ${name}`.trim());
      if (['heading', 'button', 'checkbox', 'link', 'DisclosureTriangle'].includes(role)) return;
    } else if (!node.ignored && ['mark', 'blockquote'].includes(role))
      return void parts.push(`${role} ${textOf(id)}`);
    for (const child of node.childIds ?? []) visit(child);
  };
  visit(root.nodeId);
  return { description: String(root.description?.value ?? ''), parts };
}

describe('read out', () => {
  it('names what it is, quotes the draft with its marks, the clause, and what can be done, in that order', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher');
    const { description, parts } = await readOut();
    expect(description).toBe('Je noemt ‘Daan’. Dat mag als de ouders het goedvinden.');
    const clause = EXAMPLES['ask-teacher'].protocol.clauses.find(({ id }) => id === 'OP-P2')!;
    expect(parts.filter((part) => !part.startsWith('status'))).toEqual([
      'heading Hier is toestemming voor nodig',
      'figure Je bericht',
      'mark Daan',
      'region Wat het protocol zegt',
      `blockquote ${clause.text}`,
      'link Lees het protocol, OP-P2',
      'group',
      'DisclosureTriangle Nog 1 afspraak hierover',
      'region Zo kan het ook',
      'heading Zo kan het ook',
      'button Vervang ‘Daan’ door ‘een leerling’',
      'button Vervang ‘Daan’ door ‘D.’',
      'group Toestemming',
      'checkbox Ik heb toestemming van de ouders of verzorgers van ‘Daan’',
      'heading Goed om te weten',
      'button Bericht aanpassen',
      'button Toestemming vragen',
      'button Dit klopt niet',
      'button Toch plaatsen',
    ]);
  });

  it('has the contract’s name for a box that says a manager knows', async () => {
    page = await sitePage(browser, script);
    await open('ask-channel', { mode: 'open' });
    const { parts } = await readOut();
    expect(parts).toContain('group Wie ervan weet');
    expect(parts).toContain('button Leidinggevende inlichten');
    const box = page.getByRole('checkbox', {
      name: /^Ik heb toestemming van .*[Mm]ijn leidinggevende weet van dit account$/,
    });
    await box.check();
    await page.getByRole('button', { name: 'Plaatsen met toestemming' }).click();
    expect(await decided()).toEqual({ kind: 'post', attested: ['management'] });
    expect((await told()).kept).toEqual([{ account: 'jufsanne', what: 'teacher-channel' }]);
  });

  it('says aloud what a change did and what is left, without taking the focus away', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher', { mode: 'open', then: 'ask-teacher' });
    expect((await readOut()).parts).toContain('status');
    const live = page.locator('[role=status]').last();
    // It stands there before anything is said in it, else nobody hears the first sentence.
    await live.evaluate((element) => element.setAttribute('data-same', ''));
    await page.getByRole('button', { name: 'Vervang ‘Daan’ door ‘Een leerling’' }).click();
    await page.getByText('Nog 1 punt over.').waitFor();
    expect(await page.locator('[data-same]').textContent()).toBe('Je bericht is aangepast. Nog 1 punt over.');
    await expect
      .poll(async () => (await spoken()).filter((node) => node.focused && node.role !== 'RootWebArea'))
      .toEqual([{ role: 'button', name: 'Bericht aanpassen', focused: true }]);
  });
});

describe('by keyboard alone', () => {
  it('goes round every control and posts with permission', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher', { mode: 'open' });
    const focused = () =>
      page.evaluate(() => {
        const host = [...document.documentElement.children].find((each) => each.shadowRoot)!;
        const at = host.shadowRoot!.activeElement;
        return at ? `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent ?? ''}`.trim() : '';
      });
    const first = await focused();
    const seen = [first];
    for (let at = ''; at !== first && seen.length < 60;) {
      await page.keyboard.press('Tab');
      at = await focused();
      seen.push(at);
    }
    expect(seen[seen.length - 1]).toBe(first);
    expect(seen.every((each) => each !== '')).toBe(true);
    for (const part of [
      'Toestemming vragen',
      'Dit klopt niet',
      'Toch plaatsen',
      'Lees het protocol',
      'Vervang',
      'Verwijder',
      'afspraken',
    ])
      expect(
        seen.some((each) => each.includes(part)),
        part,
      ).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(seen[seen.length - 2]);
    // Tick the box and post, without a pointer.
    for (let tries = 0; tries < 60 && !(await focused()).startsWith('input'); tries++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let tries = 0; tries < 60 && !(await focused()).includes('Plaatsen met'); tries++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await decided()).toEqual({ kind: 'post', attested: ['person'] });
  });

  it('tells the page nothing of what happens in it', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher');
    await page.keyboard.type('jkl?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.mouse.click(640, 200);
    await page.keyboard.press('x');
    await page.mouse.click(5, 5);
    await page.keyboard.press('Enter');
    expect((await told()).leaked).toEqual([]);
  });
});

describe('on a page that works against it', () => {
  it('stands above and works within the site’s own modal dialog', async () => {
    page = await sitePage(browser, script);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#site')!.showModal());
    await page.locator('#site textarea').focus();
    await page.evaluate(() => bezint.open('ask-teacher', { mode: 'open' }));
    await page.getByRole('button', { name: 'Toch plaatsen' }).click();
    expect(await decided()).toEqual({ kind: 'post', attested: [] });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('modal post');
  });

  it('comes back once when the page removes it, then counts as edit', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher');
    const remove = () => page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await remove();
    await expect.poll(async () => (await spoken()).some((node) => node.role === 'alertdialog')).toBe(true);
    expect((await told()).decision).toBeUndefined();
    await remove();
    expect(await decided()).toEqual({ kind: 'edit' });
  });

  it('cannot be hidden, disabled or pressed by scripts', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher', { mode: 'open' });
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.style.display = 'none';
      host.inert = true;
      host.setAttribute('aria-hidden', 'true');
      for (const button of host.shadowRoot!.querySelectorAll('button')) button.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await page.getByRole('button', { name: 'Bericht aanpassen' }).waitFor();
    expect((await told()).decision).toBeUndefined();
    await page.getByRole('button', { name: 'Bericht aanpassen' }).click();
    expect(await decided()).toEqual({ kind: 'edit' });
  });

  it('takes the second half of a double click for no answer', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher', { mode: 'open' });
    const box = (await page.getByRole('button', { name: 'Toch plaatsen' }).boundingBox())!;
    await page.evaluate(() => bezint.close());
    await page.evaluate(() => {
      document.addEventListener('mousedown', () => bezint.open('ask-teacher'), { once: true });
    });
    await page.mouse.dblclick(box.x + 5, box.y + 5);
    expect((await told()).decision).toBeUndefined();
  });
});

describe('fixes, asking and muting', () => {
  it('changes the draft, says what is left, and sends when nothing is', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher', { mode: 'open' });
    await page.getByRole('button', { name: 'Vervang ‘Daan’ door ‘Een leerling’' }).click();
    await page.getByText('Je bericht is aangepast.').waitFor();
    expect((await told()).edits).toEqual([[{ start: 0, end: 4, insert: 'Een leerling' }]]);
    await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
    expect(await decided()).toEqual({ kind: 'post', attested: [] });
  });

  it('shows all changes together first, and can step back', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher', { mode: 'open', then: 'ask-teacher' });
    await page.getByRole('button', { name: 'Bekijk beide aanpassingen samen' }).click();
    await page.getByText('Een leerling uit groep 6 krijgt').waitFor();
    await page.getByRole('button', { name: 'Zo aanpassen' }).click();
    await page.getByText('Nog 1 punt over.').waitFor();
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await page.getByText('Je bericht staat weer zoals het was.').waitFor();
  });

  it('makes the request for permission and remembers only that it was made', async () => {
    page = await sitePage(browser, script);
    await open('ask-intern', { mode: 'open' });
    await page.getByRole('button', { name: 'Toestemming vragen' }).click();
    const mail = await page.getByRole('link', { name: 'Open in je mailprogramma' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:begeleider@school\.example\?subject=/);
    const message = await dialog().getByRole('textbox').inputValue();
    expect(message).toContain('> Wat een heerlijke klas');
    expect(message).toContain('K-S4');
    await page.getByRole('button', { name: 'Onthoud dat ik op toestemming wacht' }).click();
    expect((await told()).kept).toEqual([{ waiting: EXAMPLES['ask-intern'].draft.text }]);
  });

  it('says since when permission is awaited', async () => {
    page = await sitePage(browser, script);
    await open('ask-intern', { mode: 'open', waitingSince: '2026-11-20' });
    await page.getByText('Je vroeg op 20 november 2026 toestemming').waitFor();
  });

  it('mutes what is not right, never a stop concern as a whole', async () => {
    page = await sitePage(browser, script);
    await open('stop-teacher', { mode: 'open' });
    await page.getByRole('button', { name: 'Dit klopt niet' }).click();
    expect(await page.getByRole('radio', { name: /nooit meer melden/ }).count()).toBe(0);
    await page.getByRole('radio', { name: /^Iemand bij naam/ }).check();
    expect(await page.getByRole('radio', { name: /nooit meer melden/ }).count()).toBe(1);
    await page.getByRole('radio', { name: /^Altijd bij/ }).check();
    await page.getByRole('button', { name: 'Sla dit over' }).click();
    await page.getByText('Goed, dat sla ik over.').waitFor();
    expect((await told()).kept).toEqual([
      { scope: 'word', concern: 'named-person', words: ['Daan', 'groep 6'], on: '2026-11-18' },
    ]);
  });

  it('copies a report that holds nothing of the draft', async () => {
    page = await sitePage(browser, script);
    await open('ask-teacher', { mode: 'open' });
    await page.getByRole('button', { name: 'Dit klopt niet' }).click();
    await page.getByRole('button', { name: 'Kopieer een melding voor de makers' }).click();
    const report = await dialog().getByRole('textbox').inputValue();
    expect(report).toContain('named-person');
    expect(report).not.toContain('Daan');
  });
});

/**
 * Texts whose contrast with what stands behind them is under WCAG's 4.5 : 1 (axe can't tell in the top layer).
 * The formula is WCAG 2.2's relative luminance.
 */
function faint(): string[] {
  const luminance = (rgb: readonly number[]) => {
    const [r, g, b] = rgb.slice(0, 3).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const root = document.documentElement.lastElementChild!.shadowRoot!;
  const found: string[] = [];
  for (const element of root.querySelectorAll('dialog *')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
    );
    if (!own || element.closest('.away')) continue;
    let behind: Element | null = element;
    while (behind && parts(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    const light = luminance(parts(getComputedStyle(element).color));
    const dark = luminance(parts(getComputedStyle(behind ?? element).backgroundColor));
    const ratio = (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.className} ${element.textContent}`);
  }
  return found;
}

/** Axe's findings in the open dialog, with everything unfolded. */
async function violations(): Promise<string[]> {
  await page.evaluate(() => {
    const root = document.documentElement.lastElementChild!.shadowRoot!;
    for (const animation of root.getAnimations())
      if (animation.timeline instanceof DocumentTimeline) animation.finish();
    for (const details of root.querySelectorAll('details')) details.open = true;
  });
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>>;
      };
    };
    const host = document.documentElement.lastElementChild!;
    const result = await axe.run(host, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    // Proof that it looked inside the root.
    if (!result.passes.some(({ id }) => id === 'button-name')) return ['axe saw nothing'];
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  const weak = await page.evaluate(faint);
  await page.evaluate(() => {
    const root = document.documentElement.lastElementChild!.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = false;
  });
  return [...found, ...weak];
}

const VERDICTS: readonly SceneVerdict[] = ['stop', 'ask', 'advise', 'unchecked'];
const SCENES = ROLES.flatMap((role) => VERDICTS.map((verdict) => ({ role, verdict })));

describe.each(LANGUAGES)('for everyone, in %s', (language) => {
  it.each(THEMES)('has no axe violations (%s)', { timeout: 240_000 }, async (colorScheme) => {
    page = await sitePage(browser, script, { colorScheme, viewport: { width: 1000, height: 900 } });
    await page.evaluate(AXE);
    for (const name of NAMES) {
      await open(name, { mode: 'open', language });
      await dialog().waitFor();
      expect(await violations(), name).toEqual([]);
      await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}-${language}.png` });
      await page.evaluate(() => bezint.close());
    }
  });

  it.each(THEMES)('every verdict of every role (%s)', { timeout: 240_000 }, async (colorScheme) => {
    page = await sitePage(browser, script, { colorScheme, viewport: { width: 560, height: 1400 } });
    await page.evaluate(AXE);
    for (const shown of SCENES) {
      await open(shown, { mode: 'open', language });
      await dialog().waitFor();
      const name = `${shown.verdict}-${shown.role}`;
      expect(await violations(), name).toEqual([]);
      await dialog().screenshot({ path: `${SHOTS}/every/${name}-${colorScheme}-${language}.png` });
      await page.evaluate(() => bezint.close());
    }
  });
});

describe('in little room', () => {
  it.each([
    ['320 wide', { width: 320, height: 568 }],
    ['at 400% zoom', { width: 320, height: 256 }],
    ['at 200% zoom', { width: 640, height: 450 }],
  ])('%s: nothing is cut off sideways and every button can be reached', async (_name, viewport) => {
    page = await sitePage(browser, script, { viewport });
    for (const name of ['stop-long', 'ask-leader', 'ask-photo', 'advise-teacher'] as const) {
      await open(name, { mode: 'open' });
      await page.evaluate(() => {
        for (const animation of document.documentElement.lastElementChild!.shadowRoot!.getAnimations())
          if (animation.timeline instanceof DocumentTimeline) animation.finish();
      });
      const wide = await page.evaluate(() => {
        const box = document.documentElement.lastElementChild!.shadowRoot!.querySelector('dialog')!;
        const over = [...box.querySelectorAll('*')].filter(
          (each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.away'),
        );
        return { scrolls: box.scrollWidth > box.clientWidth, over: over.map((each) => each.className) };
      });
      expect(wide, name).toEqual({ scrolls: false, over: [] });
      await page.screenshot({ path: `${SHOTS}/${name}-${viewport.width}x${viewport.height}.png` });
      await page.getByRole('button', { name: 'Toch plaatsen' }).click();
      expect(await decided()).toEqual({ kind: 'post', attested: [] });
    }
  });

  it('moves nothing where reduced motion is asked for', async () => {
    const moving = () =>
      page.evaluate(() => {
        const root = document.documentElement.lastElementChild!.shadowRoot!;
        return root
          .getAnimations()
          .filter(({ timeline }) => timeline instanceof DocumentTimeline)
          .map(
            (animation) =>
              (animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty,
          );
      });
    const durations = () =>
      page.evaluate(() => {
        const box = document.documentElement.lastElementChild!.shadowRoot!.querySelector('dialog')!;
        const styles = [box, ...box.querySelectorAll('*')].map((each) => getComputedStyle(each));
        return [...styles, getComputedStyle(box, '::backdrop')].filter(
          (style) =>
            (style.animationName !== 'none' && style.getPropertyValue('animation-timeline') === 'auto') ||
            style.transitionDuration.split(', ').some((time) => time !== '0s'),
        ).length;
      });
    page = await sitePage(browser, script);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of NAMES) {
      await open(name, { mode: 'open' });
      expect(await moving(), name).toEqual([]);
      expect(await durations(), name).toBe(0);
      await page.evaluate(() => bezint.close());
    }
    // The test sees motion where there is some.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open('looking', { mode: 'open' });
    expect(await durations()).toBeGreaterThan(0);
    expect(await moving()).toContain('arrive');
  });

  it('keeps its meaning in forced colours', async () => {
    page = await sitePage(browser, script, { forcedColors: 'active' });
    await open('stop-teacher', { mode: 'open' });
    const lines = await page
      .locator('mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(['underline']));
    await page.screenshot({ path: `${SHOTS}/stop-teacher-forced-colors.png` });
  });
});

/**
 * `npm start`: Chromium with Bezint on the practice pages, all of it offline. With a screen: an index page to choose
 * from, until the window is closed. Without one: a few posts are written and the transcript and screenshots show what
 * Bezint did; exits with 1 when anything went otherwise than it should.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium, sentBy } from '../e2e/harness/chromium';
import { Dialog, until } from '../e2e/harness/dialog';
import { indexHtml, INDEX, PLACES } from './places';
import { SCENES, type Scene } from './scenes';

const here = import.meta.dirname;
const style = readFileSync(join(here, 'style.css'), 'utf8');
const dress = { style, bar: readFileSync(join(here, 'bar.js'), 'utf8') };
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasScreen || process.argv.includes('--headless');
const results = resolve(here, '../../test-results/start');

const browser = await launchChromium({
  headless,
  dress,
  pages: PLACES,
  viewport: { width: 1000, height: 900 },
});

async function showToPerson(): Promise<void> {
  await browser.context.route(INDEX, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: indexHtml(style) }),
  );
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(INDEX);
  console.log('Bezint runs on the practice pages. Close the window to end.');
  await new Promise((resolve) => browser.context.once('close', resolve));
}

/** Plays one scene; the sentence says what went wrong, undefined when all went as it should. */
async function play(scene: Scene, number: number): Promise<string | undefined> {
  await browser.settings(scene.settings);
  const page = await browser.open(scene.page);
  const dialog = new Dialog(page);
  // A picture shows what stands there, not how it comes.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shot = (what: string) => page.screenshot({ path: join(results, `${number}-${what}.png`) });
  const say = (label: string, words: string) => console.log(`   ${label.padEnd(10)} ${words}`);
  try {
    console.log(`\n${number}. ${scene.title}`);
    say('settings', `${scene.settings.role}, ${scene.settings.protocol}`);
    say('on', scene.page.url);
    say('typed', scene.text);
    await page.locator('[x-editor]').first().click();
    await page.keyboard.type(scene.text);
    for (let step = 0; step < (scene.steps ?? 0); step += 1) await page.locator('[x-step]').first().click();
    await page.locator('[x-send]').first().click();
    if (scene.clauses === undefined) {
      await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post to go');
      say('held', 'no');
      say('sent', (await sentBy(page)).map(({ text }) => text).join(' | '));
      await shot('clear');
      return (await dialog.isOpen()) ? 'a dialog opened over a clean post' : undefined;
    }
    const opened = await dialog.opened();
    await shot('held');
    const text = await dialog.text();
    const quotes = await dialog.quotes();
    say('held', 'yes');
    say('verdict', opened.name.replace(/^Bezint: /, ''));
    for (const quote of quotes) say('clause', quote);
    const ids = scene.clauses.filter((id) => !text.includes(id));
    if (ids.length > 0) return `not cited: ${ids.join(', ')}`;
    if ((await sentBy(page)).length > 0) return 'the post was sent while it was held';
    if (scene.then === 'post') await dialog.post();
    else if (scene.then === 'attest') await dialog.attestAll();
    else await dialog.edit();
    await dialog.closed();
    say(
      'chosen',
      { post: 'post anyway', attest: 'post with permission', edit: 'edit' }[scene.then ?? 'edit'],
    );
    const expected = scene.then === undefined || scene.then === 'edit' ? 0 : 1;
    if (expected > 0)
      await until(async () => ((await sentBy(page)).length > 0 ? true : undefined), 'the post to go');
    const sent = await sentBy(page);
    say('sent', sent.length === 0 ? 'nothing; the draft stands' : sent.map((each) => each.text).join(' | '));
    await shot('after');
    return sent.length === expected ? undefined : `sent ${sent.length} times, expected ${expected}`;
  } catch (error) {
    await shot('failed').catch(() => undefined);
    return error instanceof Error ? error.message : String(error);
  } finally {
    await page.close();
  }
}

async function playAll(): Promise<number> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  console.log('No screen here: playing the practice pages instead.');
  let wrong = 0;
  for (const [index, scene] of SCENES.entries()) {
    const trouble = await play(scene, index + 1);
    if (trouble !== undefined) wrong += 1;
    console.log(trouble === undefined ? '   as it should be' : `   WRONG: ${trouble}`);
  }
  console.log(
    `\nScreenshots are in test-results/start/. ${SCENES.length - wrong} of ${SCENES.length} went as they should.`,
  );
  return wrong;
}

let wrong = 0;
try {
  if (headless) wrong = await playAll();
  else await showToPerson();
} finally {
  await browser.close();
}
process.exitCode = wrong === 0 ? 0 : 1;

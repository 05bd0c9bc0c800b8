// Looking at pictures in the built extension, warm: facts of a 12-megapixel photo with text beside native tesseract,
// faces of a photo, a group photo's small faces, pictures without faces, memory. Chromium; memory only on Linux.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run/install.mjs';
import { openBrowser } from './browser.mjs';
import { builtExtension } from './built.mjs';

const SAMPLES = join(ROOT, 'node_modules/@vladmandic/face-api/demo');
/** Boxes of faces in the library's sample photos as a face detector framed them, not drawn by eye: photo, left, top, width, height. */
const FACES = [
  [1, 411, 354, 180, 239], [1, 838, 418, 191, 225], [1, 1475, 199, 201, 237], [2, 1447, 153, 194, 242],
  [2, 899, 225, 150, 221], [3, 585, 331, 198, 269], [3, 1514, 288, 169, 283], [3, 1072, 215, 223, 297],
  [4, 663, 50, 185, 262], [4, 255, 182, 163, 250], [4, 987, 178, 171, 227], [4, 1276, 131, 148, 259],
  [5, 788, 110, 153, 210], [5, 1112, 198, 159, 237], [5, 598, 415, 165, 249], [5, 1404, 386, 169, 275],
  [6, 680, 319, 159, 308], [6, 1180, 308, 187, 272], [6, 1486, 261, 209, 297], [6, 250, 466, 209, 294],
]; // prettier-ignore
const LINES = [
  'Klassenlijst groep 6, juf Sanne', 'Daan Jansen, telefoon 06-12345678', 'Fatima el Amrani, Dorpsstraat 12',
  'Thijs van den Berg, 06-87654321', 'Noor de Vries heeft een dieet', 'Mohammed Yilmaz komt later',
  'Gymspullen mee op dinsdag', 'Oudergesprek op donderdag om vier uur',
]; // prettier-ignore
const ROUNDS = 7;
/** Longer than the photo takes. */
const WATCHED_MS = 5000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const least = (name, value, target) => ({
  name,
  value,
  unit: '%',
  target: `≥ ${target}`,
  ok: value >= target,
});
const most = (name, value, unit, target) => ({
  name,
  value: Math.round(value),
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
const recall = (text) => {
  const read = new Set(wordsOf(text));
  const wanted = LINES.flatMap(wordsOf);
  return Math.round((wanted.filter((word) => read.has(word)).length / wanted.length) * 100);
};

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bezint-bench-'));
  const profile = join(folder, 'profile');
  const browser = openBrowser(builtExtension(), profile);
  try {
    const page = await browser.page('https://x.com/home', '<!doctype html><input type="file">');
    const ask = await contentScriptOf(page);
    await closeWelcome(page);
    const photos = [1, 2, 3, 4, 5, 6].map((n) => readFileSync(join(SAMPLES, `sample${n}.jpg`), 'base64'));
    const made = await ask((p, f, l) => globalThis.make(p, f, l), photos, FACES, LINES);
    const path = join(folder, 'text.jpg');
    writeFileSync(path, Buffer.from(made.text, 'base64'));
    const before = memoryNow(profile);
    const look = (name) => ask((which) => globalThis.look(which), name);
    await look('text');
    await look('photo');

    const text = [];
    const native = [];
    const faces = [];
    // Turn and turn about, so that whatever else the machine does weighs on both alike.
    for (let round = 0; round < ROUNDS; round++) {
      text.push(await look('text'));
      native.push(readNatively(path));
      faces.push(await look('photo'));
    }
    const group = await look('group');
    const found = made.places.filter((place) => group.report.faces.some((face) => isAt(face, place))).length;
    let wrong = 0;
    for (const name of ['text', 'patches', 'stripes']) wrong += (await look(name)).report.faces.length;
    const peak = memoryPeak(profile);
    const ours = median(text.map(({ ms }) => ms));
    const theirs = native[0] && median(native.map(({ ms }) => ms));
    const read = recall(text[0].report.text ?? '');
    const readNative = native[0] && recall(native[0].text);
    return [
      most('12-megapixel photo with text, attach → facts', ours, 'ms', Math.min(1500, theirs ?? Infinity)),
      least('the same, words read', read, Math.max(90, readNative ?? 0)),
      ...(native[0]
        ? [
            most('native tesseract on the same photo', theirs, 'ms'),
            { name: 'native tesseract, words read', value: readNative, unit: '%' },
          ]
        : []),
      most('faces of a 1024-pixel photo', median(faces.map(({ facesMs }) => facesMs)), 'ms', 500),
      least(
        'faces of 24 to 80 pixels found in a group photo of 20',
        Math.round((found / made.places.length) * 100),
        90,
      ),
      most('faces seen in pictures without any', wrong, 'faces', 0),
      most('main thread of the page, attaching that photo', await blocked(page, path), 'ms', 20),
      ...(peak === undefined
        ? []
        : [
            most('memory of the process that looks, before', before, 'MB'),
            most('the same, peak', peak, 'MB', 450),
            most('the same, after a minute without work', await memoryAfterRest(profile), 'MB', 150),
          ]),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Runs functions in the content script's own world on a page of the site: from there files go to the looker the way
 * they always do, and what makes the pictures weighs on another process than the one that looks.
 */
async function contentScriptOf(page) {
  const world = new Promise((resolve) =>
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
        resolve(context.uniqueId);
    }),
  );
  await page.send('Runtime.enable');
  await page.go();
  const uniqueContextId = await world;
  const ask = async (work, ...values) => {
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression: `(${work})(...${JSON.stringify(values)})`,
      uniqueContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await ask(inPage);
  return ask;
}

/** The page a first run opens, in the very process that looks: as long as a person leaves it open, that one stays. */
async function closeWelcome(page) {
  const end = performance.now() + WATCHED_MS;
  for (;;) {
    const { targetInfos } = await page.send('Target.getTargets');
    const welcome = targetInfos.find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome) return page.send('Target.closeTarget', { targetId: welcome.targetId });
    if (performance.now() > end) throw new Error('no welcome page to close');
    await pause(50);
  }
}

/**
 * Milliseconds of the page's main thread spent in Bezint's script while a photo is attached in the page's own input and
 * looked at: every sample of a profile with a function of ours on its stack.
 */
async function blocked(page, path) {
  await page.go();
  await page.send('Profiler.enable');
  await page.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.send('Profiler.start');
  const { root } = await page.send('DOM.getDocument');
  const { nodeId } = await page.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input' });
  await page.send('DOM.setFileInputFiles', { files: [path], nodeId });
  await pause(WATCHED_MS);
  const { profile } = await page.send('Profiler.stop');
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const isOurs = (id) =>
    id !== undefined &&
    (byId.get(id).callFrame.url.startsWith('chrome-extension:') || isOurs(parents.get(id)));
  return profile.samples.reduce((sum, id, at) => sum + (isOurs(id) ? profile.timeDeltas[at] : 0), 0) / 1000;
}

function isAt(face, place) {
  const x = face.x + face.width / 2;
  const y = face.y + face.height / 2;
  return x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
}

/** Native tesseract on the file; undefined where it isn't installed. */
function readNatively(path) {
  const start = performance.now();
  const { status, stdout } = spawnSync('tesseract', [path, '-', '-l', 'nld+eng'], { encoding: 'utf8' });
  return status === 0 ? { ms: performance.now() - start, text: stdout } : undefined;
}

/** The status of each of this browser's extension processes; the one that looks is among them. Linux only. */
function extensionProcesses(profile) {
  if (!existsSync('/proc/self/status')) return undefined;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const isOne = command.includes('--extension-process') && command.includes(profile);
        return isOne ? [readFileSync(`/proc/${pid}/status`, 'utf8')] : [];
      } catch {
        // A process that ended meanwhile.
        return [];
      }
    });
}
const megabytes = (profile, field) =>
  extensionProcesses(profile) &&
  Math.max(
    0,
    ...extensionProcesses(profile).map(
      (status) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024,
    ),
  );
const memoryNow = (profile) => megabytes(profile, 'VmRSS');
const memoryPeak = (profile) => megabytes(profile, 'VmHWM');

async function memoryAfterRest(profile) {
  await pause(60_000);
  return memoryNow(profile);
}

/** Runs in the content script's world: makes the pictures there and asks the looker as the content script does. */
async function inPage() {
  const files = new Map();
  const canvasOf = (width, height) => new OffscreenCanvas(width, height).getContext('2d');
  const bitmapOf = async (base64) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
  const keep = async (name, g) =>
    files.set(name, await g.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));

  globalThis.make = async (photos, faces, lines) => {
    const pictures = await Promise.all(photos.map(bitmapOf));
    const text = canvasOf(4000, 3000);
    const light = text.createLinearGradient(0, 0, 4000, 3000);
    light.addColorStop(0, '#f4efe2');
    light.addColorStop(1, '#a9a294');
    text.fillStyle = light;
    text.fillRect(0, 0, 4000, 3000);
    text.fillStyle = '#222';
    text.font = '120px "Liberation Sans", Arial, sans-serif';
    lines.forEach((line, index) => text.fillText(line, 300, 450 + index * 300));
    await keep('text', text);

    const photo = canvasOf(1024, 683);
    photo.drawImage(pictures[0], 0, 0, 1024, 683);
    await keep('photo', photo);

    const group = canvasOf(1600, 1200);
    group.fillStyle = '#7d8a78';
    group.fillRect(0, 0, 1600, 1200);
    const places = faces.map(([number, x, y, width, height], index) => {
      const size = 24 + (index % 5) * 14;
      const scale = size / width;
      const left = 90 + (index % 5) * 300;
      const top = 90 + Math.floor(index / 5) * 280;
      // With hair and shoulders, as people have.
      group.drawImage(
        pictures[number - 1], Math.max(0, x - width * 0.6), Math.max(0, y - height * 0.5), width * 2.2, height * 2.4,
        left, top, width * 2.2 * scale, height * 2.4 * scale,
      ); // prettier-ignore
      return {
        x: left + (x - Math.max(0, x - width * 0.6)) * scale,
        y: top + (y - Math.max(0, y - height * 0.5)) * scale,
        width: size,
        height: height * scale,
      };
    });
    await keep('group', group);

    for (const [name, shape] of [
      ['patches', 'round'],
      ['stripes', 'straight'],
    ]) {
      const g = canvasOf(1600, 1200);
      for (let at = 0; at < 160; at++) {
        g.fillStyle = `hsl(${(at * 47) % 360} ${20 + ((at * 13) % 60)}% ${25 + ((at * 29) % 55)}%)`;
        const [x, y] = [(at * 331) % 1600, (at * 197) % 1200];
        if (shape === 'straight') g.fillRect(x, 0, 30 + (at % 5) * 12, 1200);
        else {
          g.beginPath();
          g.arc(x, y, 30 + ((at * 17) % 90), 0, 7);
          g.fill();
        }
      }
      await keep(name, g);
    }
    const bytes = new Uint8Array(await files.get('text').arrayBuffer());
    let base64 = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      base64 += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return { places, text: btoa(base64) };
  };

  await chrome.runtime.sendMessage({ for: 'attachments', kind: 'wake' });
  const port = chrome.runtime.connect({ name: 'attachments' });
  let asked = 0;
  globalThis.look = (name) =>
    new Promise((resolve) => {
      const id = `bench-${asked++}`;
      const start = performance.now();
      let facesMs;
      let before;
      const hear = (message) => {
        if (message.id !== id || message.kind !== 'report') return;
        // Every report says all that is known so far: it is one about faces when nothing else in it is new.
        const { faces, ...others } = message.report;
        const now = JSON.stringify(others);
        if (faces && now === before) facesMs = performance.now() - start;
        before = now;
        if (!message.report.done) return;
        port.onMessage.removeListener(hear);
        resolve({ ms: performance.now() - start, facesMs, report: message.report });
      };
      port.onMessage.addListener(hear);
      // A hash of its own each time: nothing is remembered from the round before.
      port.postMessage({
        kind: 'look',
        id,
        hash: id,
        of: 'image',
        url: URL.createObjectURL(files.get(name)),
      });
    });
}

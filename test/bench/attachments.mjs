// Looking at pictures in the built extension, warm: facts of a 12-megapixel photo with text beside native tesseract,
// faces of a photo, a group photo's small faces, pictures without faces, memory. Chromium; memory only on Linux.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, ROOT, tool } from '../run/install.mjs';

const EXTENSION = join(ROOT, process.env.BEZINT_OUT ?? '.output', 'chrome-mv3');
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
const ROUNDS = 5;

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
  if (!existsSync(EXTENSION) && !tool('wxt', ['build'])) throw new Error('wxt build failed');
  const folder = mkdtempSync(join(tmpdir(), 'bezint-bench-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/licences.txt`);
    await page.evaluate(inPage);
    const photos = [1, 2, 3, 4, 5, 6].map((n) => readFileSync(join(SAMPLES, `sample${n}.jpg`), 'base64'));
    const made = await page.evaluate(([p, f, l]) => globalThis.make(p, f, l), [photos, FACES, LINES]);
    const look = (name) => page.evaluate((which) => globalThis.look(which), name);
    await look('text');

    const text = [];
    const faces = [];
    for (let round = 0; round < ROUNDS; round++) {
      text.push(await look('text'));
      faces.push(await look('photo'));
    }
    const group = await look('group');
    const found = made.places.filter((place) => group.report.faces.some((face) => isAt(face, place))).length;
    let wrong = 0;
    for (const name of ['text', 'patches', 'stripes']) wrong += (await look(name)).report.faces.length;
    const figures = [
      most('12-megapixel photo with text, attach → facts', median(text.map(({ ms }) => ms)), 'ms', 1500),
      least('the same, words read', recall(text[0].report.text ?? ''), 90),
      ...native(folder, made.text),
      most('faces of a 1024-pixel photo', median(faces.map(({ facesMs }) => facesMs)), 'ms', 500),
      least(
        'faces of 24 to 80 pixels found in a group photo of 20',
        Math.round((found / made.places.length) * 100),
        90,
      ),
      most('faces seen in pictures without any', wrong, 'faces', 0),
    ];
    const memory = peakMemory(join(folder, 'profile'));
    if (memory !== undefined) figures.push(most('peak memory of the process that looks', memory, 'MB', 450));
    return figures;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isAt(face, place) {
  const x = face.x + face.width / 2;
  const y = face.y + face.height / 2;
  return x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
}

function native(folder, base64) {
  const path = join(folder, 'text.jpg');
  writeFileSync(path, Buffer.from(base64, 'base64'));
  const times = [];
  let read = '';
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { status, stdout } = spawnSync('tesseract', [path, '-', '-l', 'nld+eng'], { encoding: 'utf8' });
    if (status !== 0) return [];
    times.push(performance.now() - start);
    read = stdout;
  }
  return [
    most('native tesseract on the same photo', median(times), 'ms'),
    { name: 'native tesseract, words read', value: recall(read), unit: '%' },
  ];
}

/** The largest resident size any of this browser's extension processes has had. */
function peakMemory(profile) {
  if (!existsSync('/proc/self/status')) return undefined;
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (!command.includes('--extension-process') || !command.includes(profile)) return 0;
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      } catch {
        // A process that ended meanwhile.
        return 0;
      }
    });
  const peak = Math.max(0, ...peaks);
  return peak === 0 ? undefined : peak;
}

/** Runs in a page of the extension: makes the pictures there and asks the looker as a content script does. */
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
      const hear = (message) => {
        if (message.id !== id || message.kind !== 'report') return;
        if (message.report.faces) facesMs = performance.now() - start;
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

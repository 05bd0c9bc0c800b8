// The rule core: time per draft, start-up, growth, name list, size, beside other on-device checkers.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../run/install.mjs';
import { coreScript } from '../run/packed.mjs';

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 1000) / 1000;
const figure = (name, value, unit, target) => ({
  name,
  value: round(value),
  unit,
  ...(target !== undefined && { target: `≤ ${target}`, ok: value <= target }),
});

function draftOf(text, nameList = []) {
  return {
    role: 'teacher',
    platform: 'x',
    surface: 'post',
    account: { kind: 'private', handle: 'janneke.v', name: 'Janneke V' },
    postedAt: '2025-10-04T20:00:00+02:00',
    school: {
      names: ['obs De Populier'],
      foundation: ['Zonnewende'],
      accounts: [],
      nameList,
      contact: [],
      holidays: [],
    },
    text,
    attachments: [],
    attested: [],
  };
}

/** Texts of exactly `length` characters, cut from the marked drafts put behind each other. */
function textsOf(length, count) {
  const all = readFileSync(join(ROOT, 'test/corpus/open.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
    .join(' ');
  return Array.from({ length: count }, (_, index) => {
    const start = (index * 7919) % Math.max(1, all.length - length);
    return all.slice(start, start + length);
  });
}

/**
 * Median time of one call over all inputs, after warming up: that of the quietest round, for another process's turn is
 * not the core's time.
 */
function medianOf(inputs, call, rounds) {
  for (let warm = 0; warm < 3; warm++) for (const input of inputs) call(input);
  let least = Infinity;
  for (let at = 0; at < rounds; at++) {
    const times = inputs.map((input) => timeOnce(() => call(input)));
    least = Math.min(least, median(times));
  }
  return least;
}

async function medianOfAsync(inputs, call, rounds) {
  for (const input of inputs.slice(0, 3)) await call(input);
  const times = [];
  for (let at = 0; at < rounds; at++) {
    for (const input of inputs) {
      const begin = performance.now();
      await call(input);
      times.push(performance.now() - begin);
    }
  }
  return median(times);
}

/** Inputs that make careless patterns go back and forth; each is repeated to the length asked. */
const HOSTILE = {
  'ordinary text': 'Vandaag met de klas naar het bos geweest, wat een mooie dag was dat zeg. ',
  'one letter': 'a',
  spaces: ' ',
  'line breaks': '\n',
  digits: '1',
  'digits and spaces': '0 6 ',
  'phone-like': '06-1234567 ',
  'IBAN-like': 'NL91 ABNA 041 ',
  ats: '@',
  'mail-like': 'a.b@c.d-',
  hashes: '#a',
  dots: 'aaa.aaa.',
  'letters apart': 'h a a t ',
  'letters and dots': 'h.a.a.t. ',
  stars: 'k*',
  plates: 'auto aa-99-',
  hyphens: 'a-',
  'opening quotes': '“‘"',
  brackets: '((',
  marks: 'e\u0301\u0302',
  emoji: '👩‍👩‍👧‍👦',
  'lone surrogates': '\ud83d',
  'look-alikes': 'аеорсу',
  names: 'Sanne en Daan de Vries ',
  'name particles': 'van de van der ',
  'capitals ': 'Aa Bb ',
  'one word over and over': 'groep ',
  'words of many rules': 'ik vind de juf van groep 6 is ziek en moet niet ',
  addresses: 'Kerkstraat 12 ',
  insults: 'jij bent een idioot ',
  negations: 'niet geen nooit ',
};

function timeOnce(call) {
  const begin = performance.now();
  call();
  return performance.now() - begin;
}

/** Milliseconds of processor, whoever else wants it. */
function processorOnce(call) {
  const begin = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/**
 * For one kind of input: how much dearer a character of 100,000 is than one of 12,500 (1 is linear), and the time of the
 * former. Both are the quickest of several runs in turns, warm: the first runs are the compiler's time, and some in between
 * the garbage collector's.
 */
function growth(review, protocol, unit) {
  const of = (length) => {
    const draft = draftOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    return () => processorOnce(() => review(draft, protocol));
  };
  const [warm, small, large] = [2_000, 12_500, 100_000].map(of);
  for (let at = 0; at < 5; at++) warm();
  let quickest = { small: Infinity, large: Infinity };
  for (let at = 0; at < 4; at++)
    quickest = {
      small: Math.min(quickest.small, small(), small()),
      large: Math.min(quickest.large, large()),
    };
  return { ratio: quickest.large / 100_000 / (quickest.small / 12_500), large: quickest.large };
}

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bezint-bench-'));
  try {
    const bundle = join(folder, 'core.mjs');
    const script = await coreScript(ROOT);
    writeFileSync(bundle, script);
    const gzipped = gzipSync(script).length / 1000;
    const short = textsOf(280, 60);
    const long = textsOf(3_000, 20);

    const starts = Array.from({ length: 9 }, () =>
      Number(
        execFileSync(
          process.execPath,
          [join(ROOT, 'test/bench/core-start.mjs'), bundle, JSON.stringify(draftOf(short[0]))],
          { encoding: 'utf8' },
        ),
      ),
    );

    const { review, PROTOCOLS } = await import(pathToFileURL(bundle).href);
    const protocol = PROTOCOLS[0];
    const perDraft = (texts, nameList) =>
      medianOf(
        texts.map((text) => draftOf(text, nameList)),
        (draft) => review(draft, protocol),
        8,
      );
    const names = Array.from({ length: 2_000 }, (_, index) => `Voornaam${index} Achternaam${index * 7}`);
    // In turns, so that a busy machine slows both alike.
    const pairs = Array.from({ length: 3 }, () => [perDraft(short, []), perDraft(short, names)]);
    const without = median(pairs.map(([bare]) => bare));
    const overhead = median(pairs.map(([bare, listed]) => (100 * (listed - bare)) / bare));

    const grown = Object.entries(HOSTILE).map(([name, unit]) => ({
      name,
      ...growth(review, protocol, unit),
    }));
    // Under ten milliseconds at 100,000 characters a ratio says more of the clock than of the core.
    const measurable = grown.filter((one) => one.large > 10).sort((a, b) => b.ratio - a.ratio);
    const worst = measurable[0] ?? { name: 'none', ratio: 1 };
    const slowest = grown.sort((a, b) => b.large - a.large)[0];

    return [
      figure('core: a draft of 280 characters, median', without, 'ms', 0.5),
      figure('core: a draft of 3,000 characters, median', perDraft(long, []), 'ms', 3),
      figure('core: start-up, import to first review, quickest of 9', Math.min(...starts), 'ms', 50),
      figure(`core: growth, 12,500 to 100,000 characters, worst (${worst.name})`, worst.ratio, '×', 1.75),
      figure(`core: 100,000 characters, slowest (${slowest.name})`, slowest.large, 'ms'),
      figure('core: a name list of 2,000 adds', overhead, '%', 10),
      figure('core: size with its lists and protocols, gzipped', gzipped, 'kB', 150),
      figure('core: size, minified', script.length / 1000, 'kB'),
      ...(await others(short, long)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same texts through other checkers that run on the device. */
async function others(short, long) {
  const figures = [];
  const both = async (name, call, rounds) => {
    figures.push(
      figure(`${name}: 280 characters, median`, await medianOfAsync(short.slice(0, 20), call, rounds), 'ms'),
    );
    figures.push(
      figure(`${name}: 3,000 characters, median`, await medianOfAsync(long.slice(0, 6), call, rounds), 'ms'),
    );
  };
  const require = createRequire(import.meta.url);
  const piiFilter = require('pii-filter');
  const classifier = piiFilter.make_pii_classifier(piiFilter.languages.nl.make_lm());
  await both('pii-filter', (text) => classifier.classify(text), 3);
  const { OpenRedaction } = require('openredaction');
  const redactor = new OpenRedaction({ redactionMode: 'placeholder' });
  await both('openredaction', (text) => redactor.detect(text), 3);
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  await both('harper.js (English grammar)', (text) => linter.lint(text), 2);
  return figures;
}

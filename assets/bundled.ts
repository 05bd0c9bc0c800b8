import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * What the build takes from npm packages as it is: nothing binary stands in the repository, and nothing is fetched
 * when Bezint runs. Of the face library the detector alone: no recognition, age, sex or emotion models.
 */
const NODE_MODULES = resolve(import.meta.dirname, '../node_modules');

const FILES: Readonly<Record<string, readonly string[]>> = {
  faces: [
    '@vladmandic/face-api/model/ssd_mobilenetv1_model.bin',
    '@vladmandic/face-api/model/ssd_mobilenetv1_model-weights_manifest.json',
  ],
  reading: [
    'tesseract.js/dist/worker.min.js',
    // Carries its wasm inside; the bare .wasm beside it is not needed.
    'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
    '@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz',
    '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  ],
};

/** Files to copy into the package, for WXT's `build:publicAssets`. */
export function bundledFiles(): { absoluteSrc: string; relativeDest: string }[] {
  return Object.entries(FILES).flatMap(([folder, paths]) =>
    paths.map((path) => ({
      absoluteSrc: resolve(NODE_MODULES, path),
      relativeDest: `${folder}/${path.split('/').at(-1)}`,
    })),
  );
}

/** Packages whose code or data is in the package, copied, or bundled into a script. */
const PACKAGES = [
  '@vladmandic/face-api',
  'tesseract.js',
  'tesseract.js-core',
  '@tesseract.js-data/nld',
  '@tesseract.js-data/eng',
  'bmp-js',
  'idb-keyval',
  'is-url',
  'regenerator-runtime',
  'wasm-feature-detect',
  'zlibjs',
  'exifreader',
  '@noble/hashes',
  'mammoth',
  'papaparse',
  'pdfjs-dist',
  'preact',
  'read-excel-file',
  'webextension-polyfill',
  'zod',
] as const;

/** The text of `licences.txt`: every bundled package with its version, licence and the licence's words. */
export function licences(): string {
  return PACKAGES.map((name) => {
    const folder = resolve(NODE_MODULES, name);
    const { version, license, homepage, repository } = JSON.parse(
      readFileSync(resolve(folder, 'package.json'), 'utf8'),
    ) as { version: string; license?: string; homepage?: string; repository?: string | { url?: string } };
    const source = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const words =
      file && existsSync(resolve(folder, file)) ? readFileSync(resolve(folder, file), 'utf8') : '';
    return [`${name} ${version}`, `${license ?? 'see below'} · ${source}`, '', words.trim()]
      .join('\n')
      .trim();
  }).join(`\n\n${'-'.repeat(72)}\n\n`);
}

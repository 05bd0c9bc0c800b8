// The id that Chrome and Edge know Bezint by follows from one public key, assets/rollout/public-key.txt.
//
//   npm run rollout                          writes that id wherever the templates name it
//   npm run rollout -- --new-key FILE        makes a key pair first: the private half in FILE, outside this folder
//   npm run rollout -- --key FILE            takes the public key from a PEM file, private or public
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';

const FOLDER = join(ROOT, 'assets/rollout');
const BUILT = join(ROOT, '.output/chrome-mv3');
const KEY = join(FOLDER, 'public-key.txt');

/** The first 32 hexadecimal digits of the key's SHA-256, written with a–p for 0–f. */
export function idOf(publicKey) {
  const digits = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

export const publicKey = () => readFileSync(KEY, 'utf8').trim();

/** Every id in a text: 32 letters from a to p, in a row, and nothing longer. */
export const ID = /(?<![A-Za-z0-9])[a-p]{32}(?![A-Za-z0-9])/g;

const textOf = (key) => key.export({ type: 'spki', format: 'der' }).toString('base64');

/** A new pair; the private half is written for its owner alone, and nowhere else. */
export function newKey(file) {
  if (!relative(ROOT, file).startsWith('..'))
    throw new Error(`The private key may not stand in this folder, from which packages are made: ${file}`);
  if (existsSync(file)) throw new Error(`There is a file already: ${file}`);
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return textOf(pair.publicKey);
}

function main([option, name]) {
  if (option !== undefined && (!['--new-key', '--key'].includes(option) || name === undefined)) {
    console.error('Use: npm run rollout [-- --new-key FILE | --key FILE]');
    process.exit(2);
  }
  if (option !== undefined) {
    const file = resolve(name);
    const key = option === '--new-key' ? newKey(file) : textOf(createPublicKey(readFileSync(file)));
    writeFileSync(KEY, `${key}\n`);
    if (option === '--new-key') {
      console.log(`The private key is in ${file}. Keep it safe: it signs every version.`);
      // Chromium refuses a path with `..` in it, without a word.
      console.log(
        `After "npm run build", this packs it: chromium "--pack-extension=${BUILT}" "--pack-extension-key=${file}"`,
      );
    }
  }
  const id = idOf(publicKey());
  for (const each of readdirSync(FOLDER)) {
    const path = join(FOLDER, each);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(ID, id);
    if (after === before) continue;
    writeFileSync(path, after);
    console.log(`assets/rollout/${each}`);
  }
  console.log(`Chrome and Edge know this build as ${id}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

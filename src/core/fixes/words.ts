import type { Role } from '../role';
import type { DraftLanguage } from './language';

/** Who a name stands for, as far as the words around it tell. */
export type Person = 'pupil' | 'colleague' | 'parent';

interface Naming {
  readonly one: string;
  readonly again: string;
  readonly many: string;
  /** After an adjective: "een lieve leerling". */
  readonly bare: string;
}

const NL: Record<Person | 'child' | 'teacher', Naming> = {
  pupil: { one: 'een leerling', again: 'de leerling', many: 'leerlingen', bare: 'leerling' },
  colleague: { one: 'een collega', again: 'de collega', many: 'collega’s', bare: 'collega' },
  parent: { one: 'een ouder', again: 'de ouder', many: 'ouders', bare: 'ouder' },
  child: { one: 'een kind', again: 'het kind', many: 'kinderen', bare: 'kind' },
  teacher: { one: 'een leerkracht', again: 'de leerkracht', many: 'leerkrachten', bare: 'leerkracht' },
};

const EN: typeof NL = {
  pupil: { one: 'a pupil', again: 'the pupil', many: 'pupils', bare: 'pupil' },
  colleague: { one: 'a colleague', again: 'the colleague', many: 'colleagues', bare: 'colleague' },
  parent: { one: 'a parent', again: 'the parent', many: 'parents', bare: 'parent' },
  child: { one: 'a child', again: 'the child', many: 'children', bare: 'child' },
  teacher: { one: 'a teacher', again: 'the teacher', many: 'teachers', bare: 'teacher' },
};

/** What someone is called instead of by name; pupils and parents have classmates and teachers, not pupils and colleagues. */
export function namingOf(person: Person, role: Role, language: DraftLanguage): Naming {
  const words = language === 'nl' ? NL : EN;
  if (role === 'pupil' || role === 'parent') {
    if (person === 'pupil') return words.child;
    if (person === 'colleague') return words.teacher;
  }
  return words[person];
}

const NUMBERS: Record<DraftLanguage, readonly string[]> = {
  nl: ['', '', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

export function several(count: number, many: string, language: DraftLanguage): string {
  const number = NUMBERS[language][count];
  return number ? `${number} ${many}` : many;
}

/** Nouns that stand before a name and tell who it is. Own list: how schools speak. */
export const TITLES: Record<Person, string> = {
  colleague:
    "juffrouw|juf|meester|collega|duo|duopartner|stagiaire|stagiair|directeur|directrice|conciërge|conciers|leerkracht|leraar|lerares|docente|docent|invaller|invalster|ib-er|ib’er|ib'er|onderwijsassistent|colleague|teacher|trainee|principal",
  parent:
    'meneer|mevrouw|mevr\\.?|mw\\.?|dhr\\.?|moeder|vader|mama|papa|ouder|mr\\.?|mrs\\.?|ms\\.?|parent|mother|father',
  pupil:
    'leerlinge|leerling|kleuter|kind|jongetje|jongen|meisje|oud-leerling|pupil|student|classmate|klasgenootje|klasgenoot|kid|boy|girl',
};
export const PLURAL_TITLES =
  "collega[’']?s|leerlingen|kleuters|kinderen|kids|jongens|meisjes|ouders|stagiaires|juffen|meesters|leerkrachten|colleagues|pupils|students|parents|teachers|boys|girls|klasgenoten";
/** One's own family: the noun stays, only the name goes ("mijn zoon Daan" → "mijn zoon"). */
export const FAMILY =
  'zoontje|zoon|dochtertje|dochter|broertje|broer|zusje|zus|neefje|nichtje|neef|nicht|vriendje|vriendinnetje|vriendin|vriend|son|daughter|brother|sister|cousin|friend';

/** Sentence words that show colleagues are meant, or pupils. */
export const ABOUT_COLLEAGUES =
  /\b(?:collega|team|personeel|directeur|directrice|lerarenkamer|docenten|leerkrachten|colleagues?|staff)/i;
export const ABOUT_PUPILS = /\b(?:leerling|groep\s?\d|klas\b|kind|kleuter|pupil|grade|class\b|year\s?\d)/i;

/**
 * What people have, and its article, for "Daans moeder" → "de moeder van een leerling". Kin and school things;
 * articles after the Woordenlijst Nederlandse Taal. Others: diminutives are `het`, the rest `de`.
 */
const HET = new Set(
  'werk rapport boek gedrag huis cijfer schrift advies schooladvies verhaal haar werkstuk gezicht dagboek cadeau feest verjaardagsfeest jong kind gezin bureau lokaal filmpje account nummer telefoonnummer adres dossier talent team doel idee zelfportret opstel gedicht antwoord plan niveau'.split(
    ' ',
  ),
);
const POSSESSED = new Set(
  'moeder vader ouders opa oma broer broers zus zussen mama papa juf meester verjaardag tekening tekeningen spreekbeurt fiets diagnose toets toetsen cijfers foto foto’s jas tas klas fout fouten vriend vriendin vrienden stem hand handen ogen lach glimlach trui schoenen scheiding thuissituatie medicatie score scores uitslag knuffel hond kat kamer verhalen prestatie prestaties werkjes zoon dochter tante oom stiefvader stiefmoeder verzorgers beurt medaille doelpunt boeken rapporten telefoon mobiel'.split(
    ' ',
  ),
);

/** Words that never are the thing possessed. */
const NOT_A_NOUN = new Set(
  'is was zijn waren heeft had en of maar want dus in op uit van met voor bij naar aan over die dat er niet ook al nog weer zo heel erg kan wil mag moet gaat ging komt kwam zit zat staat stond ligt lag doet deed krijgt kreeg vindt vond zegt zei ik hij zij ze je we wij vandaag gisteren morgen nu'.split(
    ' ',
  ),
);

export function articleOf(noun: string): 'de' | 'het' {
  const word = noun.toLowerCase();
  if (HET.has(word)) return 'het';
  return /[a-zé](?:je|tje|pje)$/.test(word) && !/(?:oranje|franje)$/.test(word) ? 'het' : 'de';
}

export function isPossessed(noun: string): boolean {
  const word = noun.toLowerCase();
  return POSSESSED.has(word) || HET.has(word) || /[a-z]{2}(?:tje|pje|etje|kje)s?$/.test(word);
}

export function isNoNoun(word: string): boolean {
  return NOT_A_NOUN.has(word.toLowerCase());
}

import type { ConcernId, Permission } from '../concern';
import { ROLES, STAFF, type Role } from '../role';
import { foldWord } from '../text/fold';
import type { Answer, Clause } from './schema';
import type { SplitClause, SplitProtocol } from './split';

/** What a clause is proposed to mean; a person confirms or changes it. */
export type ProposedClause = Pick<Clause, 'who' | 'answers' | 'footer'>;

/** A rule reads folded words (lower case, no accents, plain quotes): the clause, and the headings it stands under. */
interface Rule {
  readonly concern: ConcernId;
  readonly says: RegExp;
  readonly unless?: RegExp;
}

const PUPIL = '(?:leerling|kind|scholier)(?:en|eren)?';
const CHILD_OR_OTHERS = `(?:anderen|andere ${PUPIL}|${PUPIL}|collega'?s|ouders?)`;

/**
 * What protocols say, and the concern that answers it. After the wording of the two built-in protocols (Onderwijs
 * Primair 2024, Konot 2023) and of the model protocols for social media in Dutch primary education (PO-Raad/Kennisnet
 * "Model sociale-mediaprotocol"): the nouns are those the detectors look for in drafts.
 */
const RULES: readonly Rule[] = [
  {
    concern: 'people-in-media',
    says: /\b(?:foto'?s?|film(?:pjes?|en|t)?|video'?s?|beeldmateriaal|beeldgebruik\w*|beeldopnam\w+|opnam(?:e|en|es)|afbeelding(?:en)? van)\b/,
    unless:
      /\b(?:logo|schoollogo|huisstijl|profielfoto|cyberpest\w*|school(?: zelf)? gaat (?:voorzichtig|zorgvuldig))\b/,
  },
  {
    concern: 'personal-data',
    says: new RegExp(
      `\\b(?:persoonlijke (?:informatie|gegevens)|persoonsgegevens|privegegevens|telefoonnummers?|adressen|adresgegevens|contactgegevens|geboortedat\\w+)\\b|\\b(?:geen|nooit) [^.]{0,40}\\binformatie\\b[^.]{0,60}\\bover ${CHILD_OR_OTHERS}`,
    ),
  },
  {
    concern: 'named-person',
    says: new RegExp(
      `\\bna(?:am|men)\\b[^.]{0,60}\\b${CHILD_OR_OTHERS}|\\b(?:persoonlijke informatie|gegevens) van ${CHILD_OR_OTHERS}|\\b(?:geen|nooit) [^.]{0,40}\\binformatie\\b[^.]{0,60}\\bover ${CHILD_OR_OTHERS}|\\bbij naam\\b|\\bherleidbaar\\b|\\bherkenbaar\\b`,
    ),
    unless: /\bgoede naam\b/,
  },
  {
    concern: 'school-named',
    says: /\bna(?:am|men) van (?:de|onze|jouw|je) (?:school|stichting|organisatie)\b|\b(?:over|van) (?:jouw|de|je) stageschool\b[^.]*toestemming/,
    unless: /\bgoede naam\b/,
  },
  {
    concern: 'confidential',
    says: /\b(?:vertrouwelijke?|geheimhouding|gevoelige (?:of vertrouwelijke )?informatie|beroepsgeheim|interne (?:informatie|aangelegenheden)|privacy van (?:alle )?(?:betrokkenen|leerlingen)|negatieve gevolgen van)\b/,
    unless: /\b(?:bescherm\w+ van de rechten|hoog in het vaandel|avg-wetgeving)\b/,
  },
  {
    concern: 'tone',
    says: /\b(?:respectvol\w*|met respect|kwetsend\w*|beledig\w*|scheld\w*|discriminer\w*|racis\w+|bedreig\w*|grof\w*|fatsoen\w*|netjes|negatief|roddel\w*|goede naam|schaden|schade toe\w*|pesten|professioneel gedrag|gedraag je|voorbeeldfunctie hebt)\b/,
    unless: /\b(?:missie en visie|tips voor|digitale omgeving|vertrouwelijk\w*|negatieve gevolgen)\b/,
  },
  {
    concern: 'speaking-role',
    says: /\b(?:persoonlijke titel|priveme?ning|persoonlijke (?:mening|opvatting)(?:en)?|eigen mening|namens (?:de |je |onze )?\w+|voor jezelf spreekt?|uit naam van)\b/,
    unless: /\bvertegenwoordiger\b/,
  },
  { concern: 'representative', says: /\b(?:vertegenwoordig(?:er|ers|t|en)|boegbeeld)\b/ },
  { concern: 'discussion', says: /\bdiscussi(?:e|es|eer|eert|eren)\b|\bwelles-nietes\b/ },
  {
    concern: 'pupil-contact',
    says: new RegExp(
      `\\b(?:geen|niet|nooit)\\b[^.]{0,60}\\b(?:contact(?:en)?|bevriend|vrienden|volgen|priveberichten|chatten|appen)\\b[^.]{0,60}\\b${PUPIL}\\b|\\bvriend(?:schaps)?verzoek\\w*`,
    ),
  },
  {
    concern: 'official-channel',
    says: /\b(?:officiele communicatie|oudercommunicatie|schoolkanalen|communicatie met (?:de )?ouders|uitsluitend (?:verloopt )?via)\b/,
  },
  {
    concern: 'school-account',
    says: /\b(?:schoolaccounts?|(?:account|pagina|kana?al)(?:s|en|'s)? (?:van|namens) de school|officiele accounts?)\b/,
  },
  {
    concern: 'school-identity',
    says: /\b(?:\w*logo(?:'s)?|huisstijl|briefpapier|beeldmerk|schooluitingen)\b/,
  },
  {
    concern: 'working-hours',
    says: /\b(?:werktijd(?:en)?|lestijd|onder werktijd|tijdens (?:het werk|de les(?:sen)?|lesuren))\b/,
    unless: /\bbuiten werktijd\b/,
  },
  {
    concern: 'teacher-channel',
    says: /\b(?:meester|juf|juffrouw)\b.{0,80}\b(?:kanaal|account|pagina|profiel)\b/,
  },
  {
    concern: 'placement',
    says: /\b(?:bericht|plaats|post|deel|publice)\w*\b.*\b(?:stageschool|stageplek|stageadres|stageklas)\b/,
  },
  {
    concern: 'incident',
    says: /\b(?:cyberpest\w*|online pesten|ongewenst delen|sexting|incident(?:en)?|problemen (?:en )?[^.]*bespreekbaar|gerelateerde problemen)\b/,
  },
  { concern: 'minimum-age', says: /\b(?:minimumleeftijd|leeftijdsgrens|vanaf 1[36] jaar|1[36] jaar)\b/ },
];

/** Under these headings a protocol explains itself; it asks nothing of a post. */
const EXPLAINS =
  /\b(?:doel|doelen|doelstelling\w*|definitie\w*|begrippen|begripsbepaling\w*|wettelijk kader|vaststelling)\b/;
/** The school says what it does itself, or what is offered: nothing that a writer can keep or break. */
const SCHOOL_PROMISES =
  /^(?:de|jouw|onze) school (?:gaat|zorgt|biedt|heeft|erkent|vraagt)\b|^er (?:is|wordt|zijn)\b|^iedere \w+ heeft\b/;

const PERMANENCE = /\b(?:altijd vindbaar|te verwijderen|blijvend\w*|voor altijd|nooit meer weg)\b/;
const WHOM_TO_ASK =
  /\b(?:terecht (?:bij|voor|kunt)|(?:kunnen|kun je|kan) [^.]{0,80}\bterecht|(?:bij (?:onzekerheid|twijfel)|twijfel)[^.]* overleg(?:t|gen)? (?:dan )?(?:met|bij)|zoeken [^.]*contact met|neem(?:t)? contact op|aanspreekpunt|bij vragen|vraag (?:dan )?(?:advies|hulp) |vraag het (?:dan |eerst )?(?:aan|bij) )/;

function permissionsIn(text: string, concern: ConcernId): Permission[] {
  const asks =
    /\b(?:toestemming\w*|beeldgebruikvoorkeur\w*|goedkeuring|instemming|akkoord|op de hoogte wanneer|afgesproken|in overleg met)\b/.test(
      text,
    );
  if (!asks && concern !== 'school-account' && concern !== 'teacher-channel') return [];
  const permissions: Permission[] = [];
  const grants = (who: string) =>
    new RegExp(
      `(?:toestemming|goedkeuring|instemming|akkoord)[^.]{0,40}\\b(?:van|door|bij|aan) (?:\\S+ ){0,3}?(?:${who})|(?:${who})[^.]{0,60}\\b(?:toestemming|goedkeuring|akkoord)|(?:${who})(?: op de hoogte)|(?:${who}) en met [^.]*goedkeuring`,
    ).test(text);
  const parents = 'ouders?(?:/verzorgers?)?|verzorgers?';
  const management = 'directie|directeur|schoolleid\\w+|leidinggevende|bestuur';
  /** "Van hun ouders en de directie": who is named second gives permission as well. */
  const together = (first: string, second: string) =>
    new RegExp(`(?:${first})(?:,| en)(?: van)?(?: (?:de|hun|onze))? (?:${second})`).test(text);
  if (grants(parents) || together(management, parents)) permissions.push('parents');
  if (grants(management) || together(parents, management)) permissions.push('management');
  if (grants('begeleider|mentor|stagebegeleider|praktijkopleider')) permissions.push('mentor');
  if (concern === 'speaking-role' && /afgesproken/.test(text)) return ['management'];
  if (concern === 'placement') return permissions.includes('mentor') ? ['mentor'] : [];
  if (concern === 'school-named' && permissions.length === 0) return ['management'];
  if (/beeldgebruikvoorkeur|toestemmingsformulier/.test(text) && permissions.length === 0)
    permissions.push('parents');
  if (permissions.length > 0) return permissions;
  if (/zonder (?:\w+ ){0,2}toestemming|geen toestemming|toestemming van (?:de )?betrokkenen?/.test(text))
    return ['person'];
  return [];
}

/** Concerns that no permission lifts, whatever the clause says. */
const NEVER_LIFTED: ReadonlySet<ConcernId> = new Set([
  'tone',
  'working-hours',
  'incident',
  'discussion',
  'representative',
  'minimum-age',
  'pupil-contact',
  'official-channel',
]);

function answersOf(text: string, headings: string): Answer[] {
  if (EXPLAINS.test(headings) || SCHOOL_PROMISES.test(text)) return [];
  const answers: Answer[] = [];
  for (const { concern, says, unless } of RULES) {
    if (!says.test(text) || unless?.test(text)) continue;
    const permission = NEVER_LIFTED.has(concern) ? [] : permissionsIn(text, concern);
    const answer: Answer = { concern };
    if (concern === 'speaking-role') {
      const opinion = /\b(?:titel|mening|opvatting|voor jezelf)/.test(text);
      answer.aspects = [opinion ? 'opinion' : 'for-school'];
    }
    if (permission.length > 0) answer.permission = permission;
    answers.push(answer);
  }
  // What binds an intern on placement is about the placement alone.
  if (answers.some((answer) => answer.concern === 'placement')) {
    const permission = permissionsIn(text, 'placement');
    return (['placement', 'named-person', 'school-named', 'people-in-media'] as const).map((concern) => ({
      concern,
      ...(concern === 'placement' ? {} : { aspects: ['placement' as const] }),
      ...(permission.length > 0 ? { permission } : {}),
    }));
  }
  // "Incidenten … worden gemeld" is about the incident, whatever else it names.
  if (answers.some((answer) => answer.concern === 'incident')) return [{ concern: 'incident' }];
  if (answers.some((answer) => answer.concern === 'confidential') && /\bgeen vertrouwelijke\b/.test(text)) {
    // What nobody may know includes whose data it is and who is named.
    for (const concern of ['personal-data', 'named-person'] as const) {
      if (!answers.some((answer) => answer.concern === concern)) {
        answers.push({ concern, ...(concern === 'named-person' ? { permission: ['person' as const] } : {}) });
      }
    }
  }
  return answers;
}

const STAFF_AND_INTERN: readonly Role[] = [...STAFF, 'intern'];

/** Whom the first words name; undefined when they name nobody. `staff` is whom "medewerker" means here. */
function addressed(words: string, staff: readonly Role[]): readonly Role[] | undefined {
  const text = words.replace(/^(?:(?:alle|onze|de|het|voor|aan|als|een) )+/, '');
  if (/^(?:stagiair|lio|student)/.test(text)) return ['intern'];
  if (/^(?:schoolbestuurder|schoolleider|leidinggevende|directeur|directie)/.test(text))
    return ['school-leader'];
  if (/^(?:leerkracht|leraar|leraren|docent)\w* en (?:andere )?medewerkers/.test(text)) return staff;
  if (/^(?:leerkracht|leraar|leraren|docent|onderwijzer)/.test(text)) return ['teacher'];
  if (/^(?:medewerker|personeel|teamlid|teamleden)/.test(text)) return staff;
  if (/^(?:leerling|kinderen|scholier)/.test(text)) return ['pupil'];
  if (/^(?:ouder|verzorger)/.test(text)) return ['parent'];
  return undefined;
}

/** Whom a heading speaks to: "… van jou als leerkracht", or the one it begins with. */
function addressedByHeading(heading: string, staff: readonly Role[]): readonly Role[] | undefined {
  const as = /\bals (?:een )?(\w+)/.exec(heading)?.[1];
  return (as === undefined ? undefined : addressed(as, staff)) ?? addressed(heading, staff);
}

function whoOf(clause: SplitClause, text: string, title: string, staff: readonly Role[]): readonly Role[] {
  const subject = addressed(text, staff);
  // "Ouders worden …" in a text for staff; "Leerkrachten …" under a heading for all.
  if (subject) return subject;
  for (const heading of clause.headings.map(foldWord).reverse()) {
    // "Dit kun je verwachten van je leidinggevende" still speaks to whom the heading above it names.
    const named = /\bkun je (?:van )?.*verwachten\b/.test(heading)
      ? undefined
      : addressedByHeading(heading, staff);
    if (named) return named;
  }
  if (/\b(?:medewerkers)\b/.test(text) && !/\bmedewerkers,/.test(text)) return staff;
  const forWhom = /\bvoor .*/.exec(foldWord(title))?.[0];
  return (forWhom === undefined ? undefined : addressed(forWhom, staff)) ?? ROLES;
}

/** What each clause of a split protocol probably asks, and of whom. */
export function proposeClauses(split: SplitProtocol): readonly ProposedClause[] {
  // An intern counts as staff, unless the protocol speaks to interns by themselves.
  const hasInterns = split.clauses.some((clause) =>
    clause.headings.some((heading) => addressedByHeading(foldWord(heading), STAFF)?.[0] === 'intern'),
  );
  const staffHere = hasInterns ? STAFF : STAFF_AND_INTERN;
  return split.clauses.map((clause) => {
    const text = foldWord(clause.text);
    const headings = clause.headings.map(foldWord).join(' · ');
    const answers = answersOf(text, headings);
    const headed =
      clause.headings.length > 0 && addressedByHeading(foldWord(clause.headings[0]!), STAFF) !== undefined;
    // Outside the chapters for one group each, an intern reads along with the staff.
    const who = [...whoOf(clause, text, split.title, headed ? staffHere : STAFF_AND_INTERN)];
    const footer = PERMANENCE.test(text) ? 'permanence' : WHOM_TO_ASK.test(text) ? 'whom-to-ask' : undefined;
    return {
      who,
      ...(answers.length > 0 ? { answers } : {}),
      ...(footer ? { footer } : {}),
    };
  });
}

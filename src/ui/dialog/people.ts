import type { Permission } from '../../core/concern';
import type { Evidence, Finding } from '../../core/finding';
import type { Fixing } from '../../core/fixes/fix';
import type { PageTexts } from '../../texts/in-page';

export type WhoIs = Fixing['whoIs'];

/** What sees people. The class they were found by, or a word that weighed along, is no name. */
const NAMING: ReadonlySet<string> = new Set([
  'person-name',
  'name-list',
  'described-person',
  'pupil-account',
]);
const CONTEXT = /^(?:groep|gr\.?|klas|grade|year|class)\s?\d/i;

/** The words a person would say were named; none where people can tell without a name. */
export function namesIn(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((seen) => NAMING.has(seen.detector) && !CONTEXT.test(seen.text));
}

/** A capital amid a sentence: as likely as not a name, found or not. */
const CAPITAL = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}\p{Ll}/u;

/** Whether someone's name stands in the draft, or may; a description is none. */
export function isNamed(findings: readonly Finding[], text: string): boolean {
  const names = findings.flatMap(({ evidence }) => namesIn(evidence));
  return CAPITAL.test(text) || names.some((seen) => seen.detector !== 'described-person');
}

/** Each once, and "Daan" not beside "Daan Bakker". */
export function outermost(evidence: readonly Evidence[]): readonly Evidence[] {
  const words = evidence.map((seen) => ` ${seen.text.toLowerCase()} `);
  return evidence.filter(
    (_, at) =>
      !words.some((other, index) => index !== at && other !== words[at] && other.includes(words[at]!)),
  );
}

/** Whose permission "the person concerned" is: several people or one, and who they are if they are all the same. */
interface Concerned {
  readonly who: 'pupil' | 'colleague' | 'parent' | 'in-picture' | undefined;
  readonly several: boolean;
}

export function concernedBy(finding: Finding, text: string, whoIs: WhoIs): Concerned {
  if (finding.concern === 'people-in-media') return { who: 'in-picture', several: true };
  if (finding.concern !== 'named-person') return { who: undefined, several: false };
  const names = outermost(namesIn(finding.evidence));
  const kinds = new Set(names.map((seen) => whoIs(seen, text)));
  return {
    who: kinds.size === 1 ? [...kinds][0] : undefined,
    several: new Set(names.map((seen) => seen.text.toLowerCase())).size > 1,
  };
}

/** Whose permission, the mentor first for interns. */
export function inOrder(permission: readonly Permission[]): readonly Permission[] {
  return [...permission].sort((a, b) => Number(b === 'mentor') - Number(a === 'mentor'));
}

/** Everyone whose permission a finding asks, as a sentence names them; and whether its verb is a plural. */
export function askedBy(
  finding: Finding,
  { who, several }: Concerned,
  texts: PageTexts,
): { readonly people: readonly string[]; readonly plural: boolean } {
  const words = texts.dialog.who;
  const one = (permission: Permission): string => {
    if (permission !== 'person') return words[permission];
    if (who === 'pupil') return words.parents;
    if (who === 'colleague') return several ? words.colleagues : words.colleague;
    if (who === 'in-picture') return words.inPicture;
    if (who === 'parent' && !several) return words.parent;
    return several ? words.people : words.person;
  };
  const people = [...new Set(inOrder(finding.permission).map(one))];
  return { people, plural: people.length > 1 || several || people[0] === words.parents };
}

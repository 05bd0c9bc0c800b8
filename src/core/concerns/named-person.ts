import type { Aspect } from '../concern';
import { nameKind } from '../detectors/words/names';
import { worksAtSchool } from '../role';
import type { Signal } from '../signal';
import { foldWord } from '../text/fold';
import { isSchoolAccount } from './posting-account';
import type { Judge, Scene } from './scene';

/** A name read on a book's cover, a poster or a newspaper is its maker's. */
const PRINTED =
  /(?<![a-z])(?:boek|boeken|boekje|[a-z]*prentenboek\w*|[a-z]*voorleesboek\w*|voorlezen|lezen|leestip\w*|boekentip\w*|boekenkast|poster|affiche|flyer|artikel|krant|nieuws|congres|workshop|lezing|theater|concert|podcast|interview|recensie|book|books|novel|article|reading)(?![a-z])/;
const PLAIN: ReadonlySet<string> = new Set(['first-name', 'full-name', 'initial-name', 'joined-name']);
const TITLE =
  /(?:familie|fam|meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|heer|mr\.?|mrs\.?|ms\.?|miss|mister|directeur|secretaresse|intern|mentor|rector|begeleider|coordinator|invaller|titularis|adjunct)(?: (?:van|de|der|den|el|al|ten|ter))* $/;

/** A pupil, colleague or parent identified in school context; somebody on the school's list in any context. */
export const namedPerson: Judge = (scene) => {
  const evidence: Signal[] = [];
  const { schoolContext, draft } = scene;
  for (const signal of scene.signals('name-list')) {
    if (signal.rule === 'private-name' || signal.rule === 'addressed-name') continue;
    evidence.push(signal);
  }
  for (const signal of scene.signals('person-name')) {
    if (signal.rule === 'private-name' || signal.rule === 'addressed-name') continue;
    if (
      signal.source.startsWith('attachment') &&
      PLAIN.has(signal.rule) &&
      PRINTED.test(scene.text.folded.text)
    )
      continue;
    if (schoolContext || isTied(scene, signal)) evidence.push(signal);
  }
  if (schoolContext) evidence.push(...scene.signals('described-person'));
  if (schoolContext) {
    for (const signal of scene.signals('pupil-account'))
      if (signal.text.startsWith('@') || signal.rule === 'pupil-account') evidence.push(signal);
  }
  const told = evidence.filter((signal) => signal.source !== 'reply' && !isGreeting(scene, signal));
  if (told.length === 0) return [];
  const aspects: Aspect[] =
    draft.role === 'intern' && !isSchoolAccount(draft) ? ['school', 'placement'] : ['school'];
  return [{ concern: 'named-person', aspects, verdict: 'ask', evidence: told }];
};

/** Things and people of school, heard elsewhere too: enough beside a name where the writer works there. */
const AT_WORK =
  /(?<![a-z])(?:(?:ons|hele|school) ?team|teamlid|collega|duo|duobaan|gymtas|gymspullen|gymschoenen|broodtrommel|drinkbeker|rapport|rapporten|toets|toetsen|dictee|traktatie|trakteert|tso|overblijf|overblijven|stagiaire?|afscheid|jubileum|invalt?|vervanging|conciërge|concierge|luizen|nablijven|weektaak|spreekbeurt|werkstuk|schriftje|rekenschrift|agenda van|knutselwerk|oudergesprek|kijkdoos|surprise|teamuitje|topteam|teamies|topcollega|schoonmaakster|schoolkeuken|overblijfkracht|volgt mij op|opvolger|opvolgster|bouwco|werkplekbegeleider)(?![a-z])/;

const atWork = new WeakMap<Scene, boolean>();

/** Asked for every name, and the same for all of them: looked for once. */
function isAtWork(scene: Scene): boolean {
  let is = atWork.get(scene);
  if (is === undefined) atWork.set(scene, (is = AT_WORK.test(scene.text.folded.text)));
  return is;
}

/** "De moeder van Lars", "Sven's vader": whom staff call so is a pupil, unless it is plainly their own circle. */
function speaksOfParents(scene: Scene, signal: Signal): boolean {
  const { role, surface } = scene.draft;
  if (!worksAtSchool(role)) return false;
  if (surface === 'profile' || signal.source !== 'text' || nameKind(foldWord(signal.text)) === undefined)
    return false;
  const { text } = scene.text.folded;
  return (
    PARENT_OF.test(text.slice(Math.max(0, signal.start - 24), signal.start)) ||
    OF_PARENT.test(text.slice(signal.end, signal.end + 16))
  );
}

const PARENT_OF = /(?<![a-z])(?:moeder|vader|ouders|mama|papa|mam|pap|ma|pa) van (?:die |de kleine )?$/;
const OF_PARENT = /^(?:'?s)? (?:moeder|vader|ouders|mama|papa)(?![a-z])/;

/** Whether the words around a name tie it to school where nothing else does. */
function isTied(scene: Scene, signal: Signal): boolean {
  if (signal.rule === 'class-name') return true;
  const hinted = scene.signals('school-context', signal.source).length > 0;
  // "Mats zn rapport": a hint is enough where it is plain that somebody's child is meant.
  if (signal.rule === 'kin-name' || signal.rule === 'child-name')
    return hinted || (signal.rule === 'kin-name' && speaksOfParents(scene, signal));
  if (signal.source === 'text' && worksAtSchool(scene.draft.role) && isAtWork(scene)) return true;
  // "mevrouw Slot", "meneer Pieters": a title alone makes nobody a colleague or parent.
  return (
    signal.rule === 'role-name' &&
    signal.source === 'text' &&
    !TITLE.test(scene.text.raw.slice(Math.max(0, signal.start - 24), signal.start).toLowerCase())
  );
}

/** In characters: no greeting is longer, and a long text isn't gone through for each of its names. */
const GREETING_WITHIN = 80;

/** "Beste Jolanda," at the head of an answer or a message: the one who is written to. */
function isGreeting(scene: Scene, signal: Signal): boolean {
  const { surface } = scene.draft;
  if (signal.source !== 'text' || (surface !== 'reply' && surface !== 'message' && surface !== 'comment'))
    return false;
  if (signal.rule === 'class-name') return false;
  if (signal.start > GREETING_WITHIN) return false;
  const before = scene.text.raw.slice(0, signal.start).toLowerCase();
  return (
    /^\W*(?:hey|hoi|hi|hallo|dag|beste|lieve|ha|dear|hello|hé|goedemorgen|goedemiddag|goedenavond|dank je|dankjewel|bedankt|dank|thanks)?[ ,]*(?:wel)?(?:juf|meester|mevrouw|meneer|mevr\.|mw\.)? ?$/.test(
      before,
    ) &&
    /^(?:\W|$)/.test(scene.text.raw.slice(signal.end)) &&
    /^ ?[,!.\n?]/.test(scene.text.raw.slice(signal.end, signal.end + 2) || ',')
  );
}

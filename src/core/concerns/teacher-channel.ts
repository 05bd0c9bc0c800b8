import { foldWord } from '../text/fold';
import { guarded } from '../text/guarded';
import { lettersIn } from '../text/letters';
import { isSchoolAccount } from './posting-account';
import type { Judge, Scene } from './scene';

const TITLE = /^(?:juf|juffrouw|juffie|meester|meneer)$/;
/** Compounds of the title: "kleuterjuf", "leesjuf", "gymmeester"; not "burgemeester", "penningmeester". */
const COMPOUND = guarded(
  /(?:juf|juffrouw|meester|meneer)$/,
  /^(?:[a-z]*(?:juf|juffrouw)|(?:de|the|onze|jouw|jullie|gym|lees|reken|muziek|kleuter|school|bouw|techniek|inval|taal|natuur|ict|digi|super|flow|plus|bso|groep|gr|zaken|sport|creatieve|jonge|hippe|stoere|toffe)*(?:meester|meneer))$/,
);
/** Words and surnames that merely begin like the title. */
const NO_TITLE =
  /^(?:juffer|meesters|meesterlijk|meesterwerk|meesterproef|meesterkok|meestert|meesterschap|meesterbakker|meesterkleed|meesterchef|meesterhand|meesterbrein|meesterklas|meesteropleiding)/;
/** What nobody would call posting on teaching. */
const PRIVATE_LIFE =
  /(?<![a-z])(?:schoonmoeder|schoonvader|recept|taart|appeltaart|mijn man|m'n man|mijn vrouw|mijn vriend|mijn vriendin|vriendinnen|vakantie|camping|strand|weekend|zaterdag|zondag|oma|opa|hond|kat|puppy|tuin|verhuizing|huis|hardlopen|marathon|fietsen|wandeling|wandelen|festival|concert|voetbal|feyenoord|ajax|psv|wijn|bier|terras|sauna|bioscoop|verjaardag|getrouwd|bruiloft|zwanger|mijn zoon|mijn dochter|mijn zus|mijn broer|mijn moeder|mijn vader|neefje|nichtje|stamppot|bbq|netflix|my husband|my wife|holiday|birthday|dinner|te koop|marktplaats)(?![a-z])/;

/** A private account built on 'meester', 'meneer', 'juf' or 'juffrouw' that posts on teaching or the school. */
export const teacherChannel: Judge = (scene) => {
  const { draft } = scene;
  const { account } = draft;
  if (isSchoolAccount(draft) || draft.attested.includes('teacher-channel')) return [];
  const handle = account.handle ?? '';
  const name = account.name ?? '';
  const built = isBuiltOn(handle, name) ? handle || name : isTitled(name) ? name : undefined;
  if (built === undefined || !isOnTeaching(scene)) return [];
  const text = handle !== '' && built === handle ? handle : name;
  return [
    {
      concern: 'teacher-channel',
      aspects: [],
      verdict: 'ask',
      evidence: [
        { detector: 'account', source: 'account', start: 0, end: text.length, text, rule: 'teacher-channel' },
      ],
    },
  ];
};

/** "Meester Gym", "juf Roos | groep 4"; not "Jan Meester", whose name it is. */
function isTitled(name: string): boolean {
  const words = lettersIn(foldWord(name));
  const at = words.findIndex((word) => TITLE.test(word) || COMPOUND.test(word));
  if (at < 0) return false;
  return at === 0 || at < words.length - 1;
}

function isBuiltOn(handle: string, name: string): boolean {
  const folded = foldWord(handle).replace(/^@/, '');
  const surnames = lettersIn(foldWord(name)).slice(1);
  for (const part of folded.split(/[^a-z]+/)) {
    if (part === '') continue;
    if (TITLE.test(part) || COMPOUND.test(part)) {
      if (!surnames.includes(part)) return true;
      continue;
    }
    const title = /^(?:juf|juffrouw|meester|meneer)(?=[a-z]{2})/.exec(part);
    // "juffermans_lisa": the handle begins with a surname.
    if (title && !NO_TITLE.test(part) && !surnames.some((surname) => surname.startsWith(title[0])))
      return true;
  }
  return false;
}

function isOnTeaching(scene: Scene): boolean {
  return (
    scene.schoolContext ||
    // A holiday is a hint of school, and of the opposite.
    scene.signals('school-context').some(({ text }) => !PRIVATE_LIFE.test(foldWord(text))) ||
    !isPrivateLife(scene)
  );
}

/** Whether the acting account is a private one that presents itself as a teacher's. */
export function isTeacherChannel(scene: Scene): boolean {
  const { account } = scene.draft;
  return (
    !isSchoolAccount(scene.draft) &&
    (isBuiltOn(account.handle ?? '', account.name ?? '') || isTitled(account.name ?? ''))
  );
}

/** Words of a private life, on a teacher's channel too. */
export function isPrivateLife(scene: Scene): boolean {
  return PRIVATE_LIFE.test(scene.text.folded.text);
}
